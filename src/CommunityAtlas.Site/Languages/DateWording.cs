using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.Languages;

/// <summary>Dates and times of day in a language; no culture of the machine has a say.</summary>
internal static class DateWording
{
    private const int Day = 24 * 60;
    private const int Noon = 12 * 60;

    /// <summary>A day with its weekday, as a <c>time</c> element; with the year when it is not <paramref name="today"/>'s.</summary>
    public static SafeHtml Date(this Wording wording, DateOnly day, DateOnly today) => Time(day, wording.Html(
        day.Year == today.Year ? "date.near" : "date.far", wording.Weekday(day.DayOfWeek), wording.DayOfMonth(day.Day), wording.Month(day.Month), wording.Counted("year", day.Year)));

    /// <summary>A day with its year, without the weekday.</summary>
    public static SafeHtml PlainDate(this Wording wording, DateOnly day) =>
        Time(day, wording.Html("date.plain", wording.DayOfMonth(day.Day), wording.Month(day.Month), wording.Counted("year", day.Year)));

    /// <summary>A day of every year.</summary>
    public static SafeHtml DayOfYear(this Wording wording, MonthDay day) => wording.Html("date.yearly", wording.DayOfMonth(day.Day), wording.Month(day.Month));

    public static SafeHtml Month(this Wording wording, int month) => wording.Counted("month", month);

    public static SafeHtml DayOfMonth(this Wording wording, int day) => wording.Counted("day", day);

    public static SafeHtml Weekday(this Wording wording, DayOfWeek day) => wording.Html($"weekday.{(int)day}");

    /// <summary>A span of a day; what is not known is said to be so.</summary>
    public static SafeHtml Times(this Wording wording, TimeSpanOfDay? span) => span switch
    {
        null => wording.Html("time.unknown"),
        { StartMinute: 0, EndMinute: Day } => wording.Html("time.allDay"),
        { StartMinute: { } start, EndMinute: { } end } => wording.Html("time.range", wording.Clock(start), wording.Clock(end)),
        { StartMinute: { } start } => wording.Html("time.from", wording.Clock(start)),
        { EndMinute: { } end } => wording.Html("time.until", wording.Clock(end)),
        _ => wording.Html("time.unknown"),
    };

    /// <summary>A time of day.</summary>
    private static SafeHtml Clock(this Wording wording, int minute)
    {
        if (minute == Noon) return wording.Html("time.noon");
        if (minute == Day) return wording.Html("time.midnight");
        if (minute > Day) return wording.Html("time.nextDay", wording.Clock(minute - Day));
        var (hour, minutes) = (minute / 60, minute % 60);
        var rest = minutes == 0 ? SiteModels.Markup("") : wording.Counted("minute", minutes, minutes.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        return hour < 12
            ? wording.Html("time.morning", wording.Counted("hour", hour == 0 && !wording.Has("hour.0") ? 12 : hour), rest)
            : wording.Html("time.afternoon", wording.Counted("hour", hour == 12 ? 12 : hour - 12), rest);
    }

    private static SafeHtml Time(DateOnly day, SafeHtml text) => SiteModels.Markup($"<time datetime=\"{JapaneseDates.Iso(day)}\">{text.Html}</time>");
}
