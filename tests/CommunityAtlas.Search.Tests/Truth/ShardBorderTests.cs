using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Tests.Golden;

namespace CommunityAtlas.Search.Tests.Truth;

/// <summary>Where a family happens to be cut into shards, and what was asked before, is nothing an answer may depend on.</summary>
public sealed class ShardBorderTests
{
    [Fact]
    public void The_sample_entries_answer_alike_from_many_shards_and_from_one() => AnswerAlike(TestIndex.OfSample());

    [GeneratedEntriesFact]
    public void Two_thousand_entries_answer_alike_from_many_shards_and_from_one() => AnswerAlike(TestIndex.OfGenerated());

    private static void AnswerAlike(TestIndex many)
    {
        var one = many.InOneShard();
        var queries = GoldenQuery.ReadAll().Where(query => query.Filters.IsEmpty).Select(query => query.Ask).Distinct(StringComparer.Ordinal).ToList();
        var differing = queries.Where(query => !many.Reopened().Slugs(new SearchQuery(query)).SequenceEqual(one.Slugs(new SearchQuery(query)))).ToList();
        Assert.True(differing.Count == 0, $"{differing.Count} of {queries.Count}: {string.Join(" / ", differing)}");
    }
}
