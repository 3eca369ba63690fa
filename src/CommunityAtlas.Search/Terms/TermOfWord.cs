using CommunityAtlas.Japanese;

namespace CommunityAtlas.Search.Terms;

/// <summary>What an analyser makes of a word of its dictionary, wherever it stands.</summary>
internal sealed class TermOfWord(JapaneseAnalyzer analyzer)
{
    /// <summary>The term, or null when the word is dropped.</summary>
    public string? Of(string surface, int word) => Of(surface, new Token(0, surface.Length, TokenSource.Dictionary, word, 1, 1));

    /// <summary>The term of a token that begins at 0 of a surface.</summary>
    public string? Of(string surface, in Token token)
    {
        string? term = surface;
        foreach (var filter in analyzer.Filters)
        {
            term = filter.Apply(term, token, analyzer.Tokenizer, surface);
            if (term is null) return null;
        }

        return term;
    }
}
