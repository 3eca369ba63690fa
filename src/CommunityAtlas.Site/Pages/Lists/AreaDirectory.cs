using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Gaps;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>地域からさがす, and what lies around an area.</summary>
internal static class AreaDirectory
{
    private const int ManyGroups = 4;

    public static SitePage Page(SiteIndex index, SiteModel site) => new(PageAddresses.Areas, "all areas", SiteSection.Areas, () =>
    {
        var groups = Groups(index);
        var model = new DirectoryModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, index.Words["directory.areas"]),
            Heading = index.Words["directory.areas"],
            Note = index.Words["directory.areas.note"],
            Jumps = groups.Length < ManyGroups ? [] : [.. groups.Select(g => new LinkModel(g.Heading!, "#" + g.Id))],
            Groups = groups,
        };
        return new PageContent(Layouts.Directory, model, SiteModels.Head(index, index.Words["directory.areas"], PageAddresses.Areas));
    });

    /// <summary>Neighbours, and the areas around it that have entries.</summary>
    public static ImmutableArray<LinkGroupModel> Around(SiteIndex index, Area area)
    {
        var areas = index.Catalogue.Taxonomies.Areas;
        var near = area.Neighbours.Select(areas.Find).OfType<Area>();
        var within = area.Level == AreaLevel.Prefecture
            ? index.Areas.Where(a => a.Level == AreaLevel.Municipality && a.Prefecture == area.Name)
            : [];
        var wider = areas.Terms.Where(a => a.Key != area.Key && index.ByArea.Contains(a.Key)
            && (a.Level == AreaLevel.Nation || (a.Level == AreaLevel.Prefecture && a.Name == area.Prefecture && area.Level == AreaLevel.Municipality)));
        ImmutableArray<CountedLinkModel> links = [.. within.Concat(near).Concat(wider).DistinctBy(a => a.Key).Select(a => Link(index, a))];
        return links.IsEmpty ? [] : [new LinkGroupModel(area.Level == AreaLevel.Prefecture ? index.Words["directory.within"] : index.Words["directory.around"], "around", links)];
    }

    /// <summary>Where to look when an area has nothing: the nearest list, as <see cref="NearestArea"/> finds it.</summary>
    public static CountedLinkModel? NearestWithEntries(SiteIndex index, Area area) =>
        NearestArea.To(area, index.AreasWithEntries) is { } nearest ? Link(index, nearest) : null;

    /// <summary>A link to an area's list.</summary>
    public static CountedLinkModel Link(SiteIndex index, Area area) =>
        ListTexts.Link(area.Name, index.Href(Permalinks.Area(area.LocalGovernmentCode)), index.ByArea[area.Key].Count());

    private static ImmutableArray<LinkGroupModel> Groups(SiteIndex index)
    {
        // 全国地方公共団体コード order is the order people know prefectures in, north to south.
        var municipalities = index.Areas
            .Where(a => a.Level == AreaLevel.Municipality)
            .GroupBy(a => a.Prefecture ?? "")
            .OrderBy(g => g.Min(a => a.LocalGovernmentCode), StringComparer.Ordinal)
            .Select((g, i) => new LinkGroupModel(g.Key.Length == 0 ? index.Words["directory.municipalities"] : g.Key, $"group-{i + 1}", [.. g.Select(a => Link(index, a))]));
        ImmutableArray<CountedLinkModel> wide = [.. index.Areas.Where(a => a.Level != AreaLevel.Municipality).Select(a => Link(index, a))];
        return [.. municipalities, .. wide.IsEmpty ? Array.Empty<LinkGroupModel>() : [new LinkGroupModel(index.Words["directory.wide"], "wide", wide)]];
    }
}
