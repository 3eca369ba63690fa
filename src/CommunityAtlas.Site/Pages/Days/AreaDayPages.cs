using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>
/// The days of one area. A page for every area and day would be 60 pages an area, 114,000 for the whole country; so an area has one
/// page with all its days, or a few where much is planned, and the page of a day leads to that day on it.
/// </summary>
internal static class AreaDayPages
{
    private const int RowsOnPage = 120;

    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site)
    {
        if (index.Days.ByArea.Count < 2) yield break;
        yield return Directory(index, site);
        foreach (var area in index.Areas.Where(a => index.Days.ByArea.ContainsKey(a.Key)))
        {
            var pages = Pages(index.Days.ByArea[area.Key]);
            for (var number = 1; number <= pages.Length; number++) yield return Page(index, site, area, pages, number);
        }
    }

    /// <summary>Where a day of an area stands.</summary>
    public static string AddressOf(SiteIndex index, Area area, DateOnly day)
    {
        var pages = Pages(index.Days.ByArea[area.Key]);
        var number = 1;
        while (!pages[number - 1].Any(d => d.Date == day)) number++;
        return Permalinks.Page(Permalinks.AreaDays(area.LocalGovernmentCode), number) + "#" + Id(day);
    }

    private static SitePage Directory(SiteIndex index, SiteModel site) => new(PageAddresses.DayAreas, "areas with days", SiteSection.Days, () =>
    {
        var model = new DirectoryModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, index.Words["days.areas.heading"], DayLinks.Root(index)),
            Heading = index.Words["days.areas.heading"],
            Note = index.Words["days.areas.note"],
            Jumps = [],
            Groups = [new LinkGroupModel(null, "all", [.. DayLinks.AreaLinks(index, null)])],
        };
        return new PageContent(Layouts.Directory, model, SiteModels.Head(index, index.Words["days.areas.heading"], PageAddresses.DayAreas));
    });

    private static SitePage Page(SiteIndex index, SiteModel site, Area area, ImmutableArray<ImmutableArray<PlannedDay>> pages, int number)
    {
        var list = Permalinks.AreaDays(area.LocalGovernmentCode);
        return new SitePage(Permalinks.Page(list, number), "list " + list, SiteSection.Days, () =>
        {
            var heading = index.Words.Of("days.area.heading", area.Name);
            var pageText = pages.Length == 1 ? null : ListTexts.Page(number, pages.Length);
            var model = new AreaDaysModel
            {
                Site = site,
                Trail = SiteModels.Trail(index, heading, DayLinks.Root(index), new LinkModel(index.Words["days.areas.heading"], index.Href(PageAddresses.DayAreas))),
                Heading = heading,
                PageText = pageText,
                Days = [.. pages[number - 1].Select(day => new AreaDayModel(
                    JapaneseDates.Near(day.Date, index.Today),
                    Id(day.Date),
                    index.Catalogue.Holidays.Days.GetValueOrDefault(day.Date),
                    day.Date == index.Today,
                    day.Date == index.Today.AddDays(1),
                    [.. day.Visits.Select(visit => DayRows.Of(index, visit))]))],
                Pager = Pagers.Of(index, list, number, pages.Length),
                Undated = UndatedPages.LinkOf(index, area),
                AllAreas = new LinkModel(index.Words["days.areas.others"], index.Href(PageAddresses.DayAreas)),
                Area = new LinkModel(index.Words.Of("list.area", area.Name), index.Href(Permalinks.Area(area.LocalGovernmentCode))),
            };
            var title = pageText is null ? heading : index.Words.Of("list.title.page", heading, pageText);
            return new PageContent(Layouts.AreaDays, model, SiteModels.Head(index, title, Permalinks.Page(list, number)) with { ScriptHref = DayPages.Script(index) });
        })
        { IsInSitemap = number == 1 };
    }

    // Whole days, as many as fit; a day that alone is more than fits has a page to itself.
    private static ImmutableArray<ImmutableArray<PlannedDay>> Pages(ImmutableArray<PlannedDay> days)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<PlannedDay>>();
        var page = ImmutableArray.CreateBuilder<PlannedDay>();
        var rows = 0;
        foreach (var day in days.Where(d => !d.Visits.IsEmpty))
        {
            if (rows > 0 && rows + day.Visits.Length > RowsOnPage)
            {
                pages.Add(page.ToImmutable());
                page.Clear();
                rows = 0;
            }

            page.Add(day);
            rows += day.Visits.Length;
        }

        pages.Add(page.ToImmutable());
        return pages.ToImmutable();
    }

    private static string Id(DateOnly day) => "day-" + JapaneseDates.Iso(day);
}
