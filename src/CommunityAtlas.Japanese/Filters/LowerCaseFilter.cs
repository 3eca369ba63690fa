namespace CommunityAtlas.Japanese.Filters;

/// <summary>Lower case by character, in no language's own way (Lucene's <c>LowerCaseFilter</c>).</summary>
public sealed class LowerCaseFilter : ITokenFilter
{
    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => Lower(term);

    /// <summary>The same object when nothing changes.</summary>
    public static string Lower(string term)
    {
        var lower = term.ToLowerInvariant();

        // Unicode maps İ to i alone; .NET leaves it.
        if (lower.Contains('İ', StringComparison.Ordinal)) lower = lower.Replace('İ', 'i');
        return lower.Length == term.Length && string.Equals(lower, term, StringComparison.Ordinal) ? term : lower;
    }
}
