using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>What a reader of a language needs to trust the site, and to answer it: how it is checked, who can use it, how to tell of a place.</summary>
internal static class LocalTrustPages
{
    public static SitePage Checked(LocalSite site) => Page(site, "checked", PageAddresses.Checked, Layouts.LocalChecked, trail => new LocalCheckedModel(
        site.Model,
        trail,
        site.Wording.Html("checked.example", site.Wording.PlainDate(site.Index.Today)),
        Intervals(site)));

    public static SitePage Accessibility(LocalSite site) =>
        Page(site, "accessibility", PageAddresses.Accessibility, Layouts.LocalAccessibility, trail => new LocalProseModel(site.Model, trail));

    public static SitePage Contribute(LocalSite site) => Page(site, "contribute", PageAddresses.Contribute, Layouts.LocalContribute, trail =>
    {
        var address = site.Index.Catalogue.Site.Office.Address;
        return new LocalContributeModel(site.Model, trail, address is null ? default : site.Wording.Japanese(address), address is not null);
    });

    // The many kinds of the usual interval are told as all others: whoever learns a language should not have to read twenty names.
    private static ImmutableArray<LocalFactModel> Intervals(LocalSite site)
    {
        var groups = site.Index.Catalogue.Taxonomies.Kinds.Terms.Where(k => k.DeprecatedBy is null).GroupBy(k => k.RecheckMonths).OrderBy(g => g.Key).ToArray();
        var usual = groups.Length < 2 ? null : groups.MaxBy(g => g.Count());
        return
        [
            .. groups.Where(g => g != usual).Append(usual).OfType<IGrouping<int, Kind>>().Select(g => new LocalFactModel(
                site.Wording.Html("checked.months", Wording.Number(g.Key)),
                g == usual ? [site.Wording.Html("checked.others")] : [.. g.Select(site.Wording.KindName)])),
        ];
    }

    private static SitePage Page(LocalSite site, string key, string permalink, string layout, Func<LocalTrailModel, object> model) =>
        site.Page(permalink, $"{key} in {site.Wording.Language.Tag}", true, () =>
            new PageContent(layout, model(site.Trail(site.Wording.Html(key + ".heading"))), site.Head(site.Wording.Plain(key + ".heading"), permalink)));
}
