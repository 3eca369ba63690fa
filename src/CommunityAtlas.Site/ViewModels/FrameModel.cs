using System.Collections.Immutable;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>The document around a page's own content.</summary>
internal sealed record FrameModel
{
    public required SiteModel Site { get; init; }

    public required HeadModel Head { get; init; }

    public required string ContentSecurityPolicy { get; init; }

    /// <summary>Language of the document.</summary>
    public required string Language { get; init; }

    /// <summary>The languages this page exists in, itself included; empty when there is no other.</summary>
    public required ImmutableArray<LanguageLinkModel> Languages { get; init; }

    /// <summary>The same page in other languages, for search engines.</summary>
    public required ImmutableArray<AlternateModel> Alternates { get; init; }

    /// <summary>Skip link and header, written once per section.</summary>
    public required SafeHtml Header { get; init; }

    public required SafeHtml Footer { get; init; }

    public required SafeHtml Body { get; init; }
}

/// <summary>What a page says to browsers and search engines.</summary>
internal sealed record HeadModel
{
    /// <summary>With the site's name behind it.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute; null for a page that has no address of its own.</summary>
    public string? Canonical { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Whether no copy of the page may be kept on a device.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The one module script of the page, or null where it needs none.</summary>
    public string? ScriptHref { get; init; }

    /// <summary>Written by a serializer.</summary>
    public SafeHtml JsonLd { get; init; }

    public bool HasJsonLd => JsonLd.Html is not null;

    /// <summary>Day of the check of an entry, ISO.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>Months after which the check is due.</summary>
    public string? RecheckMonths { get; init; }
}

/// <summary>The header on the pages of one section: the current one is marked.</summary>
internal sealed record HeaderModel
{
    public required SiteModel Site { get; init; }

    /// <summary>さがす, by words or in lists.</summary>
    public bool IsSearch { get; init; }

    public bool IsDays { get; init; }

    public bool IsMap { get; init; }

    public bool IsContribute { get; init; }

    public bool IsNow { get; init; }
}
