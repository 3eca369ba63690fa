using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Days and the times on them. A closed union: the nested records are all there are.</summary>
/// <param name="Months">Months it takes place in, 1–12, sorted; empty for every month.</param>
/// <param name="Times">Spans on each day, in the order written; empty when no time was written (要確認).</param>
public abstract record ScheduleRule(ImmutableArray<int> Months, ImmutableArray<TimeSpanOfDay> Times)
{
    /// <summary>毎週 火曜・金曜, or 毎日. <paramref name="IncludesHolidays"/>: 祝 was listed, so every holiday counts too.</summary>
    public sealed record Weekly(ImmutableArray<int> Months, WeekdaySet Days, bool IncludesHolidays, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Months, Times);

    /// <summary>平日: Monday to Friday that are no holidays.</summary>
    public sealed record WorkingDays(ImmutableArray<int> Months, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Months, Times);

    /// <summary>隔週・N週ごと (2–52), counted from a first date that fits the weekdays; weeks begin on Monday.</summary>
    public sealed record EveryWeeks(int Interval, WeekdaySet Days, DateOnly First, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule([], Times);

    /// <summary>第2・第4水曜, or pairs such as 第2火曜・第4木曜; sorted, the last of the month at the end.</summary>
    public sealed record NthWeekday(ImmutableArray<int> Months, ImmutableArray<OrdinalWeekday> Days, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Months, Times);

    /// <summary>毎月12日・26日. Days are 1–31, or −1 for the last of the month; sorted, −1 at the end.</summary>
    public sealed record MonthDays(ImmutableArray<int> Months, ImmutableArray<int> Days, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Months, Times);

    /// <summary>Single dates, sorted. They were chosen one by one, so that nothing about holidays applies to them.</summary>
    public sealed record Dates(ImmutableArray<DateOnly> Days, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule([], Times);

    /// <summary>Every holiday: a rule that says 祝日 alone.</summary>
    public sealed record Holidays(ImmutableArray<int> Months, ImmutableArray<TimeSpanOfDay> Times) : ScheduleRule(Months, Times);
}

/// <summary>第2水曜: the second Wednesday of a month, not the Wednesday of its second week.</summary>
/// <param name="Ordinal">1–5, or −1 for the last.</param>
/// <param name="Day">The weekday.</param>
public readonly record struct OrdinalWeekday(int Ordinal, DayOfWeek Day);

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

    /// <summary>月–金.</summary>
    MondayToFriday = 31,

    /// <summary>All seven.</summary>
    All = 127,
}

/// <summary>A span of a day. At least one of start and end is given.</summary>
/// <param name="StartMinute">Minutes after midnight, 0–1439; null when only the end is known.</param>
/// <param name="EndMinute">Minutes after midnight of the same day, above 1440 for the next day and at most 1440 after the start; null when the end is open and stays unknown.</param>
public readonly record struct TimeSpanOfDay(int? StartMinute, int? EndMinute);

/// <summary>Days on which something does not take place.</summary>
public abstract record ScheduleException
{
    /// <summary>祝日.</summary>
    public sealed record Holidays : ScheduleException;

    /// <summary>祝日の翌日.</summary>
    public sealed record DayAfterHoliday : ScheduleException;

    /// <summary>The days of a rule without times, and where the closure moves when one is a holiday; <see cref="HolidayPolicy.Ask"/>: it stays.</summary>
    public sealed record RuleDays(ScheduleRule Rule, HolidayPolicy OnHoliday) : ScheduleException;

    /// <summary>Dates of one year, both ends included; the same day twice for a single day.</summary>
    public sealed record DateSpan(DateOnly First, DateOnly Last) : ScheduleException;

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
    public bool Contains(DateOnly day) => Contains(First, Last, day);

    internal static bool Contains(MonthDay first, MonthDay last, DateOnly day)
    {
        var here = new MonthDay(day.Month, day.Day);
        return first <= last ? first <= here && here <= last : here >= first || here <= last;
    }
}
