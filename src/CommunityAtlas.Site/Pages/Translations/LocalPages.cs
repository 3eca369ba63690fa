using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Basics;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>Home, now and about in a language, and everything else it has.</summary>
internal static class LocalPages
{
    private const int SoonShown = 6;

    public static IEnumerable<SitePage> All(LocalSite site) =>
    [
        Home(site),
        Now(site),
        About(site),
        LocalTrustPages.Checked(site),
        LocalTrustPages.Accessibility(site),
        LocalTrustPages.Contribute(site),
        LocalDayPages.Page(site),
        LocalSearchPage.Page(site),
        .. LocalFinderPages.All(site),
        .. LocalListPages.All(site),
        .. site.Index.Entries.Where(e => site.Wording.Knows(e.Entry)).Select(e => LocalEntryPages.Page(site, e)),
    ];

    private static SitePage Home(LocalSite site) => site.Page(PageAddresses.Home, "home in " + site.Wording.Language.Tag, true, () =>
    {
        var (index, wording) = (site.Index, site.Wording);
        var tiles = HomePage.NeedTiles(index).ToImmutableArray();
        var needs = index.Catalogue.Taxonomies.Needs.Terms.Where(n => index.ByNeed.Contains(n.Code) && !tiles.Contains(n));
        ImmutableArray<LocalLinkGroupModel> groups =
        [
            new(wording.Html("home.needs.more"), "needs-more", [.. needs.Select(n => site.Link(wording.NeedName(n), site.Href(Permalinks.Need(n.Code)), index.ByNeed[n.Code].Count()))]),
            new(wording.Html("home.areas"), "areas", [.. LocalListPages.AreasOf(site).Select(a => site.Link(wording.AreaName(a), site.Href(Permalinks.Area(a.LocalGovernmentCode)), index.ByArea[a.Key].Count()))]),
            new(wording.Html("home.kinds"), "kinds", [.. LocalSite.KindsOf(index).Select(k => site.Link(wording.KindName(k), site.Href(Permalinks.Kind(k.Code)), index.ByKind[k.Code].Count()))]),
        ];
        var model = new LocalHomeModel
        {
            Site = site.Model,
            Crisis = site.Crisis,
            Tiles = [.. tiles.Select(n => LocalSite.Link(wording.NeedName(n), index.ByNeed.Contains(n.Code) ? site.Href(Permalinks.Need(n.Code)) : index.Href(Permalinks.Need(n.Code))))],
            Groups = [.. groups.Where(g => !g.Links.IsEmpty)],
            Soon = [.. site.Known.Where(e => e.Group == ListGroup.Dated && !e.IsSensitive).Take(SoonShown).Select(e => LocalCards.Of(site, e))],
        };
        var head = site.Head(wording.Plain("home.heading"), PageAddresses.Home, wording.Plain("home.description"));
        return new PageContent(Layouts.LocalHome, model, head);
    });

    private static SitePage Now(LocalSite site) => site.Page(PageAddresses.Now, "crisis lines in " + site.Wording.Language.Tag, true, () =>
    {
        var wording = site.Wording;
        var groups = new[] { CrisisLevel.Emergency, CrisisLevel.Urgent, CrisisLevel.Talk }
            .Select(level => (Level: level, Lines: CrisisPages.Lines(site.Index.Catalogue.CrisisLines, level).Select(site.Line).ToImmutableArray()))
            .Where(g => !g.Lines.IsEmpty)
            .Select(g => new LocalCrisisGroupModel(wording.Html("now." + g.Level), "level-" + (int)g.Level, g.Lines));
        return new PageContent(Layouts.LocalNow, new LocalNowModel(site.Model, site.Crisis, [.. groups]), site.Head(wording.Plain("now.heading"), PageAddresses.Now));
    });

    private static SitePage About(LocalSite site) => site.Page(PageAddresses.About, "about in " + site.Wording.Language.Tag, true, () => new PageContent(
        Layouts.LocalAbout,
        new LocalAboutModel(site.Model, site.Trail(site.Wording.Html("about.heading")), site.Index.Catalogue.Site.ExitUrl),
        site.Head(site.Wording.Plain("about.heading"), PageAddresses.About)));
}
