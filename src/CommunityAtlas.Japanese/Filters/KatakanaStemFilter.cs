namespace CommunityAtlas.Japanese.Filters;

/// <summary>コンピューター becomes コンピュータ (Lucene's <c>JapaneseKatakanaStemFilter</c>).</summary>
public sealed class KatakanaStemFilter : ITokenFilter
{
    private const int ShortestStemmed = 4;

    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => Stem(term);

    /// <summary>Drops the closing long mark of a katakana word of four or more characters.</summary>
    public static string Stem(string term) =>
        term.Length >= ShortestStemmed && term[^1] == 'ー' && !term.AsSpan().ContainsAnyExceptInRange('\u30A0', '\u30FF') ? term[..^1] : term;
}
