namespace CommunityAtlas.Japanese.Filters;

/// <summary>A token that is a number becomes its plain digits: 三千二百 is 3200. Tokens are not joined: a number the tokenizer cut stays cut.</summary>
public sealed class NumberFilter : ITokenFilter
{
    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => JapaneseNumber.Normalize(term) ?? term;
}
