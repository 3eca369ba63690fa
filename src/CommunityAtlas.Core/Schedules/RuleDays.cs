using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Which days a rule or a closure means.</summary>
internal static class RuleDays
{
    /// <summary>How many days back a day may lie that <see cref="Moved"/> brings to a given day: a week, or a run of holidays and weekends.</summary>
    public const int LongestMove = 14;

    /// <summary>Whether a rule names a day. 平日 names Monday to Friday here; holidays are taken out in a later step.</summary>
    public static bool Names(ScheduleRule rule, DateOnly day, HolidayCalendar calendar)
    {
        if (!rule.Months.IsEmpty && !rule.Months.Contains(day.Month)) return false;
        return rule switch
        {
            ScheduleRule.Weekly weekly => Holds(weekly.Days, day.DayOfWeek) || (weekly.IncludesHolidays && calendar.IsHoliday(day)),
            ScheduleRule.WorkingDays => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
            ScheduleRule.EveryWeeks every => Holds(every.Days, day.DayOfWeek) && day >= every.First && WeeksBetween(every.First, day) % every.Interval == 0,
            ScheduleRule.NthWeekday nth => HoldsOrdinal(nth.Days, day),
            ScheduleRule.MonthDays days => HoldsDay(days.Days, day),
            ScheduleRule.Dates dates => dates.Days.BinarySearch(day) >= 0,
            ScheduleRule.Holidays => calendar.IsHoliday(day),
            _ => throw new InvalidOperationException("Unknown rule " + rule.GetType().Name),
        };
    }

    /// <summary>Whether a closure falls on a day.</summary>
    public static bool IsClosed(ScheduleException closure, DateOnly day, HolidayCalendar calendar) => closure switch
    {
        ScheduleException.Holidays => calendar.IsHoliday(day),
        ScheduleException.DayAfterHoliday => day > DateOnly.MinValue && calendar.IsHoliday(day.AddDays(-1)),
        ScheduleException.DateSpan span => span.First <= day && day <= span.Last,
        ScheduleException.YearlySpan span => Season.Contains(span.First, span.Last, day),
        ScheduleException.WholeMonth month => day.Month == month.Month,
        ScheduleException.RuleDays closed => IsClosedBy(closed, day, calendar),
        _ => throw new InvalidOperationException("Unknown closure " + closure.GetType().Name),
    };

    /// <summary>Where a day goes when it is a holiday; the day itself if it stays.</summary>
    public static DateOnly Moved(DateOnly day, HolidayPolicy policy, HolidayCalendar calendar)
    {
        switch (policy)
        {
            case HolidayPolicy.NextDay:
                return day.AddDays(1);
            case HolidayPolicy.NextWeek:
                return day.AddDays(7);
            case HolidayPolicy.NextWeekday:
                do day = day.AddDays(1);
                while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || calendar.IsHoliday(day));
                return day;
            default:
                return day;
        }
    }

    // 月曜(祝日の場合は翌日): on a Monday that is a holiday it is open, and closed on the day it moves to.
    private static bool IsClosedBy(ScheduleException.RuleDays closed, DateOnly day, HolidayCalendar calendar)
    {
        var rule = closed.Rule;
        if (closed.OnHoliday is HolidayPolicy.Ask or HolidayPolicy.Closed) return NamesClosed(rule, day, calendar);
        if (NamesClosed(rule, day, calendar) && !calendar.IsHoliday(day)) return true;
        if (closed.OnHoliday == HolidayPolicy.Open) return false;
        var earliest = Math.Min(LongestMove, day.DayNumber);
        for (var back = 1; back <= earliest; back++)
        {
            var from = day.AddDays(-back);
            if (calendar.IsHoliday(from) && NamesClosed(rule, from, calendar) && Moved(from, closed.OnHoliday, calendar) == day) return true;
        }

        return false;
    }

    private static bool NamesClosed(ScheduleRule rule, DateOnly day, HolidayCalendar calendar) =>
        Names(rule, day, calendar) && !(rule is ScheduleRule.WorkingDays && calendar.IsHoliday(day));

    private static bool Holds(WeekdaySet days, DayOfWeek day) => (days & (WeekdaySet)(1 << (((int)day + 6) % 7))) != WeekdaySet.None;

    private static bool HoldsOrdinal(ImmutableArray<OrdinalWeekday> days, DateOnly day)
    {
        foreach (var (ordinal, weekday) in days)
        {
            if (weekday != day.DayOfWeek) continue;
            if (ordinal > 0 ? ((day.Day - 1) / 7) + 1 == ordinal : day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month)) return true;
        }

        return false;
    }

    private static bool HoldsDay(ImmutableArray<int> days, DateOnly day)
    {
        foreach (var number in days)
        {
            if (number > 0 ? number == day.Day : day.Day == DateTime.DaysInMonth(day.Year, day.Month)) return true;
        }

        return false;
    }

    private static int WeeksBetween(DateOnly first, DateOnly day) => (MondayOf(day) - MondayOf(first)) / 7;

    private static int MondayOf(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
}
