using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Entries;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>日にちは電話で確認: entries whose days cannot be computed. They stand once, and every day leads there.</summary>
internal static class UndatedPages
{
    private const int RowsOnPage = 100;

    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site)
    {
        var entries = index.Days.Undated;
        var count = (entries.Length + RowsOnPage - 1) / RowsOnPage;
        return Enumerable.Range(1, count).Select(number => new SitePage(Permalinks.Page(PageAddresses.Undated, number), "entries without dates", SiteSection.Days, () =>
        {
            var shown = entries.Skip((number - 1) * RowsOnPage).Take(RowsOnPage);
            var pageText = count == 1 ? null : ListTexts.Page(number, count);
            var model = new UndatedModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, index.Words["days.undated"], DayLinks.Root(index)),
                CountText = ListTexts.Count(entries.Length),
                PageText = pageText,
                Areas = [.. shown.GroupBy(e => e.Area).Select(group => new UndatedAreaModel(group.Key.Name, Id(group.Key), [.. group.Select(e => Row(index, e))]))],
                Pager = Pagers.Of(index, PageAddresses.Undated, number, count),
            };
            var title = pageText is null ? index.Words["days.undated"] : index.Words.Of("list.title.page", index.Words["days.undated"], pageText);
            return new PageContent(Layouts.Undated, model, SiteModels.Head(index, title, Permalinks.Page(PageAddresses.Undated, number)));
        }));
    }

    /// <summary>Where those of an area begin, or null when it has none.</summary>
    public static UndatedLinkModel? LinkOf(SiteIndex index, Area area)
    {
        var entries = index.Days.Undated;
        var first = 0;
        while (first < entries.Length && entries[first].Area.Key != area.Key) first++;
        if (first == entries.Length) return null;
        var page = Permalinks.Page(PageAddresses.Undated, (first / RowsOnPage) + 1);
        return new UndatedLinkModel(index.Href(page) + "#" + Id(area), ListTexts.Count(entries.Count(e => e.Area.Key == area.Key)));
    }

    private static UndatedRowModel Row(SiteIndex index, PlannedEntry planned) => new(
        planned.Entry.Name,
        index.Href(Permalinks.Entry(planned.Entry.Slug)),
        planned.Kind.Label,
        CardModels.WithoutDate(index, planned),
        planned.Entry.Contact.Phones is [var first, ..] ? ContactModels.Of(index.Words, first) : null);

    private static string Id(Area area) => "area-" + area.LocalGovernmentCode;
}
