using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Analysis;

namespace CommunityAtlas.Search.Readings;

/// <summary>Cuts spellings as texts are cut, so that no browser has to. Not for two threads at once.</summary>
internal sealed class SpellingCutter(JapaneseAnalyzer analyzer, Lexicon lexicon)
{
    private readonly TokenizerWorker _tokenizer = analyzer.Tokenizer.CreateWorker();
    private readonly TermTable _terms = new(analyzer, lexicon);

    /// <summary>The terms of a normalised spelling, joined by spaces; of a compound its parts.</summary>
    public string Cut(string spelled)
    {
        var terms = new List<string>();
        foreach (ref readonly var token in _tokenizer.Tokenize(spelled))
        {
            // A compound stands beside its parts.
            if (token.PositionIncrement > 0 && _terms.Of(token, spelled) is { Term: >= 0 } entry) terms.Add(_terms.Terms[entry.Term]);
        }

        return string.Join(' ', terms);
    }
}
