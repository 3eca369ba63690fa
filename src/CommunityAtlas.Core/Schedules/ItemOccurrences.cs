using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>The dates of one item.</summary>
internal static class ItemOccurrences
{
    /// <summary>Adds the occurrences of an item that lie between two days, both included, in no order.</summary>
    public static void Add(List<Occurrence> found, ScheduleItem item, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        foreach (var rule in item.Rules) AddRule(found, item, rule, calendar, first, last);
        foreach (var only in item.Only)
        {
            if (first <= only.Day && only.Day <= last) AddTimes(found, item, only.Day, OnlyTimes(item, only), false);
        }
    }

    /// <summary>Adds what one rule of an item gives between two days; single dates under <c>only</c> are not part of it.</summary>
    public static void AddRule(List<Occurrence> found, ScheduleItem item, ScheduleRule rule, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        var policy = PolicyFor(item, rule);
        // A date that moves may start before the first day asked for.
        var moves = policy is HolidayPolicy.NextDay or HolidayPolicy.NextWeekday or HolidayPolicy.NextWeek;
        var start = Math.Max(0, first.DayNumber - (moves ? RuleDays.LongestMove : 0));
        var end = last.DayNumber;
        if (item.From is { } from) start = Math.Max(start, from.DayNumber);
        if (item.Until is { } until) end = Math.Min(end, until.DayNumber);
        for (var number = start; number <= end; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (!RuleDays.Names(rule, day, calendar) || item.Season?.Contains(day) == false) continue;
            var isHoliday = calendar.IsHoliday(day);
            if (rule is ScheduleRule.WorkingDays && isHoliday) continue;
            if (IsClosed(item, day, calendar)) continue;
            if (Settle(item, rule, policy, day, isHoliday, calendar) is not { } settled) continue;
            if (settled.Day >= first && settled.Day <= last) AddTimes(found, item, settled.Day, rule.Times, settled.IsUnknown);
        }
    }

    /// <summary>The times of a single date: its own, else those of the rules if all share them, else none.</summary>
    public static ImmutableArray<TimeSpanOfDay> OnlyTimes(ScheduleItem item, OnlyDate only)
    {
        if (!only.Times.IsEmpty || item.Rules.IsEmpty) return only.Times;
        var times = item.Rules[0].Times;
        return item.Rules.All(rule => rule.Times.AsSpan().SequenceEqual(times.AsSpan())) ? times : [];
    }

    // 祝 in the list of days says that holidays count; an explicit on_holiday says more.
    private static HolidayPolicy PolicyFor(ScheduleItem item, ScheduleRule rule) => rule switch
    {
        ScheduleRule.Dates => HolidayPolicy.Open,
        ScheduleRule.Holidays or ScheduleRule.Weekly { IncludesHolidays: true } when item.OnHoliday == HolidayPolicy.Ask => HolidayPolicy.Open,
        _ => item.OnHoliday,
    };

    // on_holiday, and what cannot be known because the table of holidays ends.
    private static (DateOnly Day, bool IsUnknown)? Settle(ScheduleItem item, ScheduleRule rule, HolidayPolicy policy, DateOnly day, bool isHoliday, HolidayCalendar calendar)
    {
        if (!isHoliday || policy == HolidayPolicy.Open) return (day, IsPastTable(item, rule, policy, day, calendar));
        switch (policy)
        {
            case HolidayPolicy.Ask:
                return (day, true);
            case HolidayPolicy.Closed:
                return null;
            default:
                var moved = RuleDays.Moved(day, policy, calendar);
                // Nobody wrote what happens when the day it moves to is a holiday or a closed day as well, or outside the season.
                return (moved, moved > calendar.ConfirmedUntil || moved > item.Until || calendar.IsHoliday(moved)
                    || item.Season?.Contains(moved) == false || IsClosed(item, moved, calendar));
        }
    }

    private static bool IsPastTable(ScheduleItem item, ScheduleRule rule, HolidayPolicy policy, DateOnly day, HolidayCalendar calendar)
    {
        if (day <= calendar.ConfirmedUntil || rule is ScheduleRule.Dates) return false;
        // An open door on holidays needs no table, unless the day counts only because it is a holiday, or only because it is none.
        return policy != HolidayPolicy.Open || rule is ScheduleRule.WorkingDays or ScheduleRule.Holidays
            || (rule is ScheduleRule.Weekly { IncludesHolidays: true } weekly && !RuleDays.Names(weekly with { IncludesHolidays = false }, day, calendar))
            || DependsOnHolidays(item);
    }

    private static bool DependsOnHolidays(ScheduleItem item)
    {
        foreach (var closure in item.Except)
        {
            if (closure is ScheduleException.Holidays or ScheduleException.DayAfterHoliday or ScheduleException.RuleDays { OnHoliday: not HolidayPolicy.Ask }) return true;
        }

        return false;
    }

    private static bool IsClosed(ScheduleItem item, DateOnly day, HolidayCalendar calendar)
    {
        foreach (var closure in item.Except)
        {
            if (RuleDays.IsClosed(closure, day, calendar)) return true;
        }

        return false;
    }

    private static void AddTimes(List<Occurrence> found, ScheduleItem item, DateOnly day, ImmutableArray<TimeSpanOfDay> times, bool isUnknown)
    {
        if (times.IsEmpty) found.Add(new Occurrence(day, null, item.Label, item.Type, isUnknown, item.IsTentative));
        foreach (var time in times) found.Add(new Occurrence(day, time, item.Label, item.Type, isUnknown, item.IsTentative));
    }
}
