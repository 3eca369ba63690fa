using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Maps;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Maps;

/// <summary>地図: a list of the places that may be published, and the same places on a map. Reads places only through <see cref="PlannedEntry.PublicPlace"/>.</summary>
internal static class MapPages
{
    /// <summary>Places on one page: what a telephone still shows at once, and a page of the size of others.</summary>
    internal const int PageSize = 150;

    /// <summary>The map of all, or where there are too many the choice of an area; and the maps of the areas.</summary>
    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site, MapLibrary? library)
    {
        var order = index.Areas.Select((area, i) => (area.Key, i)).ToFrozenDictionary(a => a.Key, a => a.i, StringComparer.Ordinal);
        var all = InOrder(order, Shown(index.Listed));
        var links = Areas(index).ToImmutableArray();
        if (all.Length <= PageSize) yield return Page(index, site, library, PageAddresses.Map, index.Words["map.heading"], all, 1, 1, [], links, index.Href(PageAddresses.Areas));
        else yield return Choice(index, site, all, links);
        foreach (var area in index.Areas)
        {
            var places = InOrder(order, Shown(index.ByArea[area.Key]));
            if (places.IsEmpty) continue;
            var pages = (places.Length + PageSize - 1) / PageSize;
            for (var number = 1; number <= pages; number++)
            {
                var list = index.Href(Permalinks.Area(area.LocalGovernmentCode));
                ImmutableArray<PlannedEntry> part = [.. places.Skip((number - 1) * PageSize).Take(PageSize)];
                yield return Page(index, site, library, Permalinks.AreaMap(area.LocalGovernmentCode), index.Words.Of("map.area", area.Name), part, number, pages, [new LinkModel(index.Words["map.heading"], site.MapHref)], [], list);
            }
        }
    }

    /// <summary>The link from an area to its map; none where nothing would stand on it.</summary>
    public static IEnumerable<CountedLinkModel> Link(SiteIndex index, Area area)
    {
        var count = Shown(index.ByArea[area.Key]).Count();
        return count == 0 ? [] : [ListTexts.Link(index.Words.Of("map.area", area.Name), index.Href(Permalinks.AreaMap(area.LocalGovernmentCode)), count)];
    }

    private static IEnumerable<CountedLinkModel> Areas(SiteIndex index) => index.Areas.SelectMany(area => Link(index, area));

    private static IEnumerable<PlannedEntry> Shown(IEnumerable<PlannedEntry> entries) =>
        entries.Where(e => e.Kind.InDefaultResults && e.PublicPlace?.Point is not null);

    private static ImmutableArray<PlannedEntry> InOrder(FrozenDictionary<string, int> order, IEnumerable<PlannedEntry> entries) =>
        [.. entries.OrderBy(e => order[e.Area.Key]).ThenBy(e => e.NameKey, StringComparer.Ordinal).ThenBy(e => e.Entry.Slug, StringComparer.Ordinal)];

    private static SitePage Page(
        SiteIndex index,
        SiteModel site,
        MapLibrary? library,
        string permalink,
        string heading,
        ImmutableArray<PlannedEntry> places,
        int number,
        int pages,
        ImmutableArray<LinkModel> trail,
        ImmutableArray<CountedLinkModel> areas,
        string everything) => new(Permalinks.Page(permalink, number), "map " + permalink, SiteSection.Map, () =>
    {
        var pageText = pages == 1 ? null : ListTexts.Page(number, pages);
        var model = new MapModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, heading, trail.AsSpan()),
            Heading = heading,
            CountText = ListTexts.Count(places.Length),
            PageText = pageText,
            Rows = [.. places.Select(p => Row(index, p))],
            Sketch = Sketch(index, places),
            Library = library is null || places.IsEmpty ? null : new MapLibraryModel(index.Href(library.Script), index.Href(library.ClusterScript), index.Href(library.Stylesheet)),
            Pager = Pagers.Of(index, permalink, number, pages),
            Areas = areas.Length < 2 ? [] : areas,
            Everything = new LinkModel(index.Words["map.everything"], everything),
        };
        return new PageContent(Layouts.Map, model, Head(index, pageText is null ? heading : index.Words.Of("list.title.page", heading, pageText), Permalinks.Page(permalink, number), !places.IsEmpty));
    });

    private static SitePage Choice(SiteIndex index, SiteModel site, ImmutableArray<PlannedEntry> all, ImmutableArray<CountedLinkModel> areas) =>
        new(PageAddresses.Map, "choice of a map", SiteSection.Map, () => new PageContent(
            Layouts.Map,
            new MapModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, index.Words["map.heading"]),
                Heading = index.Words["map.heading"],
                CountText = ListTexts.Count(all.Length),
                Rows = [],
                Areas = areas,
                Everything = new LinkModel(index.Words["map.everything"], index.Href(PageAddresses.Areas)),
            },
            Head(index, index.Words["map.heading"], PageAddresses.Map, hasPlaces: false)));

    private static HeadModel Head(SiteIndex index, string title, string permalink, bool hasPlaces)
    {
        var head = SiteModels.Head(index, title, permalink, index.Words["map.description"]);
        return hasPlaces ? head with { ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.MapPage)) } : head;
    }

    private static SketchModel? Sketch(SiteIndex index, ImmutableArray<PlannedEntry> places) => MapSketch.Of(
        index.Words.Of("map.sketch.label", ListTexts.Count(places.Length)),
        [.. places.Select(p => p.PublicPlace!.Point!.Value)],
        [.. places.Select(p => p.Area).DistinctBy(a => a.Key).Where(a => a is { Level: AreaLevel.Municipality, Point: not null }).Select(a => (a.Name, a.Point!.Value))]);

    private static MapRowModel Row(SiteIndex index, PlannedEntry planned)
    {
        var place = planned.PublicPlace!;
        var point = place.Point!.Value;
        var address = string.Join(' ', new[] { place.Address, place.Building }.OfType<string>());
        return new MapRowModel(
            planned.Entry.Name,
            index.Href(Permalinks.Entry(planned.Entry.Slug)),
            planned.Kind.Label,
            planned.Area.Name,
            address.Length == 0 ? null : address,
            place.Access,
            place.Precision == PinPrecision.Building ? null : index.Words["map.rough"],
            Degrees(point.Latitude),
            Degrees(point.Longitude));
    }

    private static string Degrees(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
