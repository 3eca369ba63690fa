using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>A terse notation for what was read, so that a table of tests fits on lines and two readings can be compared by value.</summary>
internal static class Short
{
    private static readonly string[] Letters = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static string Of(ScheduleItem item) => string.Join(
        " # ",
        Of(item.Rules),
        string.Join("; ", item.Except.Select(Of)),
        string.Join("; ", item.Only.Select(o => $"{Of(o.Day)} {Of(o.Times)}".Trim())),
        item.OnHoliday,
        item.Season is { } season ? Of(season) : "-",
        item.From is { } from ? Of(from) : "-",
        item.Until is { } until ? Of(until) : "-",
        item.IsTentative);

    public static string Of(WhenText when) =>
        Of(when.Rules) + (when.Except.IsEmpty ? "" : " less " + string.Join("; ", when.Except.Select(Of))) + (when.OnHoliday is { } policy ? " holidays " + policy : "");

    public static string Of(IEnumerable<ScheduleRule> rules) => string.Join(" | ", rules.Select(Of));

    public static string Of(ScheduleRule rule)
    {
        var days = rule switch
        {
            ScheduleRule.Weekly weekly => Of(weekly.Days) + (weekly.IncludesHolidays ? "+H" : ""),
            ScheduleRule.WorkingDays => "working",
            ScheduleRule.EveryWeeks every => $"/{every.Interval} {Of(every.Days)} from {Of(every.First)}",
            ScheduleRule.NthWeekday nth => string.Join(",", nth.Days.Select(d => $"{d.Ordinal}{Letters[(int)d.Day]}")),
            ScheduleRule.MonthDays monthDays => "day " + string.Join(",", monthDays.Days),
            ScheduleRule.Dates dates => string.Join(",", dates.Days.Select(Of)),
            ScheduleRule.Holidays => "holidays",
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
        var months = rule.Months.IsEmpty ? "" : "m" + string.Join(",", rule.Months) + " ";
        return $"{months}{days} {Of(rule.Times)}".Trim();
    }

    public static string Of(ScheduleException closure) => closure switch
    {
        ScheduleException.Holidays => "holidays",
        ScheduleException.DayAfterHoliday => "after holidays",
        ScheduleException.DateSpan span => $"{Of(span.First)}..{Of(span.Last)}",
        ScheduleException.YearlySpan span => $"{Of(new Season(span.First, span.Last))} {span.PeriodName}".Trim(),
        ScheduleException.WholeMonth month => "month " + month.Month,
        ScheduleException.RuleDays days => Of(days.Rule) + (days.OnHoliday == HolidayPolicy.Ask ? "" : " " + days.OnHoliday),
        _ => throw new ArgumentOutOfRangeException(nameof(closure)),
    };

    public static string Of(Season season) => $"{season.First.Month}/{season.First.Day}..{season.Last.Month}/{season.Last.Day}";

    public static string Of(ImmutableArray<TimeSpanOfDay> times) => string.Join("&", times.Select(t => $"{Clock(t.StartMinute)}-{Clock(t.EndMinute)}"));

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(Occurrence occurrence) =>
        Of(occurrence.Date) + (occurrence.Time is { } time ? " " + Of([time]) : "")
        + (occurrence.IsHolidayUnknown ? " ?" : "") + (occurrence.IsTentative ? " ~" : "");

    private static string Of(WeekdaySet days) => string.Join(
        ",", Enumerable.Range(0, 7).Where(i => days.HasFlag((WeekdaySet)(1 << i))).Select(i => Letters[(i + 1) % 7]));

    private static string Clock(int? minute) => minute is { } m ? string.Create(CultureInfo.InvariantCulture, $"{m / 60}:{m % 60:00}") : "";
}
