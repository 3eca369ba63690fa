using CommunityAtlas.Japanese.Filters;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Japanese.Tests.Filters;

public sealed class NumberFilterTests
{
    private static readonly JapaneseTokenizer Keeping = new(Tokenizers.Ipadic.Dictionary, new TokenizerOptions { DiscardPunctuation = false });
    private static readonly JapaneseTokenizer Discarding = new(Tokenizers.Ipadic.Dictionary);

    /// <summary>Term, start, end and position increment as Lucene 8.7 gives them (tests/oracle/lucene/Numbers.java, mode search).</summary>
    [Fact]
    public void Numbers_are_joined_as_recorded_from_Lucene()
    {
        var rows = Vectors.Read("numbers");

        Assert.Equal(90, rows.Count);
        Assert.All(rows, row =>
        {
            var terms = Analyze(row.Text("punctuation") == "keep" ? Keeping : Discarding, row.Text("text"), new NumberFilter());
            Assert.Equal(
                row.GetProperty("tokens").EnumerateArray().Select(t => (t[0].GetString()!, t[1].GetInt32(), t[2].GetInt32(), t[3].GetInt32())),
                terms.Select(t => (t.Term, t.Token.Start, t.Token.End, t.PositionIncrement)));
        });
    }

    [Fact]
    public void A_joined_number_is_a_number_without_reading_and_base_form()
    {
        const string Text = "会費は二千四百円";
        var number = Assert.Single(Analyze(Keeping, Text, new NumberFilter()), t => t.Term == "2400");

        Assert.Equal("二千四百", Text[number.Token.Start..number.Token.End]);
        Assert.Equal("名詞-数", Keeping.PartOfSpeech(number.Token));
        Assert.Null(Keeping.Reading(number.Token, Text));
        Assert.Null(Keeping.Pronunciation(number.Token, Text));
        Assert.Null(Keeping.BaseForm(number.Token, Text));
    }

    [Fact]
    public void A_number_that_was_not_cut_keeps_its_reading()
    {
        var number = Assert.Single(Analyze(Keeping, "百円", new NumberFilter()), t => t.Term == "100");

        Assert.Equal("ヒャク", Keeping.Reading(number.Token, "百円"));
    }

    /// <summary>一 stands before 二, which is the first part of a compound: 一 is a number, compound and parts stay. Lucene loses 二.</summary>
    [Fact]
    public void A_number_ends_before_the_parts_of_a_compound()
    {
        Token Single(int start, int length = 1) => new(start, length, TokenSource.Unknown, 0, 1, 1);
        AnalyzedToken[] tokens =
        [
            new("一", 1, Single(0)), new("二", 1, Single(1)), new("二三四", 0, Single(1, 3) with { PositionIncrement = 0, PositionLength = 3 }),
            new("三", 1, Single(2)), new("四", 1, Single(3)), new("五", 1, Single(4)), new("六", 1, Single(5)),
        ];

        Assert.Equal(["1", "二", "二三四", "三", "四", "56"], new NumberFilter().Join(tokens, Keeping).Select(t => t.Term));
    }

    [Fact]
    public void Filters_before_and_after_it_see_what_they_should()
    {
        // は and 、 are dropped before it, を and です behind it; the positions of the dropped count.
        var terms = Analyze(
            Keeping, "定員は、千二百人を超えるのです", new PartOfSpeechStopFilter(["助詞-係助詞", "記号-読点"]), new NumberFilter(), new PartOfSpeechStopFilter(["助詞-格助詞-一般", "助動詞"]), new SuffixFilter());

        Assert.Equal(["定員+ 1", "1200+ 3", "人+ 1", "超える+ 2", "の+ 1"], terms.Select(t => $"{t.Term} {t.PositionIncrement}"));
    }

    [Fact]
    public void Two_of_them_do_no_more_than_one() =>
        Assert.Equal(["3200", "円"], Analyze(Keeping, "三千二百円", new NumberFilter(), new NumberFilter()).Select(t => t.Term));

    [Fact]
    public void A_hundred_thousand_figures_are_one_token_as_it_stands()
    {
        var text = new string('一', 100_000);
        var uncut = new JapaneseTokenizer(Tokenizers.Ipadic.Dictionary, new TokenizerOptions { Mode = TokenizerMode.Normal });

        Assert.Equal([text], Analyze(uncut, text, new NumberFilter()).Select(t => t.Term));
    }

    [Fact]
    public void One_token_for_itself_is_normalized_too()
    {
        var filter = new NumberFilter();
        Assert.Equal("3200", filter.Apply("三千二百", default, Keeping, ""));
        Assert.Equal("居場所", filter.Apply("居場所", default, Keeping, ""));
    }

    private static List<AnalyzedToken> Analyze(JapaneseTokenizer tokenizer, string text, params ITokenFilter[] filters)
    {
        var terms = new List<AnalyzedToken>();
        new JapaneseAnalyzer(tokenizer, [.. filters]).Analyze(tokenizer.CreateWorker(), text, terms);
        return terms;
    }

    private sealed class SuffixFilter : ITokenFilter
    {
        public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => term + "+";
    }
}
