using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Days;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>The home page: help now, needs in people's words, what is planned, areas and kinds.</summary>
internal static class HomePage
{
    private const int Tiles = 8;
    private const int AreasShown = 24;

    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis) => new(PageAddresses.Home, "the home page", SiteSection.Other, () =>
    {
        var areas = index.Areas.Where(a => index.ByArea.Contains(a.Key));
        var model = new HomeModel
        {
            Site = site,
            Crisis = crisis,
            Needs = [.. NeedTiles(index).Select(n => new LinkModel(n.Label, index.Href(Permalinks.Need(n.Code))))],
            Today = TodayModels.Of(index),
            Areas = [.. areas.Take(AreasShown).Select(a => AreaDirectory.Link(index, a))],
            Kinds = [.. index.Catalogue.Taxonomies.Kinds.Terms
                .Where(k => index.ByKind.Contains(k.Code) && k.InDefaultResults)
                .Select(k => ListTexts.Link(k.Label, index.Href(Permalinks.Kind(k.Code)), index.ByKind[k.Code].Count()))],
        };
        var head = new HeadModel
        {
            Title = site.Title,
            Description = site.Tagline,
            Canonical = index.Permalinks.Absolute(PageAddresses.Home),
            ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.HomePage)),
        };
        return new PageContent(Layouts.Home, model, head);
    });

    /// <summary>The needs on the tiles, in the order of site.yml.</summary>
    public static IEnumerable<Need> NeedTiles(SiteIndex index)
    {
        var needs = index.Catalogue.Taxonomies.Needs;
        var chosen = index.Catalogue.Site.NeedTiles;
        return chosen.IsEmpty
            ? needs.Terms.Where(n => n is { IsSensitive: false, DeprecatedBy: null }).Take(Tiles)
            : chosen.Select(needs.Find).OfType<Need>();
    }
}
