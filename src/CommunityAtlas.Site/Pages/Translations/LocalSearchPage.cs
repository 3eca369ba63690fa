using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Searches;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>さがす in a language: the same script and the same index, so that what is found is Japanese; everything around it is in the language.</summary>
internal static class LocalSearchPage
{
    public static SitePage Page(LocalSite site) => site.Page(PageAddresses.Search, "the search page in " + site.Wording.Language.Tag, true, () =>
    {
        var (index, wording) = (site.Index, site.Wording);
        var model = new LocalSearchModel
        {
            Site = site.Model,
            Trail = site.Trail(wording.Html("search.heading")),
            Box = new SearchBoxModel(site.Model.SearchHref, site.Model.Standard.HomeHref),
            Crisis = site.Crisis,
            Filters = [.. SearchFilters.Main(index).Select(f => Filter(site, f))],
            MoreFilters = [.. SearchFilters.More(index).Select(f => Filter(site, f))],
            Tag = wording.Language.Tag,
            EntryHref = site.Href(Permalinks.Entry("{0}")),
        };
        var head = site.Head(wording.Plain("search.heading"), PageAddresses.Search, wording.Plain("search.description"));
        return new PageContent(Layouts.LocalSearch, model, head with { ScriptHref = index.Href(ClientScripts.PathOf(ClientScripts.SearchPage)) });
    });

    private static LocalFilterModel Filter(LocalSite site, FilterModel filter) => new(
        filter.Code,
        site.Wording.Html("filter." + filter.Code),
        filter.IsDay ? site.Wording.Html("search.day.note") : default,
        filter.IsDay,
        filter.IsArea,
        filter.IsDay,
        filter.IsLong,
        [.. filter.Options.Select(o => new LocalOptionModel(o.Value, Label(site, filter.Code, o)))]);

    private static SafeHtml Label(LocalSite site, string facet, FilterOptionModel option)
    {
        var (wording, taxonomies) = (site.Wording, site.Index.Catalogue.Taxonomies);
        return facet switch
        {
            "kind" => wording.KindName(taxonomies.Kinds.Get(option.Value)),
            "need" => wording.NeedName(taxonomies.Needs.Get(option.Value)),
            "audience" => wording.AudienceName(taxonomies.Audiences.Get(option.Value)),
            "life" when wording.Language.IsEasyJapanese && taxonomies.LifeAreas.Get(option.Value).LabelEasy is { } easy => wording.Japanese(easy),
            "language" => wording.LanguageName(option.Value),
            "day" => wording.Html("weekday." + option.Value),
            "first" => wording.Html($"first.{option.Value}.yes"),
            _ => wording.HtmlOr($"filter.{facet}.{option.Value}", option.Label),
        };
    }
}
