using System.Diagnostics.CodeAnalysis;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Fields;

/// <summary>The keys of one mapping, sorted into the fields they mean. Each field is asked for once, as asking reports its mistakes.</summary>
internal sealed class FieldScope
{
    private readonly Dictionary<Field, MappingPair> _written = [];
    private readonly HashSet<Field> _misspelt = [];
    private readonly FieldSet _fields;
    private readonly string _path;

    private FieldScope(MappingNode node, FieldSet fields, string path, EntryReading reading)
    {
        Location = node.Location;
        Reading = reading;
        _fields = fields;
        _path = path;
    }

    /// <summary>Where the mapping begins.</summary>
    public SourceLocation Location { get; }

    public EntryReading Reading { get; }

    public EntryReferences References => Reading.References;

    /// <summary>Sorts the keys; unknown keys, two names of one field and empty required fields are reported. A key with nothing after it counts as not written.</summary>
    /// <param name="path">Path of the mapping in field codes; empty for the whole entry.</param>
    public static FieldScope Open(MappingNode node, FieldSet fields, string path, EntryReading reading)
    {
        var scope = new FieldScope(node, fields, path, reading);
        foreach (var pair in node.Pairs) scope.Sort(pair);
        return scope;
    }

    /// <summary>The fields that must be written and whose key is not there, not even misspelt, in the order of the table.</summary>
    public IEnumerable<Field> Missing() => _fields.Fields.Where(f => f.IsRequired && !_written.ContainsKey(f) && !_misspelt.Contains(f));

    /// <summary>Whether something stands after the field's key.</summary>
    public bool IsWritten(Field field) => _written.TryGetValue(field, out var pair) && !IsEmpty(pair.Value);

    /// <summary>Whether something stands after the key of any of the fields.</summary>
    public bool IsAnyWritten(params ReadOnlySpan<Field> fields)
    {
        foreach (var field in fields)
        {
            if (IsWritten(field)) return true;
        }

        return false;
    }

    /// <summary>Whether keys stand after the field's key.</summary>
    public bool IsMapping(Field field) => _written.TryGetValue(field, out var pair) && pair.Value is MappingNode;

    /// <summary>Whether a list without items stands after the field's key.</summary>
    public bool IsEmptyList(Field field) => _written.TryGetValue(field, out var pair) && pair.Value is SequenceNode { Items.IsEmpty: true };

    /// <summary>The place of the field's value, or of the mapping.</summary>
    public SourceLocation LocationOf(Field field) => _written.TryGetValue(field, out var pair) ? pair.Value.Location : Location;

    /// <summary>The place of the field's key, or of the mapping.</summary>
    public SourceLocation KeyLocationOf(Field field) => _written.TryGetValue(field, out var pair) ? pair.Key.Location : Location;

    /// <summary>The key as written, or the code.</summary>
    public string KeyOf(Field field) => _written.TryGetValue(field, out var pair) ? pair.Key.Value : field.Code;

    /// <summary>The field's value, or null if there is none to use.</summary>
    public T? Find<T>(Field<T> field)
        where T : class => TryRead(field, out var value) ? value : null;

    /// <summary>The field's value, or null if there is none to use.</summary>
    public T? FindValue<T>(Field<T> field)
        where T : struct => TryRead(field, out var value) ? value : null;

    /// <summary>The field's value, or another if there is none to use.</summary>
    public T FindOr<T>(Field<T> field, T otherwise) => TryRead(field, out var value) ? value : otherwise;

    public void Report(DiagnosticDescriptor descriptor, SourceLocation place, params ReadOnlySpan<string> arguments) =>
        Reading.Report(descriptor, place, arguments);

    /// <summary>Whether nothing but blanks stands there.</summary>
    public static bool IsEmpty(DocumentNode node) => node is ScalarNode scalar && (scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Text));

    private bool TryRead<T>(Field<T> field, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return _written.TryGetValue(field, out var pair) && !IsEmpty(pair.Value)
            && field.TryRead(new WrittenValue(pair.Value, pair.Key.Value, PathOf(field), Reading), out value);
    }

    private void Sort(MappingPair pair)
    {
        var key = pair.Key.Value;
        if (_fields.Find(key) is not { } field)
        {
            if (ReportMisplaced(key, pair.Key.Location)) return;
            if (NearestName.Find(key, _fields.Names) is { } nearest && _fields.Find(nearest) is { } meant)
            {
                // One mistake, one message: what is misspelt is not missing as well.
                _misspelt.Add(meant);
                Report(ShapeDiagnostics.UnknownKey, pair.Key.Location, key, meant.Title);
                return;
            }

            Report(ShapeDiagnostics.StrangeKey, pair.Key.Location, key, ListArgument.Of(_fields.Fields.Select(f => f.Title)));
            return;
        }

        if (!_written.TryAdd(field, pair))
        {
            Report(ShapeDiagnostics.DoubleField, pair.Key.Location, key, _written[field].Key.Value);
            return;
        }

        if (!IsEmpty(pair.Value)) Reading.Note(PathOf(field), pair.Value.Location);
        else if (field.IsRequired) Report(ShapeDiagnostics.EmptyField, pair.Key.Location, key, field.Example ?? "…");
    }

    // A key that another field of this mapping takes, written beside that field: 電話 next to 連絡先 and not inside.
    private bool ReportMisplaced(string key, SourceLocation place)
    {
        var homes = _fields.Fields.Where(f => f.Type.Keys?.Find(key) is not null).ToArray();
        if (homes.Length == 0) return false;
        var home = homes[0];
        var part = home.Type.Keys!.Find(key)!;
        if (homes.Length == 1) _misspelt.Add(home);

        // In the language of the keys the writer uses; a home that takes a list shows so in its own example.
        var name = key == part.Code ? home.Code : home.Label.Ja;
        var inside = $"{{{key}: {part.Example ?? "…"}}}";
        var example = home.Example?.StartsWith('[') == true ? $"{name}: [{inside}]" : $"{name}: {inside}";
        Report(ShapeDiagnostics.MisplacedKey, place, key, ListArgument.Of(homes.Select(h => h.Title)), example);
        return true;
    }

    private string PathOf(Field field) => _path.Length == 0 ? field.Code : $"{_path}.{field.Code}";
}
