using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Words for the days of a rule: 曜 and 2026-11-28 in the spelling the parser reads back, 曜日 and 2026年11月28日（土） for residents.</summary>
internal static class DayWords
{
    private static readonly ImmutableArray<int> Even = [2, 4, 6, 8, 10, 12];
    private static readonly ImmutableArray<int> Odd = [1, 3, 5, 7, 9, 11];

    public static string Print(ScheduleRule rule, bool isClosure) => Words(rule, isClosure, isForResidents: false);

    public static string Display(ScheduleRule rule, bool isClosure) => Words(rule, isClosure, isForResidents: true);

    /// <summary>(祝日の場合は翌日) behind a closure.</summary>
    public static string PrintMove(HolidayPolicy policy) => policy switch
    {
        HolidayPolicy.NextDay => "(祝日の場合は翌日)",
        HolidayPolicy.NextWeekday => "(祝日の場合は翌平日)",
        HolidayPolicy.NextWeek => "(祝日の場合は翌週)",
        HolidayPolicy.Open => "(祝日の場合は開く)",
        _ => "",
    };

    private static string Words(ScheduleRule rule, bool isClosure, bool isForResidents)
    {
        var months = Months(rule.Months, isForResidents);
        var yobi = isForResidents ? "曜日" : "曜";
        return rule switch
        {
            ScheduleRule.Weekly { Days: WeekdaySet.All, IncludesHolidays: true } => months + "毎日",
            ScheduleRule.Weekly weekly => months + (isClosure ? "" : "毎週 ") + Weekdays(weekly.Days, yobi, isForResidents) + (weekly.IncludesHolidays ? "・祝日" : ""),
            ScheduleRule.WorkingDays => months + "平日",
            ScheduleRule.Holidays => months + "祝日",
            ScheduleRule.EveryWeeks every => Every(every, yobi, isForResidents),
            ScheduleRule.NthWeekday nth => (months.Length > 0 || isClosure ? months : "毎月 ") + Ordinals(nth.Days, yobi),
            ScheduleRule.MonthDays days => (months.Length > 0 ? months : "毎月 ") + string.Join("・", days.Days.Select(DayNumber)),
            ScheduleRule.Dates dates => string.Join("、", dates.Days.Select(day => isForResidents ? JapaneseDate.PrintWithWeekday(day) : SchedulePrinter.Iso(day))),
            _ => throw new InvalidOperationException("Unknown rule " + rule.GetType().Name),
        };
    }

    private static string Every(ScheduleRule.EveryWeeks every, string yobi, bool isForResidents)
    {
        var interval = every.Interval == 2 ? "隔週" : string.Create(CultureInfo.InvariantCulture, $"{every.Interval}週ごと");
        return isForResidents
            ? $"{interval} {Weekdays(every.Days, yobi, true)}（{JapaneseDate.PrintWithWeekday(every.First)}から数えて）"
            : $"{interval} {Weekdays(every.Days, yobi, false)}({SchedulePrinter.Iso(every.First)}から)";
    }

    private static string DayNumber(int day) => day < 0 ? "末日" : string.Create(CultureInfo.InvariantCulture, $"{day}日");

    // 火曜・金曜; five days in a row and more as 月曜-金曜.
    private static string Weekdays(WeekdaySet days, string yobi, bool isForResidents)
    {
        var list = Enumerable.Range(0, 7).Where(i => days.HasFlag((WeekdaySet)(1 << i))).ToList();
        if (list.Count >= 5 && list[^1] - list[0] == list.Count - 1)
        {
            return Letter(list[0]) + yobi + (isForResidents ? "から" : "-") + Letter(list[^1]) + yobi + (isForResidents ? "まで" : "");
        }

        return string.Join("・", list.Select(i => Letter(i) + yobi));
    }

    private static string Letter(int index) => JapaneseDate.Letter((DayOfWeek)((index + 1) % 7));

    // 第2・第4水曜; each weekday once with all its ordinals.
    private static string Ordinals(ImmutableArray<OrdinalWeekday> days, string yobi) => string.Join(
        "・",
        days.GroupBy(d => d.Day).Select(group =>
            string.Join("・", group.Select(d => d.Ordinal < 0 ? "最終" : string.Create(CultureInfo.InvariantCulture, $"第{d.Ordinal}"))) + JapaneseDate.Letter(group.Key) + yobi));

    private static string Months(ImmutableArray<int> months, bool isForResidents)
    {
        if (months.IsEmpty) return "";
        if (months.AsSpan().SequenceEqual(Even.AsSpan())) return "偶数月の ";
        if (months.AsSpan().SequenceEqual(Odd.AsSpan())) return "奇数月の ";
        if (Run(months) is { } run)
        {
            return isForResidents
                ? string.Create(CultureInfo.InvariantCulture, $"{run.First}月から{run.Last}月までの ")
                : string.Create(CultureInfo.InvariantCulture, $"{run.First}月-{run.Last}月の ");
        }

        return string.Join("・", months.Select(m => m.ToString(CultureInfo.InvariantCulture))) + "月の ";
    }

    // Three months in a row and more, also over the new year; 12 months begin in January.
    private static (int First, int Last)? Run(ImmutableArray<int> months)
    {
        if (months.Length == 12) return (1, 12);
        var starts = months.Where(m => !months.Contains(((m + 10) % 12) + 1)).ToList();
        return months.Length >= 3 && starts.Count == 1 ? (starts[0], ((starts[0] + months.Length - 2) % 12) + 1) : null;
    }
}
