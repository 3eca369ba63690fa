using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Site.Languages;

/// <summary>Schedules in a language: the same facts, in the same order, as <see cref="SchedulePrinter.Display"/> tells in Japanese.</summary>
internal static class ScheduleWording
{
    /// <summary>One item: its days and times, then what goes with them.</summary>
    public static SafeHtml Schedule(this Wording wording, ScheduleItem item, DateOnly today)
    {
        var days = wording.List(item.Rules.Select(rule => wording.Rule(rule, today)).Concat(item.Rules.IsEmpty ? item.Only.Select(only => wording.Only(only, today)) : []), "list.rules");
        if (item.Label is { } label) days = wording.Html("schedule.label", wording.Japanese(label), days);
        var sentences = new List<SafeHtml> { wording.Html("schedule.sentence", days) };
        if (item.Type == AttendanceType.Meeting) sentences.Add(wording.Html("schedule.meeting"));
        if (item.Season is { } season) sentences.Add(wording.Html("schedule.season", wording.Season(season)));
        if (item.From is { } from) sentences.Add(wording.Html("schedule.starts", wording.Date(from, today)));
        if (item.Until is { } until) sentences.Add(wording.Html("schedule.ends", wording.Date(until, today)));
        if (!item.Except.IsEmpty) sentences.Add(wording.Html("schedule.closed", wording.List(item.Except.Select(e => wording.Closure(e, today)))));
        if (OnHoliday(item) is { } holiday) sentences.Add(wording.Html(holiday));
        if (!item.Only.IsEmpty && !item.Rules.IsEmpty) sentences.Add(wording.Html("schedule.also", wording.List(item.Only.Where(o => o.Day >= today).Select(o => wording.Only(o, today)))));
        if (item.IsTentative) sentences.Add(wording.Html("schedule.tentative"));
        return wording.Sentences(sentences);
    }

    /// <summary>Hours written as a schedule is (平日 9:00-16:00) are said in the language; anything else stays the organiser's own words.</summary>
    public static SafeHtml Hours(this Wording wording, string written, HolidayCalendar calendar, DateOnly today)
    {
        var reading = ScheduleParser.ParseWhen(written, calendar);
        return reading is { IsUnderstood: true, IsTentative: false, Value.Except.IsEmpty: true } && reading.Value.Rules.All(r => !r.Times.IsEmpty)
            ? wording.List(reading.Value.Rules.Select(rule => wording.Rule(rule, today)), "list.rules")
            : wording.Japanese(written);
    }

    /// <summary>Days written as a schedule is (土曜, 第2土曜), as in notes; anything else stays Japanese.</summary>
    public static SafeHtml DaysOnly(this Wording wording, string written, HolidayCalendar calendar, DateOnly today)
    {
        var reading = ScheduleParser.ParseWhen(written, calendar);
        return reading is { IsUnderstood: true, IsTentative: false, Value.Except.IsEmpty: true } && reading.Value.Rules.All(r => r.Times.IsEmpty)
            ? wording.List(reading.Value.Rules.Select(rule => wording.Days(rule, today, isClosure: false)), "list.rules")
            : wording.Japanese(written);
    }

    private static SafeHtml Rule(this Wording wording, ScheduleRule rule, DateOnly today) => wording.Html(
        "schedule.rule",
        wording.Days(rule, today, isClosure: false),
        rule.Times.IsEmpty ? wording.Times(null) : wording.List(rule.Times.Select(t => wording.Times(t)), "list.times"));

    private static SafeHtml Days(this Wording wording, ScheduleRule rule, DateOnly today, bool isClosure)
    {
        var days = rule switch
        {
            ScheduleRule.Weekly { Days: WeekdaySet.All, IncludesHolidays: true } => wording.Html("schedule.daily"),
            ScheduleRule.Weekly weekly => wording.Html(isClosure ? "schedule.on" : "schedule.weekly", wording.Weekdays(weekly.Days, weekly.IncludesHolidays)),
            ScheduleRule.WorkingDays => wording.Html("schedule.workingDays"),
            ScheduleRule.Holidays => wording.Html("schedule.holidays"),
            ScheduleRule.EveryWeeks every => wording.Html("schedule.everyWeeks", Wording.Number(every.Interval), wording.Weekdays(every.Days, false), wording.Date(every.First, today)),
            ScheduleRule.NthWeekday nth => wording.Html(rule.Months.IsEmpty ? "schedule.monthly" : "schedule.on", wording.List(nth.Days.GroupBy(d => d.Day).Select(group =>
                wording.Html("schedule.nth", wording.List(group.Select(d => d.Ordinal < 0 ? wording.Html("ordinal.last") : wording.Html($"ordinal.{d.Ordinal}"))), wording.Weekday(group.Key))))),
            ScheduleRule.MonthDays days1 => wording.Html(rule.Months.IsEmpty ? "schedule.monthly" : "schedule.on", wording.List(days1.Days.Select(d => d < 0 ? wording.Html("schedule.lastDay") : wording.Html("schedule.dayOfMonth", wording.DayOfMonth(d))))),
            ScheduleRule.Dates dates => wording.List(dates.Days.Where(d => d >= today).DefaultIfEmpty(dates.Days[^1]).Select(d => wording.Date(d, today))),
            _ => throw new InvalidOperationException("Unknown rule " + rule.GetType().Name),
        };
        return rule.Months.IsEmpty ? days : wording.Html("schedule.inMonths", days, wording.List(rule.Months.Select(m => wording.Month(m))));
    }

