using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>The home page: help now, needs in people's words, what is planned, areas and kinds.</summary>
internal static class HomePage
{
    private const int Tiles = 8;
    private const int UpcomingRows = 6;
    private const int UpcomingDays = 7;
    private const int AreasShown = 24;

    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis) => new(PageAddresses.Home, "the home page", SiteSection.Other, () =>
    {
        var areas = index.Areas.Where(a => index.ByArea.Contains(a.Key));
        var model = new HomeModel
        {
            Site = site,
            Crisis = crisis,
            Needs = [.. NeedTiles(index).Select(n => new LinkModel(n.Label, index.Href(Permalinks.Need(n.Code))))],
            Upcoming = Upcoming(index),
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

    private static IEnumerable<Need> NeedTiles(SiteIndex index)
    {
        var needs = index.Catalogue.Taxonomies.Needs;
        var chosen = index.Catalogue.Site.NeedTiles;
        return chosen.IsEmpty
            ? needs.Terms.Where(n => n is { IsSensitive: false, DeprecatedBy: null }).Take(Tiles)
            : chosen.Select(needs.Find).OfType<Need>();
    }

    // Listed is in the order of the next date, so its head is what comes next.
    private static ImmutableArray<UpcomingModel> Upcoming(SiteIndex index) =>
        [.. index.Listed
            .TakeWhile(e => e.Group == ListGroup.Dated && e.Next[0].Date < index.Today.AddDays(UpcomingDays))
            .Where(e => !e.IsSensitive && e.Kind.InDefaultResults)
            .Take(UpcomingRows)
            .Select(e => new UpcomingModel(
                JapaneseDates.Near(e.Next[0].Date, index.Today),
                JapaneseTimes.Of(e.Next[0].Time),
                e.Entry.Name,
                index.Href(Permalinks.Entry(e.Entry.Slug)),
                e.Area.Name,
                e.Kind.Label))];
}
