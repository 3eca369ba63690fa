using System.Collections.Immutable;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

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

    /// <summary>In the order of <see cref="PlannedEntry.Compare"/>; where <see cref="PartlyFrom"/> is set, in that order twice.</summary>
    public required ImmutableArray<PlannedEntry> Entries { get; init; }

    /// <summary>Where those begin that fit only a part of what was chosen; null when nothing was chosen.</summary>
    public int? PartlyFrom { get; init; }

    /// <summary>How many there are, when <see cref="Entries"/> holds only the first of them.</summary>
    public int? Total { get; init; }

    /// <summary>The answers that led here.</summary>
    public ChosenModel? Chosen { get; init; }

    public bool IsCrisis { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>Whether other lists hold the same entries; search engines are told of those.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it is one page, however long.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Where the file stands that says how to keep this list; null where it cannot be kept.</summary>
    public string? PackHref { get; init; }

    public required ImmutableArray<LinkGroupModel> Related { get; init; }

    /// <summary>Said when nothing is in the list.</summary>
    public required EmptyModel Empty { get; init; }
}
