using CommunityAtlas.Search.Tests.Truth;

namespace CommunityAtlas.Search.Tests.Golden;

/// <summary>The list of golden queries is itself in order.</summary>
public sealed class GoldenFileTests
{
    private static readonly string[] Sorts = ["exact", "part", "kana", "romaji", "spelling", "half", "needs", "sentence", "filtered"];

    [Fact]
    public void There_are_enough_queries_of_every_sort()
    {
        var queries = GoldenQuery.ReadAll();
        Assert.Equal(Sorts, queries.Select(q => q.Sort).Distinct());
        Assert.All(queries.CountBy(q => q.Sort), sort => Assert.True(sort.Value >= 20, $"only {sort.Value} queries of the sort {sort.Key}"));
    }

    [Fact]
    public void Every_query_demands_something_and_stands_once()
    {
        var queries = GoldenQuery.ReadAll();
        Assert.Empty(queries.Where(q => !q.Demands).Select(q => q.Ask));
        Assert.Empty(queries.CountBy(q => (q.Ask, string.Join(',', q.Filters))).Where(q => q.Value > 1).Select(q => q.Key.Ask));
    }

    [Fact]
    public void Every_slug_and_need_is_of_the_sample_content()
    {
        var sample = SampleContent.Sample;
        var queries = GoldenQuery.ReadAll();
        Assert.Empty(queries.SelectMany(q => q.Slugs).Except(sample.Entries.Select(e => e.Slug)));
        Assert.Empty(queries.SelectMany(q => q.Needs.Concat(q.NotNeeds)).Except(sample.Taxonomies.Needs.Terms.Select(n => n.Code)));
    }
}
