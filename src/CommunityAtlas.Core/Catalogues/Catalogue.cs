using System.Collections.Immutable;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Catalogues;

/// <summary>Everything a site is made from: checked, sorted, immutable.</summary>
public sealed record Catalogue
{
    /// <summary>Settings of the site.</summary>
    public required SiteConfig Site { get; init; }

    /// <summary>The lists a site may change.</summary>
    public required Taxonomies Taxonomies { get; init; }

    /// <summary>All entries, by slug (ordinal).</summary>
    public required ImmutableArray<Entry> Entries { get; init; }

    /// <summary>Crisis lines in file order.</summary>
    public ImmutableArray<CrisisLine> CrisisLines { get; init; } = [];

    /// <summary>The tree of questions, or null.</summary>
    public Finder? Finder { get; init; }

    /// <summary>Holidays.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.Empty;

    /// <summary>Organisations with a page of their own, by key.</summary>
    public ImmutableArray<Organization> Organizations { get; init; } = [];

    /// <summary>Groups of spellings; the first of a group stands for all.</summary>
    public ImmutableArray<ImmutableArray<string>> SpellingGroups { get; init; } = [];

    /// <summary>Plain pages of content/pages, by slug.</summary>
    public ImmutableArray<ContentPage> Pages { get; init; } = [];
}

/// <summary>A page a site's maintainers wrote: content/pages/&lt;slug&gt;.md.</summary>
public sealed record ContentPage(string Slug, string Title, Description Body);
