using CommunityAtlas.Japanese.Dictionaries;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Japanese.Tests.Tokenizers;

public sealed class TokenizerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "関西国際空港", "に", "行った", "。", "シニアソフトウェアエンジニア", "すもももももももものうち", "ABC", "１２３", "一二三", "𠮷", "😀", "\uD842", "\uDFB7", "\u3099",
        "ー", "　", " ", "\t", "・", "々", "ゝ", "\uFEFF", "\u200D", "が\u3099", "ﾊﾟ", "・・・", "令和", "株式会社", "あ", "ん", "っ", "漢", "\uFFFF", "\0", "-", "〜", "🏳️‍🌈",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(string.Concat),
        Gen.Choose(0x3040, 0x30FF).Select(c => (char)c).ListOf().Select(string.Concat),
        Gen.Choose(0x4E00, 0x9FFF).Select(c => (char)c).ListOf().Select(string.Concat));

    private static readonly UserDictionary OwnWords = UserDictionary.Parse("関西国際,関西 国際,カンサイ コクサイ,カスタム名詞\nも,も,モ,カスタム\n𠮷😀,𠮷😀,ヨシ,カスタム");

    [Theory]
    [InlineData(TokenizerMode.Normal)]
    [InlineData(TokenizerMode.Search)]
    [InlineData(TokenizerMode.Extended)]
    public void Surfaces_joined_give_the_text(TokenizerMode mode)
    {
        var worker = Worker(mode, discard: false);
        Prop.ForAll(Texts.ToArbitrary(), text => Joined(worker, text) == text).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(TokenizerMode.Normal)]
    [InlineData(TokenizerMode.Search)]
    [InlineData(TokenizerMode.Extended)]
    public void Surfaces_joined_give_the_text_with_own_words_too(TokenizerMode mode)
    {
        var worker = Worker(mode, discard: false, OwnWords);
        Prop.ForAll(Texts.ToArbitrary(), text => Joined(worker, text) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_attribute_of_every_token_of_any_text_can_be_asked_for()
    {
        var tokenizer = new JapaneseTokenizer(Ipadic.Dictionary, new TokenizerOptions { UserDictionary = OwnWords });
        var worker = tokenizer.CreateWorker();
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            foreach (var token in worker.Tokenize(text))
            {
                Assert.InRange(token.Length, 1, text.Length - token.Start);
                Assert.NotEmpty(tokenizer.PartOfSpeech(token));
                Assert.NotEqual(0, tokenizer.BaseForm(token, text)?.Length);
                Assert.NotEqual(0, tokenizer.Reading(token, text)?.Length);
                Assert.NotEqual(0, tokenizer.Pronunciation(token, text)?.Length);
                Assert.Equal(tokenizer.InflectionType(token) is null, tokenizer.InflectionForm(token) is null);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Positions_never_stand_still_but_for_compounds_beside_their_parts()
    {
        var worker = Worker(TokenizerMode.Search, discard: true);
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var tokens = worker.Tokenize(text);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].PositionIncrement == 0)
                {
                    Assert.Equal(tokens[i - 1].Start, tokens[i].Start);
                    Assert.True(tokens[i].PositionLength >= 2);
                }
                else
                {
                    Assert.Equal((1, 1), (tokens[i].PositionIncrement, tokens[i].PositionLength));
                    if (i > 0 && tokens[i - 1].PositionIncrement == 1) Assert.True(tokens[i].Start >= tokens[i - 1].End);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Workers_of_many_threads_give_the_tokens_of_one()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 400).Select(_ => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]))).ToArray();
        var tokenizer = new JapaneseTokenizer(Ipadic.Dictionary);
        var alone = tokenizer.CreateWorker();
        var expected = texts.Select(t => alone.Tokenize(t).ToArray()).ToArray();

        foreach (var threads in new[] { 2, 3, 7 })
        {
            var together = new Token[texts.Length][];
            await Task.WhenAll(Enumerable.Range(0, threads).Select(first => Task.Run(() =>
            {
                var worker = tokenizer.CreateWorker();
                for (var i = first; i < texts.Length; i += threads) together[i] = worker.Tokenize(texts[i]).ToArray();
            })));
            Assert.Equal(expected, together);
        }
    }

    private static TokenizerWorker Worker(TokenizerMode mode, bool discard, UserDictionary? words = null) =>
        new JapaneseTokenizer(Ipadic.Dictionary, new TokenizerOptions { Mode = mode, DiscardPunctuation = discard, UserDictionary = words }).CreateWorker();

    // A compound stands beside its parts and would be there twice.
    private static string Joined(TokenizerWorker worker, string text) =>
        string.Concat(worker.Tokenize(text).ToArray().Where(t => t.PositionIncrement > 0).Select(t => text.Substring(t.Start, t.Length)));
}
