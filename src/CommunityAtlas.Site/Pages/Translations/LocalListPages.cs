using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>
/// Lists in a language. First what somebody wrote about in it, cut into pages; on the first page then what there is in Japanese only,
/// as far as one page goes, so that nobody takes a missing translation for a missing place.
/// </summary>
internal static class LocalListPages
{
    private sealed record LocalList(string Standard, SafeHtml Heading, string Title, ImmutableArray<PlannedEntry> Entries, bool IsCrisis, bool IsSensitive);

    public static IEnumerable<SitePage> All(LocalSite site) => Lists(site).SelectMany(list => Pages(site, list));

    /// <summary>Areas that have a list: somebody wrote about an entry there.</summary>
    public static IEnumerable<Area> AreasOf(LocalSite site)
    {
        var known = site.Known.Select(e => e.Entry.Slug).ToHashSet(StringComparer.Ordinal);
        return site.Index.Areas.Where(a => site.Index.ByArea[a.Key].Any(e => known.Contains(e.Entry.Slug)));
    }

    private static IEnumerable<LocalList> Lists(LocalSite site)
    {
        var (index, wording) = (site.Index, site.Wording);
        foreach (var need in index.Catalogue.Taxonomies.Needs.Terms.Where(n => index.ByNeed.Contains(n.Code)))
        {
            yield return new LocalList(
                Permalinks.Need(need.Code),
                wording.NeedName(need),
                need.IsSensitive ? wording.Plain("list.neutral") : Plain(site, "need." + need.Code, need.LabelEasy, need.Label),
                [.. index.ByNeed[need.Code]],
                need.IsCrisis,
                need.IsSensitive);
        }

        foreach (var kind in index.Catalogue.Taxonomies.Kinds.Terms.Where(k => index.ByKind.Contains(k.Code)))
        {
            yield return new LocalList(
                Permalinks.Kind(kind.Code),
                wording.KindName(kind),
                kind.IsSensitive ? wording.Plain("list.neutral") : Plain(site, "kind." + kind.Code, kind.LabelEasy, kind.Label),
                [.. index.ByKind[kind.Code]],
                false,
                kind.IsSensitive);
        }

        foreach (var area in AreasOf(site))
            yield return new LocalList(Permalinks.Area(area.LocalGovernmentCode), wording.AreaName(area), wording.PlainAreaName(area), [.. index.ByArea[area.Key]], false, false);
    }

    private static string Plain(LocalSite site, string key, string? easy, string label) => site.Wording.Language.IsEasyJapanese ? easy ?? label : site.Wording.PlainOr(key, label);

    private static IEnumerable<SitePage> Pages(LocalSite site, LocalList list)
    {
        var size = site.Index.Catalogue.Site.PageSize;
        ImmutableArray<PlannedEntry> known = [.. list.Entries.Where(e => site.Wording.Knows(e.Entry))];
        ImmutableArray<PlannedEntry> others = [.. list.Entries.Where(e => !site.Wording.Knows(e.Entry)).Take(size)];
        var count = Math.Max(1, (known.Length + size - 1) / size);
        return Enumerable.Range(1, count).Select(number => site.Page(Permalinks.Page(list.Standard, number), $"list {list.Standard} in {site.Wording.Language.Tag}", !list.IsSensitive, () =>
        {
            var model = new LocalListModel
            {
                Site = site.Model,
                Trail = site.Trail(list.Heading),
                Heading = list.Heading,
                ExitHref = list.IsSensitive ? site.Index.Catalogue.Site.ExitUrl : null,
                Crisis = list.IsCrisis ? site.Crisis : null,
                Cards = [.. known.Skip((number - 1) * size).Take(size).Select(e => LocalCards.Of(site, e))],
                Others = number == 1 ? [.. others.Select(e => LocalCards.Other(site, e))] : [],
                All = site.Link(site.Wording.Html("list.all"), site.Index.Href(list.Standard), list.Entries.Length),
                Pager = Pagers.Of(site.Index, site.Permalink(list.Standard), number, count),
            };
            var title = count == 1 ? list.Title : site.Wording.Plain("list.page", list.Title, Text(number), Text(count));
            return new PageContent(Layouts.LocalList, model, site.Head(title, Permalinks.Page(list.Standard, number)) with { IsSensitive = list.IsSensitive });
        }));
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
