using System.Collections.Immutable;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>A list of entries before it is cut into pages.</summary>
internal sealed record EntryList
{
    public required string Permalink { get; init; }

    public required SiteSection Section { get; init; }

    public required string Heading { get; init; }

    /// <summary>For <c>&lt;title&gt;</c>: neutral where the heading names a delicate matter.</summary>
    public required string Title { get; init; }

    public string? Note { get; init; }

    public required ImmutableArray<LinkModel> Trail { get; init; }

    /// <summary>In the order of <see cref="PlannedEntry.Compare"/>.</summary>
    public required ImmutableArray<PlannedEntry> Entries { get; init; }

    public bool IsCrisis { get; init; }

    public bool IsSensitive { get; init; }

    public required ImmutableArray<LinkGroupModel> Related { get; init; }

    /// <summary>Said when nothing is in the list.</summary>
    public required EmptyModel Empty { get; init; }
}
