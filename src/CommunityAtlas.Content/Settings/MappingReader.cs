using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads the keys of one mapping. What cannot be read is reported at its place and read as absent.</summary>
/// <remarks>Every key asked for counts as known; <see cref="RefuseOtherKeys"/> at the end reports the rest.</remarks>
internal sealed class MappingReader(MappingNode mapping, DiagnosticBag diagnostics)
{
    /// <summary>The longest text unless a field says otherwise.</summary>
    public const int UsualLength = 200;

    private const int LongestUrl = 2000;

    private readonly List<string> _known = [];
    private readonly Dictionary<string, ImmutableArray<Located<string>>> _lists = new(StringComparer.Ordinal);

    /// <summary>Where the mapping starts.</summary>
    public SourceLocation Location => mapping.Location;

    /// <summary>Reads the top of a file as a mapping; null, and reported, if it is not one. An empty file is an empty mapping.</summary>
    public static MappingReader? Of(DocumentNode? node, string name, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case MappingNode mapping:
                return new MappingReader(mapping, diagnostics);
            case null:
                return null;
            default:
                diagnostics.Add(SettingsDiagnostics.NotAMapping, node.Location, name);
                return null;
        }
    }

    /// <summary>Where a key's value stands, or the mapping if the key is absent.</summary>
    public SourceLocation PlaceOf(string key) => mapping.Find(key)?.Location ?? mapping.Location;

    /// <summary>Whether a key is written with something after it.</summary>
    public bool Has(string key)
    {
        Know(key);
        return Find(key) is not null;
    }

    /// <summary>A text, or null.</summary>
    public string? Text(string key, int longest = UsualLength) => LocatedText(key, longest)?.Value;

    /// <summary>A text with its place, or null.</summary>
    public Located<string>? LocatedText(string key, int longest = UsualLength)
    {
        Know(key);
        return Find(key) is { } node && ReadText(node, key, longest) is { } text ? text : null;
    }

    /// <summary>A text that must be there; null once it has been reported.</summary>
    public Located<string>? RequiredText(string key, int longest = UsualLength)
    {
        if (LocatedText(key, longest) is { } text) return text;
        RequireKey(key);
        return null;
    }

    /// <summary>Reports a key that is absent. One that is written but unreadable has been reported already.</summary>
    public void RequireKey(string key)
    {
        Know(key);
        if (Find(key) is null) diagnostics.Add(SettingsDiagnostics.MissingKey, Location, key);
    }

    /// <summary>Yes or no; the usual answer if nothing readable is written.</summary>
    public bool YesNo(string key, bool usual) => YesNoOrNull(key) ?? usual;

    /// <summary>Yes or no, or null.</summary>
    public bool? YesNoOrNull(string key)
    {
        if (LocatedText(key) is not { } text) return null;
        switch (text.Value.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            case "yes" or "true" or "はい" or "する":
                return true;
            case "no" or "false" or "いいえ" or "しない":
                return false;
            default:
                diagnostics.Add(SettingsDiagnostics.NotYesOrNo, text.Location, key, text.Value);
                return null;
        }
    }

    /// <summary>A whole number within bounds, or null.</summary>
    public int? Whole(string key, int least, int most)
    {
        if (LocatedText(key) is not { } text) return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        diagnostics.Add(SettingsDiagnostics.NotANumber, text.Location, key, text.Value, Invariant(least), Invariant(most));
        return null;
    }

    /// <summary>A decimal number within bounds, or null.</summary>
    public double? Number(string key, double least, double most)
    {
        if (LocatedText(key) is not { } text) return null;
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (double.TryParse(text.Value, Styles, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        diagnostics.Add(SettingsDiagnostics.NotANumber, text.Location, key, text.Value, Invariant(least), Invariant(most));
        return null;
    }

    /// <summary>A day, or null.</summary>
    public Located<DateOnly>? Date(string key)
    {
        if (LocatedText(key) is not { } text) return null;
        if (JapaneseDate.TryParse(text.Value, out var date)) return new Located<DateOnly>(date, text.Location);
        diagnostics.Add(SettingsDiagnostics.NotADate, text.Location, key, text.Value);
        return null;
    }

    /// <summary>A checked https address, or null.</summary>
    public Located<string>? Url(string key, IReadOnlyCollection<string> internationalHosts)
    {
        if (LocatedText(key, LongestUrl) is not { } text) return null;
        if (SafeUrl.TryNormalise(text.Value, out var url, internationalHosts)) return new Located<string>(url.Url, text.Location);
        diagnostics.Add(UrlDiagnostics.Of(SafeUrl.Check(text.Value, internationalHosts)), text.Location, text.Value);
        return null;
    }

    /// <summary>One of some words, or null.</summary>
    public T? Choice<T>(string key, params (string Word, T Value)[] choices)
        where T : struct
    {
        var word = Code(key, [.. choices.Select(c => (c.Word, c.Word))], choices.Select(c => c.Word));
        return word is null ? null : choices.First(c => c.Word == word).Value;
    }

    /// <summary>The code of one of some spellings, or null.</summary>
    /// <param name="codes">What a message offers.</param>
    public string? Code(string key, ImmutableArray<(string Spelling, string Code)> spellings, IEnumerable<string> codes)
    {
        if (LocatedText(key) is not { } text) return null;
        foreach (var (spelling, code) in spellings)
        {
            if (string.Equals(spelling, text.Value, StringComparison.OrdinalIgnoreCase)) return code;
        }

        diagnostics.Add(SettingsDiagnostics.UnknownChoice, text.Location, key, text.Value, string.Join(" / ", codes));
        return null;
    }

    /// <summary>A list of texts; a lone text counts as a list of one. Doubles are reported and dropped.</summary>
    public ImmutableArray<Located<string>> Texts(string key, int longest = UsualLength)
    {
        Know(key);
        var texts = ImmutableArray.CreateBuilder<Located<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in ItemsOf(Find(key)))
        {
            if (ReadText(node, key, longest) is not { } text) continue;
            if (seen.Add(text.Value)) texts.Add(text);
            else diagnostics.Add(SettingsDiagnostics.Repeated, text.Location, key, text.Value);
        }

        return _lists[key] = texts.ToImmutable();
    }

    /// <summary>A list of lists of texts. An inner text alone counts as a list of one; empty lists are dropped.</summary>
    public ImmutableArray<ImmutableArray<Located<string>>> Lists(string key, int longest = UsualLength)
    {
        Know(key);
        var lists = ImmutableArray.CreateBuilder<ImmutableArray<Located<string>>>();
        foreach (var node in ItemsOf(Find(key)))
        {
            var texts = ItemsOf(node).Select(item => ReadText(item, key, longest)).OfType<Located<string>>().ToImmutableArray();
            if (!texts.IsEmpty) lists.Add(texts);
        }

        return lists.ToImmutable();
    }

    /// <summary>A list that has been read before, with its places; nothing is reported again.</summary>
    public ImmutableArray<Located<string>> Recall(string key) => _lists.GetValueOrDefault(key, []);

    /// <summary>A list of texts without their places.</summary>
    public ImmutableArray<string> Words(string key, int longest = UsualLength) => [.. Texts(key, longest).Select(t => t.Value)];

    /// <summary>The mapping below a key, or null.</summary>
    public MappingReader? Mapping(string key)
    {
        Know(key);
        return Of(Find(key), key, diagnostics);
    }

    /// <summary>The mappings in the list below a key.</summary>
    public ImmutableArray<MappingReader> Mappings(string key)
    {
        Know(key);
        if (Find(key) is not { } node) return [];
        return ListReader.Mappings(node, key, diagnostics);
    }

    /// <summary>All keys with their values, for a mapping whose keys are free.</summary>
    public ImmutableArray<(Located<string> Key, Located<string> Value)> FreeKeys(string name)
    {
        var pairs = ImmutableArray.CreateBuilder<(Located<string>, Located<string>)>();
        foreach (var pair in mapping.Pairs)
        {
            if (ReadText(pair.Value, name, UsualLength) is { } text) pairs.Add((pair.Key, text));
        }

        return pairs.ToImmutable();
    }

    /// <summary>A text in other languages: <c>label_en</c> beside <c>label</c>, <c>label_easy</c> for easy Japanese.</summary>
    public ImmutableArray<TranslatedText> Translations(string key, int longest = UsualLength)
    {
        Know(key + "_easy");
        Know(key + "_en");
        var texts = ImmutableArray.CreateBuilder<TranslatedText>();
        foreach (var written in mapping.Pairs.Select(p => p.Key.Value).Where(k => k.StartsWith(key + "_", StringComparison.Ordinal)))
        {
            var ending = written[(key.Length + 1)..];
            if (!LanguageTag.TryNormalise(ending == "easy" ? LanguageTag.EasyJapanese : ending, out var tag)) continue;
            if (Text(written, longest) is { } text) texts.Add(new TranslatedText(tag, text));
        }

        return texts.ToImmutable();
    }

    /// <summary>Reports each key that was not asked for, with the likeliest meaning.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var pair in mapping.Pairs)
        {
            var key = pair.Key;
            if (_known.Contains(key.Value, StringComparer.Ordinal)) continue;
            if (NearestName.Find(key.Value, _known) is { } nearest) diagnostics.Add(SettingsDiagnostics.MistypedKey, key.Location, key.Value, nearest);
            else diagnostics.Add(SettingsDiagnostics.UnknownKey, key.Location, key.Value, string.Join(" / ", _known));
        }
    }

    private static ImmutableArray<DocumentNode> ItemsOf(DocumentNode? node) => node switch
    {
        null => [],
        SequenceNode sequence => sequence.Items,
        _ => [node],
    };

    private static string Invariant(double number) => number.ToString(CultureInfo.InvariantCulture);

    private DocumentNode? Find(string key) => mapping.Find(key) is { } node and not ScalarNode { IsEmpty: true } ? node : null;

    private void Know(string key)
    {
        if (!_known.Contains(key, StringComparer.Ordinal)) _known.Add(key);
    }

    private Located<string>? ReadText(DocumentNode node, string key, int longest)
    {
        if (node is not ScalarNode scalar)
        {
            diagnostics.Add(SettingsDiagnostics.NotText, node.Location, key);
            return null;
        }

        var text = scalar.Text.Trim();
        if (text.Length == 0) return null;
        if (text.Length <= longest) return new Located<string>(text, scalar.Location);
        diagnostics.Add(
            SettingsDiagnostics.TooLong, scalar.Location, key, text.Length.ToString(CultureInfo.InvariantCulture), longest.ToString(CultureInfo.InvariantCulture));
        return null;
    }
}
