namespace CommunityAtlas.Japanese.Tests.Tokenizers;

/// <summary>What a long or hostile text costs, counted and not timed.</summary>
public sealed class SteadyStateTests
{
    private const int Long = 100_000;

    public static TheoryData<string> HostileTexts() =>
    [
        "あ", "ア", "ー", "漢", "一", "A", "１", "、", " ", "\uD842", "\uDFB7", "\u3099", "\0", "\uFFFF", "もも", "すもももももももものうち", "関西国際空港", "𠮷", "々", "株式会社",
        "アイウエオ", "こと", "百", "のの",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Twice_the_text_takes_twice_the_arcs(string piece)
    {
        foreach (var mode in Enum.GetValues<TokenizerMode>())
        {
            var worker = new JapaneseTokenizer(Ipadic.Dictionary, new TokenizerOptions { Mode = mode }).CreateWorker();
            worker.Tokenize(string.Concat(Enumerable.Repeat(piece, Long / 2 / piece.Length)));
            var half = worker.ArcCount;
            worker.Tokenize(string.Concat(Enumerable.Repeat(piece, Long / piece.Length)));

            Assert.InRange(worker.ArcCount, Long / 1024, (2 * half) + 100_000);
            Assert.InRange((double)worker.ArcCount / half, 1.9, 2.1);
        }
    }

    [Theory]
    [InlineData('あ')]
    [InlineData('一')]
    [InlineData('A')]
    [InlineData('\uD842')]
    public void A_million_of_one_character_are_cut_to_the_end(char c)
    {
        var text = new string(c, 1_000_000);
        var tokens = new JapaneseTokenizer(Ipadic.Dictionary).CreateWorker().Tokenize(text);

        Assert.Equal(text.Length, tokens[^1].End);
    }

    [Fact]
    public void A_warm_worker_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("関西国際空港で働くシニアソフトウェアエンジニアの居場所は、𠮷野家のとなり（二階）にあります。2026年11月21日😀", 400));
        foreach (var mode in Enum.GetValues<TokenizerMode>())
        {
            var worker = new JapaneseTokenizer(Ipadic.Dictionary, new TokenizerOptions { Mode = mode }).CreateWorker();
            worker.Tokenize(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            worker.Tokenize(text);

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }
}