    // Five days in a row and more are a span.
    private static SafeHtml Weekdays(this Wording wording, WeekdaySet days, bool withHolidays)
    {
        var list = Enumerable.Range(0, 7).Where(i => days.HasFlag((WeekdaySet)(1 << i))).ToList();
        ImmutableArray<SafeHtml> words = list.Count >= 5 && list[^1] - list[0] == list.Count - 1
            ? [wording.Html("schedule.span", Day(list[0]), Day(list[^1]))]
            : [.. list.Select(Day)];
        return wording.List(withHolidays ? words.Add(wording.Html("schedule.holidays")) : words);

        SafeHtml Day(int index) => wording.Weekday((DayOfWeek)((index + 1) % 7));
    }

    private static SafeHtml Only(this Wording wording, OnlyDate only, DateOnly today) => only.Times.IsEmpty
        ? wording.Date(only.Day, today)
        : wording.Html("schedule.rule", wording.Date(only.Day, today), wording.List(only.Times.Select(t => wording.Times(t)), "list.times"));

    private static SafeHtml Closure(this Wording wording, ScheduleException closure, DateOnly today) => closure switch
    {
        ScheduleException.Holidays => wording.Html("schedule.holidays"),
        ScheduleException.DayAfterHoliday => wording.Html("schedule.dayAfterHoliday"),
        ScheduleException.DateSpan span => span.First == span.Last ? wording.Date(span.First, today) : wording.Html("schedule.span", wording.Date(span.First, today), wording.Date(span.Last, today)),
        ScheduleException.YearlySpan span => wording.Span(span.First, span.Last),
        ScheduleException.WholeMonth month => wording.Month(month.Month),
        ScheduleException.RuleDays days => days.OnHoliday switch
        {
            HolidayPolicy.NextDay => wording.Html("schedule.closedMoves.nextDay", wording.Days(days.Rule, today, isClosure: true)),
            HolidayPolicy.NextWeekday => wording.Html("schedule.closedMoves.nextWeekday", wording.Days(days.Rule, today, isClosure: true)),
            HolidayPolicy.NextWeek => wording.Html("schedule.closedMoves.nextWeek", wording.Days(days.Rule, today, isClosure: true)),
            HolidayPolicy.Open => wording.Html("schedule.closedMoves.open", wording.Days(days.Rule, today, isClosure: true)),
            _ => wording.Days(days.Rule, today, isClosure: true),
        },
        _ => throw new InvalidOperationException("Unknown closure " + closure.GetType().Name),
    };

    private static SafeHtml Span(this Wording wording, MonthDay first, MonthDay last) => first == last
        ? wording.DayOfYear(first)
        : wording.Html("schedule.span", wording.DayOfYear(first), wording.DayOfYear(last));

    private static SafeHtml Season(this Wording wording, Season season)
    {
        var isWhole = season.First.Day == 1 && season.Last.Day == DateTime.DaysInMonth(2000, season.Last.Month);
        if (!isWhole) return wording.Span(season.First, season.Last);
        return season.First.Month == season.Last.Month ? wording.Month(season.First.Month) : wording.Html("schedule.span", wording.Month(season.First.Month), wording.Month(season.Last.Month));
    }

    private static string? OnHoliday(ScheduleItem item) => item.OnHoliday switch
    {
        HolidayPolicy.Open => "schedule.onHoliday.open",
        HolidayPolicy.Closed => "schedule.onHoliday.closed",
        HolidayPolicy.NextDay => "schedule.onHoliday.nextDay",
        HolidayPolicy.NextWeekday => "schedule.onHoliday.nextWeekday",
        HolidayPolicy.NextWeek => "schedule.onHoliday.nextWeek",
        // Nothing is written, and a rule's day can be a holiday.
        _ when item.Rules.Any(r => r is ScheduleRule.Weekly { IncludesHolidays: false } or ScheduleRule.EveryWeeks or ScheduleRule.NthWeekday or ScheduleRule.MonthDays)
            && !item.Except.Any(e => e is ScheduleException.Holidays) => "schedule.onHoliday.ask",
        _ => null,
    };
}
