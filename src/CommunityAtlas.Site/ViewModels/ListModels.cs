using System.Collections.Immutable;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>An entry in a list.</summary>
internal sealed record CardModel
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Kind { get; init; }

    public required string Area { get; init; }

    public required string Summary { get; init; }

    /// <summary>Next date, or null.</summary>
    public DateModel? NextDate { get; init; }

    /// <summary>Time and remarks of the next date; without a date, what to know about the dates.</summary>
    public required string NextText { get; init; }

    public required string Cost { get; init; }

    /// <summary>Day of the check, or null when it is not known.</summary>
    public DateModel? CheckedOn { get; init; }

    /// <summary>What is to be said about the check: it is late, or only open data.</summary>
    public string? CheckNote { get; init; }

    /// <summary>休止中 and the like, or null.</summary>
    public string? Status { get; init; }
}

/// <summary>Cards under a heading that says their order.</summary>
/// <param name="Today">The day the section is about, when that is the day of the build.</param>
internal sealed record CardSectionModel(string Heading, string Id, string? Note, ImmutableArray<SafeHtml> Cards, DateModel? Today = null);

/// <summary>One page of a list.</summary>
internal sealed record ListModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    public string? Note { get; init; }

    /// <summary>The answers that led here, on a page of えらんでさがす.</summary>
    public ChosenModel? Chosen { get; init; }

    /// <summary>「4ページ中1ページ目」, or null for a single page.</summary>
    public string? PageText { get; init; }

    public required string CountText { get; init; }

    public CrisisCardModel? Crisis { get; init; }

    public string? ExitHref { get; init; }

    public required ImmutableArray<CardSectionModel> Sections { get; init; }

    /// <summary>Whether a section is about today, which may be another day when the page is read.</summary>
    public bool TellsToday { get; init; }

    public PagerModel? Pager { get; init; }

    public EmptyModel? Empty { get; init; }

    /// <summary>Says how to keep this list on a device; null where it cannot be kept.</summary>
    public string? PackHref { get; init; }

    /// <summary>Lists that narrow or widen this one.</summary>
    public required ImmutableArray<LinkGroupModel> Related { get; init; }
}

/// <summary>Nothing is in the list.</summary>
/// <param name="Text">What is missing.</param>
/// <param name="Nearest">The nearest list that is not empty, or null.</param>
/// <param name="GapsHref">What else is missing here; null where the page for all is meant.</param>
internal sealed record EmptyModel(string Text, CountedLinkModel? Nearest, string? GapsHref = null);

/// <summary>Links between the pages of a list.</summary>
internal sealed record PagerModel
{
    public string? PreviousHref { get; init; }

    public string? NextHref { get; init; }

    public required ImmutableArray<PagerStepModel> Steps { get; init; }
}

/// <summary>A numbered page.</summary>
internal sealed record PagerStepModel(string Number, string Href, bool IsCurrent, bool FollowsGap);

/// <summary>A page that leads to lists: all needs, areas or kinds.</summary>
internal sealed record DirectoryModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    public required string Note { get; init; }

    /// <summary>Links to the groups, when there are many.</summary>
    public required ImmutableArray<LinkModel> Jumps { get; init; }

    public required ImmutableArray<LinkGroupModel> Groups { get; init; }
}

/// <summary>Names in kana order, one page per row of the kana table.</summary>
internal sealed record NamesModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    public required ImmutableArray<PagerStepModel> Rows { get; init; }

    public required ImmutableArray<NameModel> Names { get; init; }
}

/// <summary>A name in a list of names.</summary>
internal sealed record NameModel(string Name, string? Kana, string Href, string Area);
