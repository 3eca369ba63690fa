using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Search.Terms;

/// <summary>Finds the inflected forms of verbs and adjectives in a dictionary. Not for two threads at once.</summary>
internal sealed class Inflections(Lexicon lexicon)
{
    // けりゃ, すりゃ: no ending is longer.
    private const int LongestEnding = 3;

    private readonly string?[] _types = [.. Enumerable.Range(0, lexicon.ContextCount).Select(context => lexicon.Context(context).InflectionType)];
    private readonly Dictionary<string, bool[]> _contextsOf = new(StringComparer.Ordinal);

    /// <summary>All words whose base form a term is; empty for what does not inflect.</summary>
    public IEnumerable<(string Surface, LexiconWord Word)> FormsOf(string term)
    {
        foreach (var type in lexicon.WordsOf(term).Select(word => _types[word.Context]).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            foreach (var form in lexicon.WordsWithEnding(StemOf(term, type), LongestEnding, ContextsOf(type)))
                if ((lexicon.BaseForm(form.Word.Index, form.Surface) ?? form.Surface) == term) yield return form;
        }
    }

    // する and くる change all of their kana.
    private static string StemOf(string term, string type)
    {
        var isIrregular = type.StartsWith("カ変", StringComparison.Ordinal) || type.StartsWith("サ変", StringComparison.Ordinal);
        return isIrregular && term.Length > 1 && term[^2] is >= 'ぁ' and <= 'ゖ' ? term[..^2] : term[..^1];
    }

    // Words of one verb have one type.
    private bool[] ContextsOf(string type)
    {
        if (_contextsOf.TryGetValue(type, out var contexts)) return contexts;
        return _contextsOf[type] = [.. _types.Select(other => string.Equals(other, type, StringComparison.Ordinal))];
    }
}
