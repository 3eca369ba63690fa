using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Search.Queries;

/// <summary>A condition on one facet.</summary>
/// <param name="Facet">Its code: <c>kind</c>, <c>access</c> …</param>
/// <param name="Values">Codes of its values: one of them is enough; of flags (<c>toilet=yes</c>) one of each flag.</param>
/// <param name="IncludesUnknown">Whether documents of which nobody has said it stay, below the certain ones.</param>
public sealed record FacetFilter(string Facet, ImmutableArray<string> Values, bool IncludesUnknown = false);

/// <summary>What decides the order of results.</summary>
public enum SearchOrder
{
    /// <summary>The best answer first.</summary>
    Relevance,

    /// <summary>The nearest first; what has no public place comes last.</summary>
    Distance,
}

/// <summary>A question to an index.</summary>
/// <param name="Text">As typed; empty for everything the filters let through.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>Conditions; all must hold.</summary>
    public ImmutableArray<FacetFilter> Filters { get; init; } = [];

    /// <summary>Only what is open on a day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Distances are measured from here.</summary>
    public GeoPoint? Near { get; init; }

    /// <summary>Only what lies within so many kilometres of <see cref="Near"/>.</summary>
    public double? WithinKilometres { get; init; }

    /// <summary>What decides the order.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Today, so that 今日 and 明日 in the text mean days; null to take them as words.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether every text is looked at that may hold the letters, whatever that costs.</summary>
    public bool IsThorough { get; init; }

    /// <summary>Results before the first one wanted.</summary>
    public int Skip { get; init; }

    /// <summary>Most results.</summary>
    public int Top { get; init; } = 10;
}
