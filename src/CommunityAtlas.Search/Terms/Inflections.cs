using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Search.Terms;

/// <summary>Finds the inflected forms of verbs and adjectives in a dictionary.</summary>
internal sealed class Inflections(Lexicon lexicon)
{
    // 〜し|かっ|た: no ending is longer.
    private const int LongestEnding = 4;

    /// <summary>All words whose base form a term is; empty for what does not inflect.</summary>
    public IEnumerable<(string Surface, LexiconWord Word)> FormsOf(string term)
    {
        if (!lexicon.WordsOf(term).Any(word => lexicon.Context(word.Context).InflectionType is not null)) return [];

        // 来る and する change all of their kana: their stem is what comes before.
        var stem = term.EndsWith("する", StringComparison.Ordinal) || term.EndsWith("くる", StringComparison.Ordinal) || term.EndsWith("ずる", StringComparison.Ordinal) ? term[..^2] : term[..^1];
        return lexicon.WordsUnder(stem, stem.Length == 0 ? 2 : LongestEnding)
            .Where(form => lexicon.Context(form.Word.Context).InflectionType is not null && lexicon.BaseForm(form.Word.Index, form.Surface) == term);
    }
}
