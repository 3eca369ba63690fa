using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>Links between the pages of days.</summary>
internal static class DayLinks
{
    /// <summary>More areas than this stand on a page of their own.</summary>
    private const int MostAreas = 80;

    /// <summary>The page of all days.</summary>
    public static LinkModel Root(SiteIndex index) => new(index.Words["days.heading"], index.Href(PageAddresses.Days));

    public static DayLinkModel Day(SiteIndex index, PlannedDay day)
    {
        var weekday = ((int)day.Date.DayOfWeek + 6) % 7;
        return new DayLinkModel(
            JapaneseDates.Near(day.Date, index.Today),
            JapaneseDates.MonthDay(day.Date),
            "（" + JapaneseDates.Weekday(day.Date.DayOfWeek) + "）",
            index.Href(Permalinks.Day(day.Date)),
            day.Visits.IsEmpty ? index.Words["days.count.none"] : ListTexts.Count(day.Visits.Length),
            day.Visits.IsEmpty,
            index.Catalogue.Holidays.Days.GetValueOrDefault(day.Date),
            day.Date == index.Today,
            day.Date == index.Today.AddDays(1),
            (weekday + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A day's page with how much stands there.</summary>
    public static CountedLinkModel Counted(SiteIndex index, PlannedDay day) =>
        ListTexts.Link(JapaneseDates.Near(day.Date, index.Today).Text, index.Href(Permalinks.Day(day.Date)), day.Visits.Length);

    /// <summary>Said of a day without plans.</summary>
    public static EmptyDayModel Empty(SiteIndex index, DateOnly day) => new(
        index.Words.Of("days.none", JapaneseDates.Near(day, index.Today).Text),
        index.Days.NextFrom(day.AddDays(1)) is { } next ? Counted(index, next) : null);

    /// <summary>Areas with something in all 60 days, or on one of them; none when there is no choice, or too many for one page.</summary>
    public static (ImmutableArray<CountedLinkModel> Links, string? Directory) Areas(SiteIndex index, DateOnly? day)
    {
        if (index.Days.ByArea.Count < 2) return ([], null);
        var links = AreaLinks(index, day).Take(MostAreas + 1).ToImmutableArray();
        return links.Length > MostAreas ? ([], index.Href(PageAddresses.DayAreas)) : (links, null);
    }

    /// <summary>As above, however many there are, in the order of areas.</summary>
    public static IEnumerable<CountedLinkModel> AreaLinks(SiteIndex index, DateOnly? day) => index.Areas
        .Where(area => index.Days.ByArea.ContainsKey(area.Key))
        .Select(area => (area, Count: Count(index.Days.ByArea[area.Key], day)))
        .Where(a => a.Count > 0)
        .Select(a => ListTexts.Link(a.area.Name, index.Href(day is { } on ? AreaDayPages.AddressOf(index, a.area, on) : Permalinks.AreaDays(a.area.LocalGovernmentCode)), a.Count));

    /// <summary>The way to entries whose days have to be asked for.</summary>
    public static UndatedLinkModel? Undated(SiteIndex index) => index.Days.Undated.IsEmpty
        ? null
        : new UndatedLinkModel(index.Href(PageAddresses.Undated), ListTexts.Count(index.Days.Undated.Length));

    // On one day: ways there. Over all days: places, however often they open.
    private static int Count(ImmutableArray<PlannedDay> days, DateOnly? day) => day is { } on
        ? days[on.DayNumber - days[0].Date.DayNumber].Visits.Length
        : days.SelectMany(d => d.Visits).Select(v => v.Planned.Position).Distinct().Count();
}
