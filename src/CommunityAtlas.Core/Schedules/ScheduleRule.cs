using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Days and the times on them. A closed union: the nested records are all there are.</summary>
/// <param name="Times">Spans on each day, in the order written; empty when no time was written (要確認).</param>
public abstract record ScheduleRule(ImmutableArray<TimeSpanOfDay> Times)
{
    /// <summary>毎週 火曜・金曜, or 毎日. <paramref name="IncludesHolidays"/>: 祝 was listed, so every holiday counts too.</summary>
    public sealed record Weekly(WeekdaySet Days, bool IncludesHolidays, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);

    /// <summary>平日: Monday to Friday that are no holidays.</summary>
    public sealed record WorkingDays(ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);

    /// <summary>隔週・N週ごと, counted from a first date that fits the weekdays.</summary>
    public sealed record EveryWeeks(int Interval, WeekdaySet Days, DateOnly First, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);

    /// <summary>第2・第4水曜. Ordinals are 1–5, or −1 for the last; sorted, −1 at the end.</summary>
    /// <param name="Months">Months it takes place in, 1–12, sorted; empty for every month.</param>
    public sealed record NthWeekday(ImmutableArray<int> Months, ImmutableArray<int> Ordinals, DayOfWeek Day, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);

    /// <summary>毎月12日・26日. Days are 1–31, or −1 for the last of the month; sorted, −1 at the end.</summary>
    public sealed record MonthDays(ImmutableArray<int> Months, ImmutableArray<int> Days, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);

    /// <summary>Single dates, sorted.</summary>
    public sealed record Dates(ImmutableArray<DateOnly> Days, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);

    /// <summary>Every holiday: a rule that says 祝日 alone.</summary>
    public sealed record Holidays(ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Times);
}

/// <summary>A set of weekdays; Monday is the first.</summary>
[Flags]
public enum WeekdaySet
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>月.</summary>
    Monday = 1,

    /// <summary>火.</summary>
    Tuesday = 2,

    /// <summary>水.</summary>
    Wednesday = 4,

    /// <summary>木.</summary>
    Thursday = 8,

    /// <summary>金.</summary>
    Friday = 16,

    /// <summary>土.</summary>
    Saturday = 32,

    /// <summary>日.</summary>
    Sunday = 64,

    /// <summary>All seven.</summary>
    All = 127,
}

/// <summary>A span of a day. At least one of start and end is given.</summary>
/// <param name="StartMinute">Minutes after midnight, 0–1439; null when only the end is known.</param>
/// <param name="EndMinute">Minutes after midnight of the same day, up to 1800 (30:00) past midnight; null when the end is open and stays unknown.</param>
public readonly record struct TimeSpanOfDay(int? StartMinute, int? EndMinute);

/// <summary>Days on which something does not take place.</summary>
public abstract record ScheduleException
{
    /// <summary>祝日.</summary>
    public sealed record Holidays : ScheduleException;

    /// <summary>祝日の翌日.</summary>
    public sealed record DayAfterHoliday : ScheduleException;

    /// <summary>The days of a rule, and where they move when one is a holiday.</summary>
    public sealed record RuleDays(ScheduleRule Rule, HolidayPolicy OnHoliday) : ScheduleException;

    /// <summary>One date of one year.</summary>
    public sealed record Date(DateOnly Day) : ScheduleException;

    /// <summary>A span of days of every year, which may cross the new year; the same day twice for a single day.</summary>
    /// <param name="PeriodName">The name written (年末年始), or null.</param>
    public sealed record YearlySpan(MonthDay First, MonthDay Last, string? PeriodName) : ScheduleException;

    /// <summary>A whole month of every year, 1–12.</summary>
    public sealed record WholeMonth(int Month) : ScheduleException;
}

/// <summary>A day of every year.</summary>
public readonly record struct MonthDay(int Month, int Day) : IComparable<MonthDay>
{
    /// <summary>Calendar order.</summary>
    public int CompareTo(MonthDay other) => ((Month * 100) + Day).CompareTo((other.Month * 100) + other.Day);

    /// <summary>Order.</summary>
    public static bool operator <(MonthDay left, MonthDay right) => left.CompareTo(right) < 0;

    /// <summary>Order.</summary>
    public static bool operator <=(MonthDay left, MonthDay right) => left.CompareTo(right) <= 0;

    /// <summary>Order.</summary>
    public static bool operator >(MonthDay left, MonthDay right) => left.CompareTo(right) > 0;

    /// <summary>Order.</summary>
    public static bool operator >=(MonthDay left, MonthDay right) => left.CompareTo(right) >= 0;
}

/// <summary>A part of every year, both ends included; may cross the new year.</summary>
public sealed record Season(MonthDay First, MonthDay Last)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day)
    {
        var here = new MonthDay(day.Month, day.Day);
        return First <= Last ? First <= here && here <= Last : here >= First || here <= Last;
    }
}
