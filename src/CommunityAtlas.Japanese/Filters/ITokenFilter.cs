namespace CommunityAtlas.Japanese.Filters;

/// <summary>One step from token to term.</summary>
public interface ITokenFilter
{
    /// <summary>The term to go on with, or null to drop the token.</summary>
    /// <param name="term">The term so far.</param>
    /// <param name="token">The token it came from.</param>
    /// <param name="tokenizer">Whom to ask for its attributes.</param>
    /// <param name="text">The analysed text.</param>
    string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text);
}
