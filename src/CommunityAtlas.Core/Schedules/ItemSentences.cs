using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Core.Schedules;

/// <summary>An item in sentences for residents.</summary>
internal static class ItemSentences
{
    public static string Display(ScheduleItem item)
    {
        var text = new StringBuilder();
        Sentence(text, Rules(item));
        if (item.Season is { } season) Sentence(text, $"期間は、毎年 {Span(season.First, season.Last, SchedulePrinter.IsWholeMonths(season))}です");
        if (item.From is { } from) Sentence(text, JapaneseDate.PrintWithWeekday(from) + "から始まります");
        if (item.Until is { } until) Sentence(text, JapaneseDate.PrintWithWeekday(until) + "で終わります");
        if (!item.Except.IsEmpty) Sentence(text, string.Join("、", item.Except.Select(Closure)) + "はお休みです");
        Sentence(text, Holidays(item));
        if (!item.Only.IsEmpty) Sentence(text, (item.Rules.IsEmpty ? "" : "ほかに ") + string.Join("、", item.Only.Select(Only)));
        if (item.IsTentative) Sentence(text, "変わることがあります");
        return text.ToString();
    }

    // Rules that follow each other with the same times share them: 毎週 火曜日、第2土曜日 午前10時から.
    private static string Rules(ScheduleItem item)
    {
        var parts = new List<string>();
        for (var i = 0; i < item.Rules.Length; i++)
        {
            var rule = item.Rules[i];
            var days = DayWords.Display(rule, isClosure: false);
            var shared = i + 1 < item.Rules.Length && rule.Times.AsSpan().SequenceEqual(item.Rules[i + 1].Times.AsSpan());
            parts.Add(shared ? days : rule.Times.IsEmpty ? days + "（時間は要確認）" : days + " " + Times(rule.Times));
        }

        return string.Join("、", parts);
    }

    private static string Times(IEnumerable<TimeSpanOfDay> times) => string.Join("、", times.Select(SchedulePrinter.DisplayTime));

    private static string Only(OnlyDate only) =>
        JapaneseDate.PrintWithWeekday(only.Day) + (only.Times.IsEmpty ? "" : " " + Times(only.Times));

    private static string Closure(ScheduleException closure) => closure switch
    {
        ScheduleException.Holidays => "祝日",
        ScheduleException.DayAfterHoliday => "祝日の翌日",
        ScheduleException.DateSpan span => span.First == span.Last
            ? JapaneseDate.PrintWithWeekday(span.First)
            : $"{JapaneseDate.PrintWithWeekday(span.First)}から{JapaneseDate.PrintWithWeekday(span.Last)}まで",
        ScheduleException.YearlySpan { PeriodName: { } name } span => $"{name}（{Span(span.First, span.Last, false)}）",
        ScheduleException.YearlySpan span => Span(span.First, span.Last, false),
        ScheduleException.WholeMonth month => string.Create(CultureInfo.InvariantCulture, $"{month.Month}月"),
        ScheduleException.RuleDays days => DayWords.Display(days.Rule, isClosure: true) + Move(days.OnHoliday),
        _ => throw new InvalidOperationException("Unknown closure " + closure.GetType().Name),
    };

    private static string Move(HolidayPolicy policy) => policy switch
    {
        HolidayPolicy.NextDay => "（祝日のときは翌日）",
        HolidayPolicy.NextWeekday => "（祝日のときは次の平日）",
        HolidayPolicy.NextWeek => "（祝日のときは翌週）",
        HolidayPolicy.Open => "（祝日のときは開きます）",
        _ => "",
    };

    private static string Holidays(ScheduleItem item) => item.OnHoliday switch
    {
        HolidayPolicy.Open => "祝日も開きます",
        HolidayPolicy.Closed => "祝日はお休みです",
        HolidayPolicy.NextDay => "祝日のときは翌日に開きます",
        HolidayPolicy.NextWeekday => "祝日のときは次の平日に開きます",
        HolidayPolicy.NextWeek => "祝日のときは翌週に開きます",
        _ => "",
    };

    private static string Span(MonthDay first, MonthDay last, bool isWholeMonths)
    {
        if (first == last) return Words(first);
        if (!isWholeMonths) return $"{Words(first)}から{Words(last)}まで";
        return first.Month == last.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{first.Month}月")
            : string.Create(CultureInfo.InvariantCulture, $"{first.Month}月から{last.Month}月まで");
    }

    private static string Words(MonthDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    private static void Sentence(StringBuilder text, string sentence)
    {
        if (sentence.Length > 0) text.Append(sentence).Append('。');
    }
}
