using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese;

/// <summary>How to cut.</summary>
public sealed record TokenizerOptions
{
    /// <summary>Search by default, as in Lucene's analyzer.</summary>
    public TokenizerMode Mode { get; init; } = TokenizerMode.Search;

    /// <summary>Whether tokens that begin with punctuation or white space are left out.</summary>
    public bool DiscardPunctuation { get; init; } = true;

    /// <summary>Words of one's own, looked up before the dictionary.</summary>
    public UserDictionary? UserDictionary { get; init; }
}
