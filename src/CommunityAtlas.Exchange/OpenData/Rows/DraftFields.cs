using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Emission;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>The fields of an entry as one row gives them, and those the import worded itself.</summary>
internal sealed class DraftFields
{
    /// <summary>Top-level fields in the order they stand in a file.</summary>
    public static readonly ImmutableArray<string> Order =
    [
        "name", "name_kana", "also_known_as", "kind", "summary", "organization", "place", "contact", "schedule", "schedule_note", "status", "status_on",
        "needs", "audience", "eligibility", "cost", "food", "referral", "accessibility", "partners", "verified", "sources", "license", "imported", "description",
    ];

    private readonly Dictionary<string, YamlValue> _fields = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _generated = [];
    private readonly List<string> _paragraphs = [];

    /// <summary>Fields the import worded itself, in the order of the file.</summary>
    public IEnumerable<string> Generated => _generated.Select(i => Order[i]);

    /// <summary>Paragraphs of the body.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs;

    /// <summary>Sets a field unless the value is null.</summary>
    public void Set(string field, YamlValue? value)
    {
        if (value is not null) _fields[field] = value;
    }

    /// <summary>Sets a text field unless it is null or empty.</summary>
    public void Text(string field, string? text) => Set(field, string.IsNullOrEmpty(text) ? null : YamlValue.Of(text));

    /// <summary>Sets a code unless it is null.</summary>
    public void Word(string field, string? word) => Set(field, word is null ? null : YamlValue.Word(word));

    /// <summary>Sets a list of codes unless it is empty.</summary>
    public void Words(string field, IEnumerable<string> words)
    {
        var list = words.Select(YamlValue.Word).ToImmutableArray();
        if (!list.IsEmpty) Set(field, YamlValue.ListOf(list));
    }

    /// <summary>Notes that the import itself worded a field.</summary>
    public void MarkGenerated(string field) => _generated.Add(Order.IndexOf(field));

    /// <summary>Adds a paragraph to the body.</summary>
    public void Paragraph(string text)
    {
        if (text.Length > 0 && !_paragraphs.Contains(text, StringComparer.Ordinal)) _paragraphs.Add(text);
    }

    /// <summary>The fields in the order of the file.</summary>
    public ImmutableArray<KeyValuePair<string, YamlValue>> ToSorted() =>
        [.. Order.Where(_fields.ContainsKey).Select(f => KeyValuePair.Create(f, _fields[f]))];
}
