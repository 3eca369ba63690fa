using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Pages.Basics;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Offline;

/// <summary>An area that can be kept on a device. Nothing sensitive is in it: somebody else may look through that device.</summary>
/// <param name="Entries">In the order of lists.</param>
internal sealed record OfflineArea(Area Area, ImmutableArray<PlannedEntry> Entries)
{
    /// <summary>The page that is kept in place of the area's list.</summary>
    public string Copy => Permalinks.Area(Area.LocalGovernmentCode) + "saved/";

    /// <summary>The file that says what belongs to it.</summary>
    public string Pack => Permalinks.Area(Area.LocalGovernmentCode) + "offline.json";
}

/// <summary>The page that is shown without a network, and the lists that are kept with an area.</summary>
internal static class OfflinePages
{
    // Of more, a device would hold over 20 MB, and the one page of their list could not be read.
    private const int MostEntries = 600;

    /// <summary>Areas that have something to keep, and not too much.</summary>
    public static IEnumerable<OfflineArea> Areas(SiteIndex index) => index.Areas.Select(area => Of(index, area)).OfType<OfflineArea>();

    /// <summary>The address of an area's pack from the root of the host, or null.</summary>
    public static string? PackHref(SiteIndex index, Area area) => Of(index, area) is { } kept ? index.Href(kept.Pack) : null;

    private static OfflineArea? Of(SiteIndex index, Area area)
    {
        if (!index.Catalogue.Site.WorksOffline) return null;
        ImmutableArray<PlannedEntry> entries = [.. index.ByArea[area.Key].Where(e => !e.IsSensitive)];
        return entries.Length is > 0 and <= MostEntries ? new OfflineArea(area, entries) : null;
    }

    /// <summary>The lists that are kept.</summary>
    public static IEnumerable<EntryList> Lists(SiteIndex index) => Areas(index).Select(area => new EntryList
    {
        Permalink = area.Copy,
        Section = SiteSection.Areas,
        Heading = index.Words.Of("saving.list", area.Area.Name),
        Title = index.Words.Of("saving.list", area.Area.Name),
        Note = index.Words["saving.list.note"],
        Trail =
        [
            new LinkModel(index.Words["directory.areas"], index.Href(PageAddresses.Areas)),
            new LinkModel(area.Area.Name, index.Href(Permalinks.Area(area.Area.LocalGovernmentCode))),
        ],
        Entries = area.Entries,
        IsRepeated = true,
        IsWhole = true,
        Related = [],
        Empty = new EmptyModel("", null),
    });

    /// <summary>オフラインです.</summary>
    public static SitePage Page(SiteIndex index, SiteModel site) => new(PageAddresses.Offline, "the page without a network", SiteSection.Other, () => new PageContent(
        Layouts.Offline,
        CrisisPages.Model(index, site),
        SiteModels.Head(index, index.Words["offline.heading"], PageAddresses.Offline) with { Canonical = null, IsHidden = true, ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.Page)) }))
    { IsInSitemap = false };
}
