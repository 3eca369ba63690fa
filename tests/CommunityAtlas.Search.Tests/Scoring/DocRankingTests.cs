using CommunityAtlas.Search.Scoring;

namespace CommunityAtlas.Search.Tests.Scoring;

public sealed class DocRankingTests
{
    private static readonly ScoringOptions Options = ScoringOptions.Default with { NamePhraseBonus = 2, TextPhraseBonus = 1, NearBonus = 0.8, NearDistance = 8, WholeNameBonus = 5, PartialShare = 0.5 };

    [Fact]
    public void All_words_before_some()
    {
        var ranking = Rank([Clause(3, Hit(1, 1), Hit(2, 1)), Clause(1, Hit(2, 1), Hit(3, 9))]);
        Assert.Equal([2], ranking.Select(r => r.Doc));
    }

    [Fact]
    public void Without_a_full_answer_the_best_partial_ones_come_with_what_they_lack()
    {
        // Weights 3 · 2 · 1: document 1 answers 3 of 6, document 2 answers 2, document 3 answers 1, less than half of the best.
        var ranking = Rank([Clause(3, Hit(1, 1)), Clause(2, Hit(2, 1)), Clause(1, Hit(3, 1))]);
        Assert.Equal([1, 2], ranking.Select(r => r.Doc));
        Assert.Equal("1 2", string.Join(" ", ranking[0].Missing));
        Assert.Equal("0 2", string.Join(" ", ranking[1].Missing));
    }

    [Fact]
    public void An_optional_clause_only_lifts()
    {
        var ranking = Rank([Clause(1, Hit(1, 1), Hit(2, 1)), Clause(1, Hit(2, 1), Hit(3, 1)) with { IsOptional = true }]);
        Assert.Equal([2, 1], ranking.Select(r => r.Doc));
        Assert.All(ranking, r => Assert.Empty(r.Missing));
    }

    [Fact]
    public void When_nothing_is_required_whatever_matches_is_an_answer() =>
        Assert.Equal([1, 2], Rank([Clause(1, Hit(1, 2)) with { IsOptional = true }, Clause(1, Hit(2, 1)) with { IsOptional = true }]).Select(r => r.Doc));

    [Fact]
    public void Equal_scores_stand_in_the_order_of_documents() => Assert.Equal([1, 2, 3], Rank([Clause(1, Hit(1, 1), Hit(2, 1), Hit(3, 1))]).Select(r => r.Doc));

    [Fact]
    public void Filters_hold_for_partial_answers_too() =>
        Assert.Equal([2], new DocRanking(Options, new Docs()).Rank([Clause(1, Hit(1, 5), Hit(2, 1))], doc => doc != 1).Select(r => r.Doc));

    [Theory]
    [InlineData(1, 2, 2.0)]
    [InlineData(1, 3, 2.0)]
    [InlineData(1, 4, 0.0)]
    [InlineData(2, 1, 0.0)]
    public void Words_side_by_side_in_the_name_earn_a_bonus_in_their_order_with_room_for_a_particle(int first, int second, double bonus) =>
        Assert.Equal(bonus, Parts([Clause(1, Hit(1, 1, name: first)), Clause(1, Hit(1, 1, name: second))]).Nearness, 1e-12);

    [Theory]
    [InlineData(5, 6, 1.0)]
    [InlineData(5, 7, 0.6)]
    [InlineData(6, 5, 0.7)]
    [InlineData(5, 13, 0.0)]
    [InlineData(5, 0, 0.0)]
    public void Words_near_each_other_in_the_text_earn_the_less_the_farther(int first, int second, double bonus) =>
        Assert.Equal(bonus, Parts([Clause(1, Hit(1, 1, text: first)), Clause(1, Hit(1, 1, text: second))]).Nearness, 1e-12);

    [Fact]
    public void The_rarer_the_words_the_more_their_neighbourhood_is_worth() =>
        Assert.Equal(4.0, Parts([Clause(3, Hit(1, 1, name: 1)), Clause(2, Hit(1, 1, name: 2))]).Nearness, 1e-12);

    [Fact]
    public void A_query_that_fills_the_name_earns_a_bonus()
    {
        // The name of document 1 has two terms.
        Assert.Equal(5, Parts([Clause(1, Hit(1, 1, name: 1)), Clause(1, Hit(1, 1, name: 2))]).Name);
        Assert.Equal(0, Parts([Clause(1, Hit(1, 1, name: 1))]).Name);
        Assert.Equal(0, Parts([Clause(1, Hit(1, 1, name: 1)), Clause(1, Hit(1, 1, name: 2)), Clause(1, Hit(2, 1))]).Name);
    }

    [Fact]
    public void What_is_overdue_or_stopped_sinks()
    {
        Assert.Equal(Options.LateFactor, Parts([Clause(1, Hit(11, 1))], 11).Total, 1e-12);
        Assert.Equal(Options.ClosedFactor, Parts([Clause(1, Hit(12, 1))], 12).Total, 1e-12);
    }

    private static System.Collections.Immutable.ImmutableArray<RankedDoc> Rank(RankedClause[] clauses) => new DocRanking(Options, new Docs()).Rank(clauses, _ => true);

    private static ScoreParts Parts(RankedClause[] clauses, int doc = 1) => new DocRanking(Options, new Docs()).Parts(clauses, doc);

    private static RankedClause Clause(double idf, params ClauseHit[] hits) => new(false, new ClauseHits(hits, idf));

    private static ClauseHit Hit(int doc, double score, int name = 0, int text = 0) => new(doc, score, name, 1, text, 1);

    private sealed class Docs : IDocLengths
    {
        public double Length(int doc) => 10;

        public int NameLength(int doc) => 2;

        public int State(int doc) => doc > 10 ? doc - 10 : 0;
    }
}
