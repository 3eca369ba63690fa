using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Offline;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

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
            Title = kind.IsSensitive ? "つながり先の一覧" : kind.Label,
            Trail = [new LinkModel("種別からさがす", index.Href(PageAddresses.Kinds))],
            Entries = entries,
            IsSensitive = kind.IsSensitive,
            Related = [.. Names(index, kind, entries), .. AreasWith(index, kind)],
            Empty = new EmptyModel($"「{kind.Label}」は、まだ登録がありません。", null),
        };
    }

    private static EntryList OfNeed(SiteIndex index, Need need) => new()
    {
        Permalink = Permalinks.Need(need.Code),
        Section = SiteSection.Needs,
        Heading = need.Label,
        Title = need.IsSensitive ? "つながり先の一覧" : need.Label,
        Trail = [new LinkModel("困りごとからさがす", index.Href(PageAddresses.Needs))],
        Entries = [.. index.ByNeed[need.Code]],
        IsCrisis = need.IsCrisis,
        IsSensitive = need.IsSensitive,
        Related = Group("近い困りごと", "see-also", need.SeeAlso
            .Select(index.Catalogue.Taxonomies.Needs.Find)
            .OfType<Need>()
            .Select(n => ListTexts.Link(n.Label, index.Href(Permalinks.Need(n.Code)), index.ByNeed[n.Code].Count()))),
        Empty = new EmptyModel($"「{need.Label}」に合うところは、まだ登録がありません。", null),
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
            Heading = area.Name + "のつながり先",
            Title = area.Name + "のつながり先",
            Note = area.Level == AreaLevel.Municipality && area.Prefecture is { } prefecture ? prefecture : null,
            Trail = [new LinkModel("地域からさがす", index.Href(PageAddresses.Areas))],
            Entries = [.. index.ByArea[area.Key]],
            PackHref = OfflinePages.PackHref(index, area),
            Related = [.. Group("種別でしぼる", "kinds", kinds), .. Group("地図で見る", "map", MapPages.Link(index, area)), .. AreaDirectory.Around(index, area)],
            Empty = new EmptyModel(
                EmptyText(area),
                index.ByArea.Contains(area.Key) ? null : AreaDirectory.NearestWithEntries(index, area),
                area.Level == AreaLevel.Municipality ? index.Href(Permalinks.Gaps(area.LocalGovernmentCode)) : null),
        };
    }

    private static EntryList OfAreaAndKind(SiteIndex index, Area area, Kind kind) => new()
    {
        Permalink = Permalinks.AreaKind(area.LocalGovernmentCode, kind.Code),
        Section = SiteSection.Areas,
        Heading = $"{area.Name}の{kind.Label}",
        Title = kind.IsSensitive ? area.Name + "のつながり先" : $"{area.Name}の{kind.Label}",
        Trail =
        [
            new LinkModel("地域からさがす", index.Href(PageAddresses.Areas)),
            new LinkModel(area.Name, index.Href(Permalinks.Area(area.LocalGovernmentCode))),
        ],
        Entries = [.. index.ByAreaAndKind[(area.Key, kind.Code)]],
        IsSensitive = kind.IsSensitive,
        Related = Group("ほかの一覧", "others",
        [
            ListTexts.Link($"{area.Name}のつながり先", index.Href(Permalinks.Area(area.LocalGovernmentCode)), index.ByArea[area.Key].Count()),
            ListTexts.Link($"{kind.Label}の一覧", index.Href(Permalinks.Kind(kind.Code)), index.ByKind[kind.Code].Count()),
        ]),
        Empty = new EmptyModel(EmptyText(area), null),
    };

    private static string EmptyText(Area area) => area.Level switch
    {
        AreaLevel.Municipality => $"{area.Name}には、まだ登録がありません。この地図帳に登録がない、という意味です。",
        _ => $"{area.Name}全体のつながり先は、まだ登録がありません。この地図帳に登録がない、という意味です。",
    };

    private static ImmutableArray<LinkGroupModel> AreasWith(SiteIndex index, Kind kind) => Group("地域でしぼる", "areas", index.Areas
        .Select(area => (area, Count: index.ByAreaAndKind[(area.Key, kind.Code)].Count()))
        .Where(a => a.Count > 0)
        .Select(a => ListTexts.Link(a.area.Name, index.Href(Permalinks.AreaKind(a.area.LocalGovernmentCode, kind.Code)), a.Count)));

    private static ImmutableArray<LinkGroupModel> Names(SiteIndex index, Kind kind, ImmutableArray<PlannedEntry> entries) =>
        entries.Length <= index.Catalogue.Site.PageSize ? [] : Group("名前からさがす（五十音）", "names", NamePages.Rows(index, kind, entries));

    private static ImmutableArray<LinkGroupModel> Group(string heading, string id, IEnumerable<CountedLinkModel> links)
    {
        ImmutableArray<CountedLinkModel> all = [.. links];
        return all.IsEmpty ? [] : [new LinkGroupModel(heading, id, all)];
    }
}
