using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Scoring;

namespace CommunityAtlas.Search.Tests.Scoring;

public sealed class Bm25Tests
{
    [Theory]
    [InlineData(1, 100, 1, 40, 40, 4.209655)]
    [InlineData(10, 100, 3, 80, 40, 2.929553)]
    public void Plain_is_the_textbook_formula(int df, int n, int tf, double length, double average, double expected)
    {
        var formulas = new Bm25(ScoringOptions.Plain, n, average, 3);
        var score = formulas.Idf(df) * formulas.Saturated(formulas.Frequency(SearchFields.Body, tf, length, 3));

        // Written out once more as in the books, with the length beside k1.
        var textbook = Math.Log(1 + ((n - df + 0.5) / (df + 0.5))) * tf * 2.2 / (tf + (1.2 * (0.25 + (0.75 * length / average))));
        Assert.Equal(textbook, score, 1e-12);
        Assert.Equal(expected, score, 1e-6);
    }

    [Fact]
    public void Fields_add_up_with_their_weights()
    {
        var formulas = new Bm25(ScoringOptions.Default, 10, 50, 4);
        var options = ScoringOptions.Default;
        Assert.Equal(options.NameBoost + options.SummaryBoost, formulas.Frequency(SearchFields.Name | SearchFields.Summary, 0, 50, 4), 1e-12);
        Assert.True(formulas.Frequency(SearchFields.Name, 0, 50, 2) > formulas.Frequency(SearchFields.Name, 0, 50, 8));
    }

    [Fact]
    public void A_word_of_all_documents_still_counts_a_little() => Assert.True(new Bm25(ScoringOptions.Default, 10, 50, 4).Idf(10) > 0);
}
