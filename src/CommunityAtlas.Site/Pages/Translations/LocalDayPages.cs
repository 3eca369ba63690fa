using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Pages.Days;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Translations;

/// <summary>
/// The next days in a language, on one page: entries somebody wrote about in it. Everything else of a day is a link to its Japanese
/// page. Days are told by their dates, never as today: the page may be read later.
/// </summary>
internal static class LocalDayPages
{
    // A week, whichever day of it somebody is free. The Japanese pages have every day, and every place of a day.
    private const int MostDays = 7;
    private const int MostRowsOfDay = 20;

    public static SitePage Page(LocalSite site) => site.Page(PageAddresses.Days, "days in " + site.Wording.Language.Tag, true, () =>
    {
        var wording = site.Wording;
        var model = new LocalDaysModel(
            site.Model,
            site.Trail(wording.Html("days.heading")),
            [.. site.Index.Days.Days.Take(MostDays).Select(day => Day(site, day)).OfType<LocalDayModel>()]);
        return new PageContent(Layouts.LocalDays, model, site.Head(wording.Plain("days.heading"), PageAddresses.Days, wording.Plain("days.description")));
    });

    private static LocalDayModel? Day(LocalSite site, PlannedDay day)
    {
        var known = day.Visits.Where(v => !v.Planned.IsSensitive && site.Wording.Knows(v.Planned.Entry)).Take(MostRowsOfDay).ToArray();
        return known.Length == 0 ? null : new LocalDayModel(
            site.Wording.Date(day.Date, site.Index.Today),
            "day-" + JapaneseDates.Iso(day.Date),
            [.. known.Select(v => Row(site, v))],
            site.Index.Href(Permalinks.Day(day.Date)),
            site.Wording.Html("list.count", Wording.Number(day.Visits.Length)));
    }

    private static LocalDayRowModel Row(LocalSite site, DayVisit visit)
    {
        var (wording, planned) = (site.Wording, visit.Planned);
        var isUnknown = visit.Times.Any(t => t.IsHolidayUnknown);
        var isTentative = visit.Times.Any(t => t.IsTentative);
        SafeHtml[] remarks = [.. isUnknown ? [wording.Html("days.holiday")] : Array.Empty<SafeHtml>(), .. isTentative ? [wording.Html("schedule.tentative")] : Array.Empty<SafeHtml>()];
        return new LocalDayRowModel(
            LocalCards.Of(site, planned),
            wording.List(visit.Times.Select(t => wording.Times(t.Time)), "list.times"),
            wording.Html("days.where", wording.KindName(planned.Kind), wording.AreaName(planned.Area)),
            wording.Booking(planned.Entry.Referral)[0],
            wording.Html("days.cost", wording.List(wording.Cost(planned.Entry.Cost with { Note = null }), "list.rules")),
            wording.Sentences(remarks),
            remarks.Length > 0);
    }
}
