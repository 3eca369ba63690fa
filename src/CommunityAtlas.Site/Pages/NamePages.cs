using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>The names of a kind too long for one page, in 五十音順, a page for each row of the kana table.</summary>
internal static class NamePages
{
    private const string Rest = "そのほか";

    public static IEnumerable<SitePage> Of(SiteIndex index, SiteModel site, Kind kind)
    {
        ImmutableArray<PlannedEntry> entries = [.. index.ByKind[kind.Code]];
        if (entries.Length <= index.Catalogue.Site.PageSize) yield break;
        foreach (var row in entries.GroupBy(RowOf).OrderBy(g => g.Key == 0 ? int.MaxValue : g.Key))
        {
            var permalink = PageAddresses.Names(kind.Code, row.Key);
            yield return new SitePage(permalink, "list " + permalink, SiteSection.Kinds, () =>
            {
                var heading = row.Key == 0 ? $"{kind.Label}: {Rest}" : $"{kind.Label}: 「{RowName(row.Key)}」からはじまる名前";
                var model = new NamesModel
                {
                    Site = site,
                    Trail = SiteModels.Trail(
                        index,
                        heading,
                        new LinkModel("種別からさがす", index.Href(PageAddresses.Kinds)),
                        new LinkModel(kind.Label, index.Href(Permalinks.Kind(kind.Code)))),
                    Heading = heading,
                    Rows = [.. Rows(index, kind, entries).Select(r => new PagerStepModel(r.Label, r.Href, r.Href == index.Href(permalink), false))],
                    Names = [.. row
                        .OrderBy(e => e.NameKey, StringComparer.Ordinal).ThenBy(e => e.Entry.Slug, StringComparer.Ordinal)
                        .Select(e => new NameModel(e.Entry.Name, e.Entry.NameKana, index.Href(Permalinks.Entry(e.Entry.Slug)), e.Area.Name))],
                };
                return new PageContent(Layouts.Names, model, SiteModels.Head(index, kind.IsSensitive ? "つながり先の一覧" : heading, permalink));
            })
            { IsInSitemap = !kind.IsSensitive };
        }
    }

    /// <summary>Links to the rows that have a name.</summary>
    public static IEnumerable<CountedLinkModel> Rows(SiteIndex index, Kind kind, ImmutableArray<PlannedEntry> entries) => entries
        .GroupBy(RowOf)
        .OrderBy(g => g.Key == 0 ? int.MaxValue : g.Key)
        .Select(g => ListTexts.Link(RowName(g.Key), index.Href(PageAddresses.Names(kind.Code, g.Key)), g.Count()));

    private static string RowName(int row) => row == 0 ? Rest : KanaRow.Names[row - 1];

    private static int RowOf(PlannedEntry planned) => KanaRow.Of(planned.Reading) is { } row ? KanaRow.Names.IndexOf(row) + 1 : 0;
}
