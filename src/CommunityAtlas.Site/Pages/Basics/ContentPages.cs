using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Basics;

/// <summary>
/// content/pages. A page named like one of the site's own (about, checked, accessibility, contribute) is shown at the top of
/// that one; every other has an address of its own.
/// </summary>
internal static class ContentPages
{
    // 安全に見るために: whoever reads it may have to leave at once.
    private const string Safety = "safety";

    public static IEnumerable<ContentPage> OwnPages(SiteIndex index) =>
        index.Catalogue.Pages.Where(p => p.Slug is not ("about" or "checked" or "accessibility" or "contribute"));

    /// <summary>What the maintainers wrote for one of the site's own pages.</summary>
    public static SafeHtml TextFor(SiteIndex index, string slug) =>
        index.Catalogue.Pages.FirstOrDefault(p => p.Slug == slug)?.Body.Html ?? default;

    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site) => OwnPages(index).Select(page =>
    {
        var permalink = PageAddresses.Content(page.Slug);
        return new SitePage(permalink, $"content/pages/{page.Slug}.md", SiteSection.Other, () => new PageContent(
            Layouts.Page,
            new ProseModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, page.Title),
                Heading = page.Title,
                Text = page.Body.Html,
                ExitHref = page.Slug == Safety ? index.Catalogue.Site.ExitUrl : null,
            },
            SiteModels.Head(index, page.Title, permalink)));
    });
}
