namespace CommunityAtlas.Japanese.Filters;

/// <summary>A step that makes one token of several neighbours, and so must see all tokens of a text.</summary>
public interface ITokenJoiner : ITokenFilter
{
    /// <summary>The stream to go on with. A joined token reaches from the start of its first to the end of its last.</summary>
    /// <param name="tokens">What the filters before it made of the text.</param>
    /// <param name="tokenizer">Whom to ask for attributes.</param>
    IReadOnlyList<AnalyzedToken> Join(IReadOnlyList<AnalyzedToken> tokens, JapaneseTokenizer tokenizer);
}
