using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages.Lists;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>その日に行ける: the page of all days, and a page for each.</summary>
internal static class DayPages
{
    /// <summary>Rows on a page; a hundred take some 12 KB on the way.</summary>
    private const int RowsOnPage = 100;
    private const int Noon = 12 * 60;
    private const int Evening = 17 * 60;

    public static IEnumerable<SitePage> All(SiteIndex index, SiteModel site) =>
        [Days(index, site), .. index.Days.Days.SelectMany(day => Day(index, site, day))];

    private static SitePage Days(SiteIndex index, SiteModel site) => new(PageAddresses.Days, "all days", SiteSection.Days, () =>
    {
        var (areas, directory) = DayLinks.Areas(index, null);
        var model = new DaysModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, index.Words["days.heading"]),
            Today = DayLinks.Day(index, index.Days.Today),
            Tomorrow = DayLinks.Day(index, index.Days.Days[1]),
            Weeks = [.. index.Days.Days.GroupBy(d => Monday(d.Date)).Select((week, i) => Week(index, week.Key, [.. week], i))],
            Areas = areas,
            AreasHref = directory,
            Undated = DayLinks.Undated(index),
        };
        var head = SiteModels.Head(index, index.Words["days.heading"], PageAddresses.Days, index.Words["days.description"]);
        return new PageContent(Layouts.Days, model, head with { ScriptHref = Script(index) });
    });

    private static IEnumerable<SitePage> Day(SiteIndex index, SiteModel site, PlannedDay day)
    {
        var count = Math.Max(1, (day.Visits.Length + RowsOnPage - 1) / RowsOnPage);
        var list = Permalinks.Day(day.Date);
        // A day's page is gone when the day is: search engines are not asked to remember it.
        return Enumerable.Range(1, count).Select(number => new SitePage(Permalinks.Page(list, number), "day " + list, SiteSection.Days, () => Content(index, site, day, number, count))
        {
            IsInSitemap = false,
        });
    }

    private static PageContent Content(SiteIndex index, SiteModel site, PlannedDay day, int number, int count)
    {
        var list = Permalinks.Day(day.Date);
        var date = JapaneseDates.Near(day.Date, index.Today);
        var pageText = count == 1 ? null : ListTexts.Page(number, count);
        var (areas, directory) = DayLinks.Areas(index, day.Date);
        var model = new DayModel
        {
            Site = site,
            Trail = SiteModels.Trail(index, date.Text, DayLinks.Root(index)),
            Date = date,
            IsToday = day.Date == index.Today,
            IsTomorrow = day.Date == index.Today.AddDays(1),
            HolidayNote = HolidayNote(index, day.Date),
            Previous = day.Date > index.Today ? Neighbour(index, day.Date.AddDays(-1)) : null,
            Next = day.Date < index.LastDay ? Neighbour(index, day.Date.AddDays(1)) : null,
            CountText = ListTexts.Count(day.Visits.Length),
            PageText = pageText,
            Sections = Sections(index, day.Visits.AsSpan().Slice((number - 1) * RowsOnPage, Math.Min(RowsOnPage, day.Visits.Length - ((number - 1) * RowsOnPage)))),
            Pager = Pagers.Of(index, list, number, count),
            Empty = day.Visits.IsEmpty ? DayLinks.Empty(index, day.Date) : null,
            Areas = areas,
            AreasHref = directory,
            Undated = DayLinks.Undated(index),
        };
        var title = index.Words.Of("days.day.title", date.Text);
        if (pageText is not null) title = index.Words.Of("list.title.page", title, pageText);
        var head = SiteModels.Head(index, title, Permalinks.Page(list, number)) with { IsHidden = true, ScriptHref = Script(index) };
        return new PageContent(Layouts.Day, model, head);
    }

    /// <summary>The module that counts days again in the reader's browser.</summary>
    public static string Script(SiteIndex index) => index.Href(ClientScripts.PathOf(ClientScripts.DaysPage));

    private static WeekModel Week(SiteIndex index, DateOnly monday, ImmutableArray<PlannedDay> days, int number)
    {
        var (first, last) = (days[0].Date, days[^1].Date);
        return new WeekModel(
            "week-" + JapaneseDates.Iso(monday),
            JapaneseDates.Iso(monday),
            first == last ? JapaneseDates.Near(first, index.Today).Text : index.Words.Of("days.span", JapaneseDates.NearPlain(first, index.Today).Text, JapaneseDates.MonthDay(last)),
            number == 0,
            number == 1,
            [.. days.Select(day => DayLinks.Day(index, day))]);
    }

    // Rows come sorted; a part of the day that has none is left out.
    private static ImmutableArray<DaySectionModel> Sections(SiteIndex index, ReadOnlySpan<DayVisit> visits)
    {
        var sections = ImmutableArray.CreateBuilder<DaySectionModel>();
        while (!visits.IsEmpty)
        {
            var part = PartOf(index, visits[0]);
            var length = 1;
            while (length < visits.Length && PartOf(index, visits[length]) == part) length++;
            var rows = ImmutableArray.CreateBuilder<DayRowModel>(length);
            foreach (var visit in visits[..length]) rows.Add(DayRows.Of(index, visit));
            sections.Add(new DaySectionModel(part.Heading, part.Id, rows.MoveToImmutable()));
            visits = visits[length..];
        }

        return sections.ToImmutable();
    }

    private static (string Heading, string Id) PartOf(SiteIndex index, DayVisit visit) => visit.Start switch
    {
        < Noon => (index.Words["days.morning"], "morning"),
        < Evening => (index.Words["days.afternoon"], "afternoon"),
        < int.MaxValue => (index.Words["days.evening"], "evening"),
        _ => (index.Words["days.noTime"], "no-time"),
    };

    private static string? HolidayNote(SiteIndex index, DateOnly day)
    {
        var holidays = index.Catalogue.Holidays;
        if (holidays.Days.TryGetValue(day, out var name)) return index.Words.Of("days.holiday.note", name);
        return day > holidays.ConfirmedUntil ? index.Words["days.holiday.unsure"] : null;
    }

    private static LinkModel Neighbour(SiteIndex index, DateOnly day) => new(JapaneseDates.Near(day, index.Today).Text, index.Href(Permalinks.Day(day)));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
