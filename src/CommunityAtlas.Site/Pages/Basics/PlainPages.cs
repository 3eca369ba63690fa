using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Entries;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Basics;

/// <summary>The pages that say what this site is: 情報の確認, このサイトについて, アクセシビリティ, and the one for wrong addresses.</summary>
internal static class PlainPages
{
    public static SitePage Checked(SiteIndex index, SiteModel site) => Prose(index, site, Layouts.Checked, PageAddresses.Checked, "checked", index.Words["footer.checked"]);

    public static SitePage About(SiteIndex index, SiteModel site) => Prose(index, site, Layouts.About, PageAddresses.About, "about", index.Words["footer.about"]);

    public static SitePage Accessibility(SiteIndex index, SiteModel site) =>
        Prose(index, site, Layouts.Accessibility, PageAddresses.Accessibility, "accessibility", index.Words["footer.accessibility"]);

    /// <summary>Served at any depth; all links are complete paths anyway.</summary>
    public static SitePage NotFound(SiteIndex index, SiteModel site, IEnumerable<SiteLanguage> languages) => new(PageAddresses.NotFound, "the page for wrong addresses", SiteSection.Other, () =>
        new PageContent(
            Layouts.NotFound,
            new NotFoundModel(site, [.. languages.Select(l => new LanguageLinkModel(
                l.HtmlLanguage, Wording.Text(l.NativeName.Plain()), index.Href(Permalinks.In(l.Tag, PageAddresses.Home)), false))]),
            SiteModels.Head(index, index.Words["missing.heading"], PageAddresses.NotFound) with { Canonical = null, IsHidden = true }))
    { IsInSitemap = false };

    private static SitePage Prose(SiteIndex index, SiteModel site, string layout, string permalink, string slug, string heading) =>
        new(permalink, heading, SiteSection.Other, () => new PageContent(
            layout,
            new ProseModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, heading),
                Heading = heading,
                Text = ContentPages.TextFor(index, slug),
                Intervals = Intervals(index, index.Catalogue.Taxonomies.Kinds.Terms),
                ExitHref = index.Catalogue.Site.ExitUrl,
                RepositoryHref = RepositoryLinks.Of(index.Catalogue.Site)?.Home,
            },
            SiteModels.Head(index, heading, permalink)));

    private static ImmutableArray<FactModel> Intervals(SiteIndex index, ImmutableArray<Kind> kinds) =>
        [.. kinds
            .Where(k => k.DeprecatedBy is null)
            .GroupBy(k => k.RecheckMonths)
            .OrderBy(g => g.Key)
            .Select(g => new FactModel(index.Words.Of("checked.months", g.Key.ToString(CultureInfo.InvariantCulture)), string.Join("、", g.Select(k => k.Label))))];
}
