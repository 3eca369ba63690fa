using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Searches;

/// <summary>さがす: one box, few filters. What is written there stays in the browser.</summary>
internal static class SearchPage
{
    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis) => new(PageAddresses.Search, "the search page", SiteSection.Search, () =>
    {
        var model = new SearchModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, index.Words["search.heading"]),
            Crisis = crisis,
            Filters = SearchFilters.Main(index),
            MoreFilters = SearchFilters.More(index),
            Lists =
            [
                new LinkModel(index.Words["directory.needs"], site.NeedsHref),
                new LinkModel(index.Words["directory.areas"], site.AreasHref),
                new LinkModel(index.Words["directory.kinds"], site.KindsHref),
            ],
        };
        var head = SiteModels.Head(index, index.Words["search.heading"], PageAddresses.Search, index.Words["search.description"]);
        return new PageContent(Layouts.Search, model, head with { ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.SearchPage)) });
    });
}
