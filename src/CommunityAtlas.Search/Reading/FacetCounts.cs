using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Reading;

/// <summary>A value of a facet and how many results it would leave.</summary>
/// <param name="Code">As in a filter.</param>
/// <param name="Label">What people read.</param>
/// <param name="Count">Results that have it.</param>
/// <param name="IsChosen">Whether it is a filter now.</param>
public sealed record CountedValue(string Code, string Label, int Count, bool IsChosen);

/// <summary>A facet with its counts.</summary>
/// <param name="Facet">Its code.</param>
/// <param name="Values">In the order they are shown, those that would leave nothing included.</param>
/// <param name="Unknown">By flag (<c>toilet</c>, or "" for values that are no flags): results of which nobody has said it.</param>
public sealed record CountedFacet(string Facet, ImmutableArray<CountedValue> Values, ImmutableSortedDictionary<string, int> Unknown);

/// <summary>
/// Counts for the current query. Rule: a facet is counted among the results of the query and of all other filters, not of its own; so each
/// number says what choosing that value instead would give. Flags (<c>toilet=yes</c>) are each a facet of their own in this.
/// </summary>
public static class FacetCounts
{
    /// <summary>The facets asked for, in that order; those without a value are left out.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="query">The query with all its filters.</param>
    /// <param name="facets">Codes; null for all.</param>
    /// <exception cref="SearchIndexException">A shard cannot be read.</exception>
    public static ImmutableArray<CountedFacet> Of(SearchReader reader, SearchQuery query, IEnumerable<string>? facets = null)
    {
        var found = reader.Find(query);
        var counted = ImmutableArray.CreateBuilder<CountedFacet>();
        foreach (var code in facets ?? reader.Facets.Codes)
        {
            if (reader.Facets.Find(code) is not { } facet) continue;
            var chosen = query.Filters.Where(filter => filter.Facet == code).SelectMany(filter => filter.Values).ToHashSet(StringComparer.Ordinal);
            var bases = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
            var values = ImmutableArray.CreateBuilder<CountedValue>();
            var unknown = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            foreach (var value in facet.Values)
            {
                var flag = DocFilter.FlagOf(value.Code);
                if (!bases.TryGetValue(flag, out var within))
                {
                    bases[flag] = within = BaseOf(reader, query, found, code, flag);
                    unknown[flag] = within.Count(doc => !facet.Values.Any(v => DocFilter.FlagOf(v.Code) == flag && v.Docs.BinarySearch(doc) >= 0));
                }

                values.Add(new CountedValue(value.Code, value.Label, value.Docs.Count(within.Contains), chosen.Contains(value.Code)));
            }

            counted.Add(new CountedFacet(code, values.ToImmutable(), unknown.ToImmutable()));
        }

        return counted.ToImmutable();
    }

    private static HashSet<int> BaseOf(SearchReader reader, SearchQuery query, FoundDocs found, string facet, string flag)
    {
        var isFiltered = query.Filters.Any(filter => filter.Facet == facet && filter.Values.Any(value => DocFilter.FlagOf(value) == flag));

        // Kinds that are hidden unless asked for are counted: the number is what asking for them gives.
        if (!isFiltered && facet != "kind") return [.. found.Ranked.Select(ranked => ranked.Doc)];
        var filter = DocFilter.Of(query, found.Day, reader.Facets, reader.Manifest.DocCount, facet, flag);
        return [.. reader.Rank(query, found.Plan, found.Clauses, filter, showsHidden: facet == "kind").Select(ranked => ranked.Doc)];
    }
}
