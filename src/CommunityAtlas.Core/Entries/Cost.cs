using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>What it costs. A missing cost is unknown, never free.</summary>
public sealed record Cost(CostType Type, ImmutableArray<CostAmount> Amounts, string? Note)
{
    /// <summary>Nothing said.</summary>
    public static Cost Unknown { get; } = new(CostType.Unknown, [], null);
}

/// <summary>An amount for somebody: 「おとな 300円」.</summary>
/// <param name="Who">For whom or for what.</param>
/// <param name="Yen">Whole yen, 0 or more.</param>
public sealed record CostAmount(string Who, int Yen);

/// <summary>Kinds of cost.</summary>
public enum CostType
{
    /// <summary>Not known; ask.</summary>
    Unknown,

    /// <summary>Free.</summary>
    Free,

    /// <summary>Depends on means.</summary>
    ByMeans,

    /// <summary>A donation, as one likes.</summary>
    Donation,

    /// <summary>A fee.</summary>
    Fee,
}
