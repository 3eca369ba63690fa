using System.Collections.Immutable;
using CommunityAtlas.Core.Schedules;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>Random schedules of the shapes that reading can give.</summary>
internal static class ScheduleGenerators
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 1200).Select(d => new DateOnly(2026, 1, 1).AddDays(d));

    private static readonly Gen<WeekdaySet> Weekdays = Gen.Choose(1, 127).Select(d => (WeekdaySet)d);

    private static readonly Gen<ImmutableArray<int>> Months = Gen.Frequency(
        (3, Gen.Constant(ImmutableArray<int>.Empty)),
        (1, Gen.Choose(1, 4095).Select(bits => Enumerable.Range(1, 12).Where(m => (bits & (1 << (m - 1))) != 0).ToImmutableArray())));

    private static readonly Gen<TimeSpanOfDay> Spans = Gen.OneOf(
        from start in Gen.Choose(0, 1439) from length in Gen.Choose(1, 1440) select new TimeSpanOfDay(start, start + length),
        Gen.Choose(0, 1439).Select(start => new TimeSpanOfDay(start, null)),
        Gen.Choose(0, 1800).Select(end => new TimeSpanOfDay(null, end)));

    private static readonly Gen<ImmutableArray<TimeSpanOfDay>> Times = from count in Gen.Choose(1, 3) from spans in Spans.ArrayOf(count) select spans.ToImmutableArray();

    private static readonly Gen<ScheduleRule> Weekly =
        from months in Months
        from days in Weekdays
        from holidays in Gen.Elements(true, false)
        select (ScheduleRule)new ScheduleRule.Weekly(months, days, holidays, []);

    private static readonly Gen<ScheduleRule> Nth =
        from months in Months
        from count in Gen.Choose(1, 4)
        from ordinals in Gen.Elements(1, 2, 3, 4, 5, -1).ArrayOf(count)
        from days in Gen.Choose(0, 6).ArrayOf(count)
        select (ScheduleRule)new ScheduleRule.NthWeekday(
            months,
            [.. ordinals.Zip(days, (o, d) => new OrdinalWeekday(o, (DayOfWeek)d)).Distinct().OrderBy(o => o.Ordinal < 0 ? 9 : o.Ordinal).ThenBy(o => ((int)o.Day + 6) % 7)],
            []);

    private static readonly Gen<ScheduleRule> MonthDays =
        from months in Months
        from count in Gen.Choose(1, 4)
        from days in Gen.Choose(0, 31).ArrayOf(count)
        select (ScheduleRule)new ScheduleRule.MonthDays(months, [.. days.Select(d => d == 0 ? -1 : d).Distinct().OrderBy(d => d < 0 ? 99 : d)], []);

    private static readonly Gen<ScheduleRule> Every =
        from interval in Gen.Choose(2, 52)
        from days in Weekdays
        from first in Days
        select (ScheduleRule)new ScheduleRule.EveryWeeks(interval, days | (WeekdaySet)(1 << (((int)first.DayOfWeek + 6) % 7)), first, []);

    private static readonly Gen<ScheduleRule> Repeating = Gen.OneOf(
        Weekly, Nth, MonthDays, Every,
        Months.Select(m => (ScheduleRule)new ScheduleRule.WorkingDays(m, [])),
        Months.Select(m => (ScheduleRule)new ScheduleRule.Holidays(m, [])));

    private static readonly Gen<ScheduleRule> Dates =
        from count in Gen.Choose(1, 4)
        from days in Days.ArrayOf(count)
        select (ScheduleRule)new ScheduleRule.Dates([.. days.Distinct().Order()], []);

    public static Gen<ScheduleRule> Rule { get; } = Gen.Frequency((5, Repeating), (1, Dates));

    private static readonly Gen<ScheduleRule> Timed = from rule in Rule from times in Times select rule with { Times = times };

    // A rule without times takes those of the next, so that only the last may have none.
    private static readonly Gen<ImmutableArray<ScheduleRule>> Rules =
        from count in Gen.Choose(0, 3)
        from timed in Timed.ArrayOf(count)
        from last in Gen.OneOf(Timed, Rule)
        let rules = timed.Append(last).ToImmutableArray()
        where !IsSaidTwice(rules)
        select rules;

    // 毎週 土曜 and 第4土曜 at the same time are refused.
    private static bool IsSaidTwice(ImmutableArray<ScheduleRule> rules) => rules.OfType<ScheduleRule.Weekly>().Any() && rules.Select(r => Short.Of(r.Times)).Distinct().Count() < rules.Length;

    private static readonly Gen<MonthDay> MonthDay = Gen.Choose(0, 365).Select(d => new DateOnly(2028, 1, 1).AddDays(d)).Select(d => new MonthDay(d.Month, d.Day));

    private static readonly Gen<HolidayPolicy> Moves = Gen.Elements(HolidayPolicy.Ask, HolidayPolicy.NextDay, HolidayPolicy.NextWeekday, HolidayPolicy.NextWeek, HolidayPolicy.Open);

    // 祝 in a closure is a closure of its own, except in some months or every day.
    private static bool IsOneClosure(ScheduleRule rule) => rule switch
    {
        ScheduleRule.Weekly { IncludesHolidays: true } weekly => !weekly.Months.IsEmpty || weekly.Days == WeekdaySet.All,
        ScheduleRule.Holidays holidays => !holidays.Months.IsEmpty,
        _ => true,
    };

    public static Gen<ScheduleException> Closure { get; } = Gen.OneOf(
        Gen.Constant((ScheduleException)new ScheduleException.Holidays()),
        Gen.Constant((ScheduleException)new ScheduleException.DayAfterHoliday()),
        from rule in Repeating.Where(IsOneClosure) from move in Moves select (ScheduleException)new ScheduleException.RuleDays(rule, move),
        from first in Days from length in Gen.Choose(0, 40) select (ScheduleException)new ScheduleException.DateSpan(first, first.AddDays(length)),
        from first in MonthDay from last in MonthDay from name in Gen.Elements(null, "年末年始", "お盆") select (ScheduleException)new ScheduleException.YearlySpan(first, last, name),
        Gen.Choose(1, 12).Select(m => (ScheduleException)new ScheduleException.WholeMonth(m)));

    public static Gen<Season> Season { get; } = Gen.OneOf(
        from first in MonthDay from last in MonthDay select new Season(first, last),
        from first in Gen.Choose(1, 12) from last in Gen.Choose(1, 12) select new Season(new MonthDay(first, 1), new MonthDay(last, DateTime.DaysInMonth(2028, last))));

    public static Gen<ScheduleItem> Item { get; } =
        from rules in Rules
        from closures in Gen.Choose(0, 2).SelectMany(n => Closure.ArrayOf(n))
        from only in Gen.Choose(0, 2).SelectMany(n => (from day in Days from times in Gen.OneOf(Times, Gen.Constant(ImmutableArray<TimeSpanOfDay>.Empty)) select new OnlyDate(day, times)).ArrayOf(n))
        from policy in Gen.Elements(Enum.GetValues<HolidayPolicy>())
        from season in Gen.Frequency((3, Gen.Constant<Season?>(null)), (1, Season.Select(s => (Season?)s)))
        from bounds in Gen.Frequency((3, Gen.Constant<(DateOnly, DateOnly)?>(null)), (1, from a in Days from b in Days select ((DateOnly, DateOnly)?)(a < b ? (a, b) : (b, a))))
        from tentative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new ScheduleItem
        {
            Written = "",
            Rules = rules,
            Except = [.. closures],
            Only = [.. only],
            OnHoliday = policy,
            Season = season,
            From = bounds?.Item1,
            Until = bounds?.Item2,
            IsTentative = tentative,
        };
}
