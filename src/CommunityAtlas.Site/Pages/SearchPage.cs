using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>さがす: one box, few filters. What is written there stays in the browser.</summary>
internal static class SearchPage
{
    private const string Heading = "さがす";

    public static SitePage Page(SiteIndex index, SiteModel site, CrisisCardModel crisis) => new(PageAddresses.Search, "the search page", SiteSection.Search, () =>
    {
        var model = new SearchModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, Heading),
            Crisis = crisis,
            Filters = SearchFilters.Main(index),
            MoreFilters = SearchFilters.More(index),
            Lists =
            [
                new LinkModel("困りごとからさがす", site.NeedsHref),
                new LinkModel("地域からさがす", site.AreasHref),
                new LinkModel("種別からさがす", site.KindsHref),
            ],
        };
        var head = SiteModels.Head(index, Heading, PageAddresses.Search, "ふだんのことばで、つながり先をさがせます。書いたことばは、どこにも送りません。");
        return new PageContent(Layouts.Search, model, head with { ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.SearchPage)) });
    });
}
