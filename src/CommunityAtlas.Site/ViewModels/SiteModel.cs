using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>What every page can say about the site. Addresses are complete paths from the root of the host.</summary>
internal sealed record SiteModel
{
    public required string Title { get; init; }

    public required string Tagline { get; init; }

    public required bool IsDemo { get; init; }

    public required string HomeHref { get; init; }

    public required string NowHref { get; init; }

    public required string SearchHref { get; init; }

    public required string DaysHref { get; init; }

    public required string MapHref { get; init; }

    public required string NeedsHref { get; init; }

    public required string AreasHref { get; init; }

    public required string KindsHref { get; init; }

    /// <summary>えらんでさがす; null when the site has no questions.</summary>
    public string? FindHref { get; init; }

    /// <summary>足りないところ; null when the site has no municipality.</summary>
    public string? GapsHref { get; init; }

    public required string ContributeHref { get; init; }

    public required string SheetHref { get; init; }

    public required string CheckedHref { get; init; }

    public required string AboutHref { get; init; }

    public required string AccessibilityHref { get; init; }

    public required string FeedHref { get; init; }

    public required string StylesheetHref { get; init; }

    public required string IconHref { get; init; }

    public required string ManifestHref { get; init; }

    /// <summary>Whether readers may keep pages; then every page has the line that offers an update.</summary>
    public required bool WorksOffline { get; init; }

    /// <summary>What the build says of keeping search.</summary>
    public required string SearchOfferHref { get; init; }

    public required OfficeModel Office { get; init; }

    /// <summary>The day of the build.</summary>
    public required DateModel BuiltOn { get; init; }

    /// <summary>The last day that has a page of its own, ISO.</summary>
    public required string LastDay { get; init; }

    /// <summary>Where a mistake is told without an account.</summary>
    public string CorrectionHref => ContributeHref + "#correction";

    /// <summary>Who runs the site, when that is not the office.</summary>
    public string? Operator { get; init; }

    public string? OperatorHref { get; init; }

    /// <summary>Who keeps the files on the net.</summary>
    public string? Host { get; init; }

    public required string LicenseName { get; init; }

    public string? LicenseHref { get; init; }

    public string? Attribution { get; init; }

    /// <summary>Pages the maintainers wrote.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
}

/// <summary>The office that answers.</summary>
internal sealed record OfficeModel
{
    public required string Name { get; init; }

    public string? Phone { get; init; }

    public string? PhoneHref { get; init; }

    public string? Hours { get; init; }

    public string? Address { get; init; }

    public string? Email { get; init; }

    public string? EmailHref { get; init; }

    public string? ReplyTime { get; init; }
}

/// <summary>A link.</summary>
internal sealed record LinkModel(string Label, string Href);

/// <summary>A link to a list, with how much stands in it (「12件」).</summary>
internal sealed record CountedLinkModel(string Label, string Href, string Count);

/// <summary>Links under a heading, which may be missing.</summary>
internal sealed record LinkGroupModel(string? Heading, string Id, ImmutableArray<CountedLinkModel> Links);

/// <summary>A day: ISO for machines, text for people.</summary>
internal sealed record DateModel(string Iso, string Text);

/// <summary>The way back from a page; the last step is the page itself.</summary>
internal sealed record TrailModel(ImmutableArray<LinkModel> Steps, string Current);
