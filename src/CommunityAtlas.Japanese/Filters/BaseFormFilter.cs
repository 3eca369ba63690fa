namespace CommunityAtlas.Japanese.Filters;

/// <summary>行っ becomes 行く (Lucene's <c>JapaneseBaseFormFilter</c>).</summary>
public sealed class BaseFormFilter : ITokenFilter
{
    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => tokenizer.BaseForm(token, text) ?? term;
}
