using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Offline;
using CommunityAtlas.Site.Pages.Maps;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>The lists of a site: by kind, by need, by area, by kind in an area.</summary>
internal static class EntryLists
{
    public static IEnumerable<EntryList> All(SiteIndex index)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        foreach (var kind in taxonomies.Kinds.Terms.Where(k => k.DeprecatedBy is null || index.ByKind.Contains(k.Code))) yield return OfKind(index, kind);
        foreach (var need in taxonomies.Needs.Terms.Where(n => n.DeprecatedBy is null || index.ByNeed.Contains(n.Code))) yield return OfNeed(index, need);
        foreach (var area in taxonomies.Areas.Terms)
        {
            yield return OfArea(index, area);
            foreach (var kind in taxonomies.Kinds.Terms.Where(k => index.ByAreaAndKind.Contains((area.Key, k.Code)))) yield return OfAreaAndKind(index, area, kind);
        }
    }

    private static EntryList OfKind(SiteIndex index, Kind kind)
    {
        ImmutableArray<PlannedEntry> entries = [.. index.ByKind[kind.Code]];
        return new EntryList
        {
            Permalink = Permalinks.Kind(kind.Code),
            Section = SiteSection.Kinds,
            Heading = kind.Label,
            Title = kind.IsSensitive ? index.Words["list.neutral"] : kind.Label,
            Trail = [new LinkModel(index.Words["directory.kinds"], index.Href(PageAddresses.Kinds))],
            Entries = entries,
            IsSensitive = kind.IsSensitive,
            Related = [.. Names(index, kind, entries), .. AreasWith(index, kind)],
            Empty = new EmptyModel(index.Words.Of("list.empty.kind", kind.Label), null),
        };
    }

    private static EntryList OfNeed(SiteIndex index, Need need) => new()
    {
        Permalink = Permalinks.Need(need.Code),
        Section = SiteSection.Needs,
        Heading = need.Label,
        Title = need.IsSensitive ? index.Words["list.neutral"] : need.Label,
        Trail = [new LinkModel(index.Words["directory.needs"], index.Href(PageAddresses.Needs))],
        Entries = [.. index.ByNeed[need.Code]],
        IsCrisis = need.IsCrisis,
        IsSensitive = need.IsSensitive,
        Related = Group(index.Words["list.seeAlso"], "see-also", need.SeeAlso
            .Select(index.Catalogue.Taxonomies.Needs.Find)
            .OfType<Need>()
            .Select(n => ListTexts.Link(n.Label, index.Href(Permalinks.Need(n.Code)), index.ByNeed[n.Code].Count()))),
        Empty = new EmptyModel(index.Words.Of("list.empty.need", need.Label), null),
    };

    private static EntryList OfArea(SiteIndex index, Area area)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        var kinds = taxonomies.Kinds.Terms
            .Select(kind => (kind, Count: index.ByAreaAndKind[(area.Key, kind.Code)].Count()))
            .Where(k => k.Count > 0)
            .Select(k => ListTexts.Link(k.kind.Label, index.Href(Permalinks.AreaKind(area.LocalGovernmentCode, k.kind.Code)), k.Count));
        return new EntryList
        {
            Permalink = Permalinks.Area(area.LocalGovernmentCode),
            Section = SiteSection.Areas,
            Heading = index.Words.Of("list.area", area.Name),
            Title = index.Words.Of("list.area", area.Name),
            Note = area.Level == AreaLevel.Municipality && area.Prefecture is { } prefecture ? prefecture : null,
            Trail = [new LinkModel(index.Words["directory.areas"], index.Href(PageAddresses.Areas))],
            Entries = [.. index.ByArea[area.Key]],
            PackHref = OfflinePages.PackHref(index, area),
            Related = [.. Group(index.Words["list.byKind"], "kinds", kinds), .. Group(index.Words["map.place"], "map", MapPages.Link(index, area)), .. AreaDirectory.Around(index, area)],
            Empty = new EmptyModel(
                EmptyText(index, area),
                index.ByArea.Contains(area.Key) ? null : AreaDirectory.NearestWithEntries(index, area),
                area.Level == AreaLevel.Municipality ? index.Href(Permalinks.Gaps(area.LocalGovernmentCode)) : null),
        };
    }

    private static EntryList OfAreaAndKind(SiteIndex index, Area area, Kind kind) => new()
    {
        Permalink = Permalinks.AreaKind(area.LocalGovernmentCode, kind.Code),
        Section = SiteSection.Areas,
        Heading = index.Words.Of("list.areaAndKind", area.Name, kind.Label),
        Title = kind.IsSensitive ? index.Words.Of("list.area", area.Name) : index.Words.Of("list.areaAndKind", area.Name, kind.Label),
        Trail =
        [
            new LinkModel(index.Words["directory.areas"], index.Href(PageAddresses.Areas)),
            new LinkModel(area.Name, index.Href(Permalinks.Area(area.LocalGovernmentCode))),
        ],
        Entries = [.. index.ByAreaAndKind[(area.Key, kind.Code)]],
        IsSensitive = kind.IsSensitive,
        Related = Group(index.Words["list.others"], "others",
        [
            ListTexts.Link(index.Words.Of("list.area", area.Name), index.Href(Permalinks.Area(area.LocalGovernmentCode)), index.ByArea[area.Key].Count()),
            ListTexts.Link(index.Words.Of("list.kind", kind.Label), index.Href(Permalinks.Kind(kind.Code)), index.ByKind[kind.Code].Count()),
        ]),
        Empty = new EmptyModel(EmptyText(index, area), null),
    };

    private static string EmptyText(SiteIndex index, Area area) => area.Level switch
    {
        AreaLevel.Municipality => index.Words.Of("list.empty.area", area.Name),
        _ => index.Words.Of("list.empty.wide", area.Name),
    };

    private static ImmutableArray<LinkGroupModel> AreasWith(SiteIndex index, Kind kind) => Group(index.Words["list.byArea"], "areas", index.Areas
        .Select(area => (area, Count: index.ByAreaAndKind[(area.Key, kind.Code)].Count()))
        .Where(a => a.Count > 0)
        .Select(a => ListTexts.Link(a.area.Name, index.Href(Permalinks.AreaKind(a.area.LocalGovernmentCode, kind.Code)), a.Count)));

    private static ImmutableArray<LinkGroupModel> Names(SiteIndex index, Kind kind, ImmutableArray<PlannedEntry> entries) =>
        entries.Length <= index.Catalogue.Site.PageSize ? [] : Group(index.Words["list.byName"], "names", NamePages.Rows(index, kind, entries));

    private static ImmutableArray<LinkGroupModel> Group(string heading, string id, IEnumerable<CountedLinkModel> links)
    {
        ImmutableArray<CountedLinkModel> all = [.. links];
        return all.IsEmpty ? [] : [new LinkGroupModel(heading, id, all)];
    }
}
