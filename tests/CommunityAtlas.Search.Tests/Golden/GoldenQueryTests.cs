using CommunityAtlas.Search.Tests.Truth;

namespace CommunityAtlas.Search.Tests.Golden;

/// <summary>Every query of tests/golden-queries.yml, asked of the index of the sample entries: all that must come comes, nothing that must not.</summary>
public sealed class GoldenQueryTests
{
    [Fact]
    public void Every_golden_query_is_answered_as_it_must_be()
    {
        var index = TestIndex.OfSample();
        var queries = GoldenQuery.ReadAll();
        var failures = new List<string>();
        foreach (var query in queries)
        {
            var answer = index.Ask(query.Ask, query.Filters.AsSpan());
            var complaints = Complaints(query, answer).ToList();
            if (complaints.Count > 0) failures.Add($"{query.Sort} 「{query.Ask}」: {string.Join("; ", complaints)}\n{answer.Explain()}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {queries.Length} golden queries fail:\n{string.Join('\n', failures)}");
    }

    private static IEnumerable<string> Complaints(GoldenQuery query, TestAnswer answer)
    {
        if (query.First is { } first && answer.Slugs.FirstOrDefault() != first) yield return $"{first} is not first";
        foreach (var slug in query.Find.Except(answer.Slugs.Take(query.Within))) yield return $"{slug} is not among the first {query.Within}";
        foreach (var slug in query.Not.Intersect(answer.Slugs.Take(10))) yield return $"{slug} must not come";
        if (!query.Only.IsEmpty && !answer.Slugs.Order(StringComparer.Ordinal).SequenceEqual(query.Only.Order(StringComparer.Ordinal))) yield return $"only {string.Join(' ', query.Only)} may come";
        foreach (var need in query.Needs.Except(answer.Needs)) yield return $"the need {need} is not noticed";
        foreach (var need in query.NotNeeds.Intersect(answer.Needs)) yield return $"the need {need} is noticed";
        if (query.IsCrisis is { } crisis && answer.Answer.IsCrisis != crisis) yield return crisis ? "no crisis lines" : "crisis lines";
    }
}
