using System.Collections.Immutable;
using System.Globalization;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Words schedules: in the one spelling the parser reads back to the same value, and in sentences for residents.</summary>
public static class SchedulePrinter
{
    /// <summary>The item's rules as <c>when</c>: 「毎月 第2・第4水曜 10:00-15:00」; a tentative item begins with 原則. Empty when it has single dates only.</summary>
    public static string Print(ScheduleItem item)
    {
        var text = string.Join("、", item.Rules.Select(Print));
        return item.IsTentative && text.Length > 0 ? "原則 " + text : text;
    }

    /// <summary>One rule with its times: 「毎週 火曜・金曜 10:00-12:00、13:00-15:00」.</summary>
    public static string Print(ScheduleRule rule)
    {
        var days = DayWords.Print(rule, isClosure: false);
        return rule.Times.IsEmpty ? days : days + " " + Print(rule.Times);
    }

    /// <summary>Times: 「10:00-12:00、13:00-」; past midnight 「22:00-翌2:00」.</summary>
    public static string Print(ImmutableArray<TimeSpanOfDay> times) => string.Join("、", times.Select(TimeWords.Print));

    /// <summary>One closure: 「祝日」, 「12/29-1/3」, 「月曜(祝日の場合は翌日)」.</summary>
    public static string Print(ScheduleException closure) => closure switch
    {
        ScheduleException.Holidays => "祝日",
        ScheduleException.DayAfterHoliday => "祝日の翌日",
        ScheduleException.DateSpan span => span.First == span.Last ? Iso(span.First) : $"{Iso(span.First)}〜{Iso(span.Last)}",
        ScheduleException.YearlySpan { PeriodName: { } name } span => $"{name} {Print(span.First)}-{Print(span.Last)}",
        ScheduleException.YearlySpan span => PrintSpan(span.First, span.Last),
        ScheduleException.WholeMonth month => string.Create(CultureInfo.InvariantCulture, $"{month.Month}月"),
        ScheduleException.RuleDays days => DayWords.Print(days.Rule, isClosure: true) + DayWords.PrintMove(days.OnHoliday),
        _ => throw new InvalidOperationException("Unknown closure " + closure.GetType().Name),
    };

    /// <summary>A season: 「4月-10月」, 「4/15-10/15」.</summary>
    public static string Print(Season season)
    {
        if (!IsWholeMonths(season)) return $"{Print(season.First)}-{Print(season.Last)}";
        return season.First.Month == season.Last.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{season.First.Month}月")
            : string.Create(CultureInfo.InvariantCulture, $"{season.First.Month}月-{season.Last.Month}月");
    }

    /// <summary>One item of <c>only</c>: 「2026-12-06 10:00-12:00」.</summary>
    public static string Print(OnlyDate only) => only.Times.IsEmpty ? Iso(only.Day) : Iso(only.Day) + " " + Print(only.Times);

    /// <summary>12/29-1/3, or 12/31 for a single day.</summary>
    public static string PrintSpan(MonthDay first, MonthDay last) => first == last ? Print(first) : $"{Print(first)}-{Print(last)}";

    /// <summary>A span for residents: 「午前10時から午後3時まで」; an open end stays open: 「午後2時から」.</summary>
    public static string DisplayTime(TimeSpanOfDay time) => TimeWords.Display(time);

    /// <summary>The item for residents, each fact a sentence: 「毎月 第2・第4水曜日 午前10時から午後3時まで。祝日はお休みです。」</summary>
    public static string Display(ScheduleItem item) => ItemSentences.Display(item);

    /// <summary>The days of a rule for residents, without times: 「毎月 第2・第4水曜日」.</summary>
    public static string DisplayDays(ScheduleRule rule) => DayWords.Display(rule, isClosure: false);

    internal static bool IsWholeMonths(Season season) =>
        season.First.Day == 1 && season.Last.Day == DateTime.DaysInMonth(2000, season.Last.Month);

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Print(MonthDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}/{day.Day}");
}
