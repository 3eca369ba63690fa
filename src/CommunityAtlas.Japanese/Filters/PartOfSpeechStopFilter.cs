using System.Collections.Frozen;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>Drops words of certain parts of speech (Lucene's <c>JapanesePartOfSpeechStopFilter</c>).</summary>
public sealed class PartOfSpeechStopFilter(IEnumerable<string> tags) : ITokenFilter
{
    private readonly FrozenSet<string> _tags = tags.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The tags that Lucene drops by default: particles, auxiliaries, conjunctions, signs, fillers.</summary>
    public static IReadOnlyList<string> DefaultTags { get; } =
    [
        "接続詞", "助詞", "助詞-格助詞", "助詞-格助詞-一般", "助詞-格助詞-引用", "助詞-格助詞-連語", "助詞-接続助詞", "助詞-係助詞",
        "助詞-副助詞", "助詞-間投助詞", "助詞-並立助詞", "助詞-終助詞", "助詞-副助詞／並立助詞／終助詞", "助詞-連体化", "助詞-副詞化",
        "助詞-特殊", "助動詞", "記号", "記号-一般", "記号-読点", "記号-句点", "記号-空白", "記号-括弧開", "記号-括弧閉", "その他-間投",
        "フィラー", "非言語音",
    ];

    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) =>
        _tags.Contains(tokenizer.PartOfSpeech(token)) ? null : term;
}
