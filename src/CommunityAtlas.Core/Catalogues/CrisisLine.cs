using System.Collections.Immutable;

namespace CommunityAtlas.Core.Catalogues;

/// <summary>A reviewed telephone line for a crisis, content/crisis.yml. Never fed by entries.</summary>
public sealed record CrisisLine
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Label { get; init; }

    /// <summary>When to call.</summary>
    public required string When { get; init; }

    /// <summary>As dialled: <c>0120-279-338</c>, <c>#9999</c>, <c>119</c>; null for a line reached by web only.</summary>
    public string? Number { get; init; }

    /// <summary>A web page, https, or null.</summary>
    public string? Url { get; init; }

    /// <summary>How urgent.</summary>
    public required CrisisLevel Level { get; init; }

    /// <summary>Opening hours in words.</summary>
    public required string Hours { get; init; }

    /// <summary>Whether it answers at any hour of any day.</summary>
    public bool IsAroundTheClock { get; init; }

    /// <summary>What the call costs, in words.</summary>
    public required string Cost { get; init; }

    /// <summary>Language tags.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where the number was read.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>https.</summary>
    public required string SourceUrl { get; init; }

    /// <summary>The day it was checked.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>By which role.</summary>
    public required string CheckedBy { get; init; }
}

/// <summary>How urgent a line is.</summary>
public enum CrisisLevel
{
    /// <summary>Life is in danger now.</summary>
    Emergency,

    /// <summary>Suffering; to talk now.</summary>
    Urgent,

    /// <summary>To talk.</summary>
    Talk,
}
