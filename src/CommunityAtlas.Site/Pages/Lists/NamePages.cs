using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>The names of a kind too long for one page, in 五十音順, a page for each row of the kana table.</summary>
internal static class NamePages
{
    public static IEnumerable<SitePage> Of(SiteIndex index, SiteModel site, Kind kind)
    {
        ImmutableArray<PlannedEntry> entries = [.. index.ByKind[kind.Code]];
        if (entries.Length <= index.Catalogue.Site.PageSize) yield break;
        foreach (var row in entries.GroupBy(RowOf).OrderBy(g => g.Key == 0 ? int.MaxValue : g.Key))
        {
            var permalink = PageAddresses.Names(kind.Code, row.Key);
            yield return new SitePage(permalink, "list " + permalink, SiteSection.Kinds, () =>
            {
                var heading = row.Key == 0 ? index.Words.Of("names.heading.rest", kind.Label) : index.Words.Of("names.heading", kind.Label, RowName(index, row.Key));
                var model = new NamesModel
                {
                    Site = site,
                    Trail = SiteModels.Trail(
                        index,
                        heading,
                        new LinkModel(index.Words["directory.kinds"], index.Href(PageAddresses.Kinds)),
                        new LinkModel(kind.Label, index.Href(Permalinks.Kind(kind.Code)))),
                    Heading = heading,
                    Rows = [.. Rows(index, kind, entries).Select(r => new PagerStepModel(r.Label, r.Href, r.Href == index.Href(permalink), false))],
                    Names = [.. row
                        .OrderBy(e => e.NameKey, StringComparer.Ordinal).ThenBy(e => e.Entry.Slug, StringComparer.Ordinal)
                        .Select(e => new NameModel(e.Entry.Name, e.Entry.NameKana, index.Href(Permalinks.Entry(e.Entry.Slug)), e.Area.Name))],
                };
                return new PageContent(Layouts.Names, model, SiteModels.Head(index, kind.IsSensitive ? index.Words["list.neutral"] : heading, permalink));
            })
            { IsInSitemap = !kind.IsSensitive };
        }
    }

    /// <summary>Links to the rows that have a name.</summary>
    public static IEnumerable<CountedLinkModel> Rows(SiteIndex index, Kind kind, ImmutableArray<PlannedEntry> entries) => entries
        .GroupBy(RowOf)
        .OrderBy(g => g.Key == 0 ? int.MaxValue : g.Key)
        .Select(g => ListTexts.Link(RowName(index, g.Key), index.Href(PageAddresses.Names(kind.Code, g.Key)), g.Count()));

    private static string RowName(SiteIndex index, int row) => row == 0 ? index.Words["list.rest"] : KanaRow.Names[row - 1];

    private static int RowOf(PlannedEntry planned) => KanaRow.Of(planned.Reading) is { } row ? KanaRow.Names.IndexOf(row) + 1 : 0;
}
