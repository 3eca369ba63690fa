using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Site.Texts;

/// <summary>A schedule in words for reading: 「毎月 第2・第4水曜日 午前10時から午後3時まで」.</summary>
internal static class ScheduleSentences
{
    private static readonly ImmutableArray<(WeekdaySet Day, string Name)> Week =
    [
        (WeekdaySet.Monday, "月"), (WeekdaySet.Tuesday, "火"), (WeekdaySet.Wednesday, "水"), (WeekdaySet.Thursday, "木"),
        (WeekdaySet.Friday, "金"), (WeekdaySet.Saturday, "土"), (WeekdaySet.Sunday, "日"),
    ];

    /// <summary>One sentence for each rule of an item.</summary>
    public static ImmutableArray<string> Of(ScheduleItem item)
    {
        var label = item.Label is { } name ? name + ": " : "";
        return [.. item.Rules.Select(rule => label + Days(rule) + " " + JapaneseTimes.Of(rule.Times))];
    }

    /// <summary>What goes with an item: part of the year, closures, holidays, extra days.</summary>
    public static ImmutableArray<string> Remarks(ScheduleItem item)
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (item.Type == AttendanceType.Meeting) remarks.Add("はじまりの時刻に集まります。");
        if (item.Season is { } season) remarks.Add(Span(season.First, season.Last) + "のあいだだけです。");
        if (item.From is { } from) remarks.Add(JapaneseDates.Plain(from) + "からです。");
        if (item.Until is { } until) remarks.Add(JapaneseDates.Plain(until) + "までです。");
        if (!item.Except.IsEmpty) remarks.Add("お休み: " + string.Join("、", item.Except.Select(Of)) + "。");
        if (!item.Only.IsEmpty) remarks.Add("このほかに開く日: " + string.Join("、", item.Only.Select(Of)) + "。");
        if (item.IsTentative) remarks.Add("日程は変わることがあります。");
        if (RecursByRule(item)) remarks.Add(Holidays(item));
        return remarks.ToImmutable();
    }

    private static bool RecursByRule(ScheduleItem item) =>
        item.Rules.Any(r => r is not (ScheduleRule.Dates or ScheduleRule.Holidays or ScheduleRule.WorkingDays or ScheduleRule.Weekly { IncludesHolidays: true }))
        && !item.Except.Any(e => e is ScheduleException.Holidays);

    private static string Holidays(ScheduleItem item) => item.OnHoliday switch
    {
        HolidayPolicy.Open => "祝日も開く予定です。",
        HolidayPolicy.Closed => "祝日はお休みです。",
        HolidayPolicy.NextDay => "祝日のときは次の日になります。",
        HolidayPolicy.NextWeekday => "祝日のときは次の平日になります。",
        HolidayPolicy.NextWeek => "祝日のときは次の週になります。",
        _ => "祝日は要確認です。",
    };

    private static string Days(ScheduleRule rule) => rule switch
    {
        ScheduleRule.Weekly { Days: WeekdaySet.All } weekly => Months(weekly.Months, "") + "毎日",
        ScheduleRule.Weekly weekly => Months(weekly.Months, "毎週 ") + Weekdays(weekly.Days) + (weekly.IncludesHolidays ? "と祝日" : ""),
        ScheduleRule.WorkingDays working => Months(working.Months, "") + "平日（月曜日から金曜日。祝日をのぞく）",
        ScheduleRule.EveryWeeks every => (every.Interval == 2 ? "隔週 " : Number(every.Interval) + "週ごとの ") + Weekdays(every.Days),
        ScheduleRule.NthWeekday nth => Months(nth.Months, "毎月 ") + Nth(nth.Days),
        ScheduleRule.MonthDays days => Months(days.Months, "毎月 ") + string.Join("・", days.Days.Select(d => d < 0 ? "末日" : Number(d) + "日")),
        ScheduleRule.Dates dates => string.Join("、", dates.Days.Select(d => JapaneseDates.WithWeekday(d).Text)),
        _ => Months(rule.Months, "") + "祝日",
    };

    // 第2・第4水曜日; where the weekdays differ, each is named: 第2火曜日・第4木曜日.
    private static string Nth(ImmutableArray<OrdinalWeekday> days)
    {
        static string Ordinal(OrdinalWeekday day) => day.Ordinal < 0 ? "最後の" : "第" + Number(day.Ordinal);
        return days.All(d => d.Day == days[0].Day)
            ? string.Join("・", days.Select(Ordinal)) + JapaneseDates.Weekday(days[0].Day) + "曜日"
            : string.Join("・", days.Select(d => Ordinal(d) + JapaneseDates.Weekday(d.Day) + "曜日"));
    }

    private static string Of(OnlyDate date) =>
        JapaneseDates.WithWeekday(date.Day).Text + (date.Times.IsEmpty ? "" : " " + JapaneseTimes.Of(date.Times));

    private static string Of(ScheduleException exception) => exception switch
    {
        ScheduleException.Holidays => "祝日",
        ScheduleException.DayAfterHoliday => "祝日の次の日",
        ScheduleException.RuleDays days => Days(days.Rule) + Moved(days.OnHoliday),
        ScheduleException.DateSpan span when span.First == span.Last => JapaneseDates.WithWeekday(span.First).Text,
        ScheduleException.DateSpan span => JapaneseDates.WithWeekday(span.First).Text + "から" + JapaneseDates.WithWeekday(span.Last).Text + "まで",
        ScheduleException.YearlySpan span => (span.PeriodName is { } name ? name + "（" : "") + Span(span.First, span.Last) + (span.PeriodName is null ? "" : "）"),
        ScheduleException.WholeMonth month => Number(month.Month) + "月",
        _ => "",
    };

    private static string Moved(HolidayPolicy policy) => policy switch
    {
        HolidayPolicy.NextDay => "（祝日のときは次の日）",
        HolidayPolicy.NextWeekday => "（祝日のときは次の平日）",
        HolidayPolicy.NextWeek => "（祝日のときは次の週）",
        HolidayPolicy.Open => "（祝日のときは開きます）",
        _ => "",
    };

    private static string Weekdays(WeekdaySet days)
    {
        var names = Week.Where(d => days.HasFlag(d.Day)).Select(d => d.Name).ToImmutableArray();
        return string.Join("・", names) + "曜日";
    }

    private static string Months(ImmutableArray<int> months, string every) => months switch
    {
        [] => every,
        [2, 4, 6, 8, 10, 12] => "偶数月の " + (every == "毎月 " ? "" : every),
        [1, 3, 5, 7, 9, 11] => "奇数月の " + (every == "毎月 " ? "" : every),
        _ => string.Join("・", months.Select(Number)) + "月の " + (every == "毎月 " ? "" : every),
    };

    private static string Span(MonthDay first, MonthDay last) => first == last ? Of(first) : Of(first) + "から" + Of(last) + "まで";

    private static string Of(MonthDay day) => Number(day.Month) + "月" + Number(day.Day) + "日";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
