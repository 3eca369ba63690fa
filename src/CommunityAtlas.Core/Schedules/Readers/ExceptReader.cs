using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads closures: 祝日, 祝日の翌日, days, dates, 12/29-1/3, 8月, 年末年始. Words such as 休業 are dropped.</summary>
internal static class ExceptReader
{
    // A closure inside when is tried behind every rule: without a limit a long text would be read again and again.
    private const int MostInWhen = 12;

    // Longer words stand before their own beginnings.
    private static readonly string[] ClosingWords =
    [
        "終日利用不可", "利用不可", "利用休止", "使用不可", "終日休み", "お休み", "休みます", "休み", "休業", "休館", "休園", "休所", "休会", "休止", "休診", "休校", "閉館", "閉園", "閉鎖", "閉庁", "閉所", "除きます", "除く", "のぞきます", "のぞく", "定休", "休",
    ];

    private static readonly string[] Labels = ["休館日", "休業日", "休園日", "休所日", "定休日", "閉館日", "閉所日", "お休み", "休み", "休館", "休業"];

    /// <summary>Names that are periods in any calendar; what they mean is for holidays.yml or dates beside them.</summary>
    public static readonly ImmutableArray<string> KnownPeriods =
        ["年末年始", "年末", "年始", "お盆期間", "お盆", "盆", "お正月", "正月", "ゴールデンウィーク", "GW", "夏休み", "冬休み", "春休み", "夏季休業", "冬季休業"];

    /// <summary>
    /// Reads a whole text of closures; an empty result without a failure is not understood. <paramref name="mustSaySo"/>: in a column of
    /// remarks, where 4/1-10/31 may be the open season, each closure needs 休館日: before it or 休業 behind it.
    /// </summary>
    public static ImmutableArray<ScheduleException> ReadAll(ScheduleCursor cursor, HolidayCalendar calendar, bool mustSaySo)
    {
        var isLabelled = SkipLabel(cursor);
        var found = ImmutableArray.CreateBuilder<ScheduleException>();
        while (!cursor.AtEnd)
        {
            var items = ReadItems(cursor, calendar, int.MaxValue);
            if (items.IsEmpty || cursor.HasFailed) return [];
            found.AddRange(items);
            if (!TryClosing(cursor) && mustSaySo && !isLabelled) return [];
            cursor.TrySeparator();
        }

        return found.ToImmutable();
    }

    /// <summary>Reads closures up to the word that says so: 祝日・年末年始は休み. Empty when that word is missing.</summary>
    public static ImmutableArray<ScheduleException> ReadClosed(ScheduleCursor cursor, HolidayCalendar calendar)
    {
        var items = ReadItems(cursor, calendar, MostInWhen);
        return !items.IsEmpty && TryClosing(cursor) ? items : [];
    }

    /// <summary>Whether a text has a sign that stands in every closing word and label; without one nothing in it is a closure.</summary>
    public static bool MayClose(string text) => text.AsSpan().IndexOfAny("休除閉不ぞ") >= 0;

    /// <summary>は休み, を除く, 休業 …</summary>
    public static bool TryClosing(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        cursor.TryAny("は、", "は,", "は", "を", "も", "に");
        if (cursor.TryAny(ClosingWords))
        {
            cursor.TryAny("となります", "です", "日");
            return true;
        }

        cursor.Position = back;
        return false;
    }

    private static ImmutableArray<ScheduleException> ReadItems(ScheduleCursor cursor, HolidayCalendar calendar, int most)
    {
        var found = ImmutableArray.CreateBuilder<ScheduleException>();
        while (true)
        {
            if (found.Count >= most) return found.ToImmutable();
            var back = cursor.Position;
            if (found.Count > 0) cursor.TryList();
            var items = ReadOne(cursor, calendar);
            if (cursor.HasFailed) return [];
            if (items.IsEmpty)
            {
                cursor.Position = back;
                return found.ToImmutable();
            }

            found.AddRange(items);
        }
    }

    private static ImmutableArray<ScheduleException> ReadOne(ScheduleCursor cursor, HolidayCalendar calendar)
    {
        // 年中無休 says that there is no closure.
        if (cursor.IsNext("年中無休") || cursor.IsNext("無休")) return [];
        if (cursor.TryAny("祝日の翌日", "祝の翌日")) return [new ScheduleException.DayAfterHoliday()];
        ScheduleException? spans = ReadPeriod(cursor, calendar);
        spans ??= ReadDates(cursor);
        spans ??= ReadMonthDays(cursor, null);
        if (spans is not null) return [spans];
        if (cursor.HasFailed) return [];
        var start = cursor.Position;
        var rules = DayReader.Read(cursor);
        if (cursor.HasFailed) return [];
        if (rules.IsEmpty)
        {
            cursor.Position = start;
            return ReadMonths(cursor);
        }

        var policy = ReadPolicy(cursor);
        return [.. rules.SelectMany(rule => Closures(rule, policy))];
    }

    // 土日祝 closes two weekdays and every holiday.
    private static IEnumerable<ScheduleException> Closures(ScheduleRule rule, HolidayPolicy policy)
    {
        switch (rule)
        {
            case ScheduleRule.Holidays { Months.IsEmpty: true }:
                yield return new ScheduleException.Holidays();
                break;
            case ScheduleRule.Weekly { IncludesHolidays: true, Months.IsEmpty: true } weekly when weekly.Days != WeekdaySet.All:
                yield return new ScheduleException.RuleDays(weekly with { IncludesHolidays = false }, policy);
                yield return new ScheduleException.Holidays();
                break;
            default:
                yield return new ScheduleException.RuleDays(rule, policy);
                break;
        }
    }

    // 月曜(祝日の場合は翌日)
    private static HolidayPolicy ReadPolicy(ScheduleCursor cursor)
    {
        var policy = HolidayPolicy.Ask;
        cursor.Attempt(() =>
        {
            if (!cursor.Try("(") || !cursor.TryAny("祝日", "その日が祝日", "当日が祝日")) return false;
            if (cursor.TryAny("を除く", "除く", "は除く"))
            {
                policy = HolidayPolicy.Open;
                return cursor.Try(")");
            }

            var conditional = cursor.TryAny("の場合", "にあたる場合", "に当たる場合", "のとき", "の時", "と重なる場合", "と重なった場合", "の日");
            cursor.Try("は");
            cursor.TryList();
            cursor.Try("その");
            HolidayPolicy? read =
                conditional && cursor.TryAny("翌平日", "直後の平日", "次の平日") ? HolidayPolicy.NextWeekday
                : conditional && cursor.Try("翌日") ? HolidayPolicy.NextDay
                : conditional && cursor.Try("翌週") ? HolidayPolicy.NextWeek
                : cursor.TryAny("開く", "開館", "開園", "開所", "営業", "開催", "実施") ? HolidayPolicy.Open
                : null;
            if (read is null) return false;
            policy = read.Value;
            cursor.TryAny("に振替", "へ振替", "に振り替え", "が休み", "休み", "が休館", "休館", "が休業", "休業");
            return cursor.Try(")");
        });
        return policy;
    }

    private static ScheduleException.YearlySpan? ReadPeriod(ScheduleCursor cursor, HolidayCalendar calendar)
    {
        var start = cursor.Position;
        var name = PeriodAt(cursor, calendar.Periods);
        if (name is null) return null;
        var end = cursor.Position;
        var bracket = cursor.Try("(");
        if (!bracket) cursor.TryAny("の", ":");
        if (ReadMonthDays(cursor, name) is { } dated && (!bracket || cursor.Try(")"))) return dated;
        if (cursor.HasFailed) return null;
        cursor.Position = end;
        cursor.Try("期間中");
        if (!calendar.Periods.TryGetValue(name, out var span))
        {
            cursor.FailSince(ExceptDiagnostics.UnknownPeriod, start);
            return null;
        }

        cursor.Remark(ExceptDiagnostics.BarePeriod, start, end, name, SchedulePrinter.PrintSpan(span.First, span.Last));
        return new ScheduleException.YearlySpan(span.First, span.Last, name);
    }

    private static string? PeriodAt(ScheduleCursor cursor, FrozenDictionary<string, Season> periods)
    {
        string? best = null;
        foreach (var name in periods.Keys.Concat(KnownPeriods))
        {
            if (name.Length > (best?.Length ?? 0) && cursor.IsNext(name)) best = name;
        }

        if (best is not null) cursor.Try(best);
        return best;
    }

    private static ScheduleException.DateSpan? ReadDates(ScheduleCursor cursor)
    {
        var start = cursor.Position;
        if (!DateReader.TryDate(cursor, out var first)) return null;
        var back = cursor.Position;
        if (cursor.TryDash() && DateReader.TryDate(cursor, out var last))
        {
            if (last >= first) return new ScheduleException.DateSpan(first, last);
            cursor.FailSince(DateDiagnostics.EndsBeforeItBegins, start);
            return null;
        }

        cursor.Position = back;
        return !cursor.HasFailed ? new ScheduleException.DateSpan(first, first) : null;
    }

    private static ScheduleException.YearlySpan? ReadMonthDays(ScheduleCursor cursor, string? period)
    {
        if (!DateReader.TryMonthDay(cursor, out var first)) return null;
        var back = cursor.Position;
        if (cursor.TryDash())
        {
            cursor.TryAny("翌年の", "翌年");
            if (DateReader.TryMonthDay(cursor, out var last))
            {
                cursor.Try("まで");
                return new ScheduleException.YearlySpan(first, last, period);
            }
        }

        cursor.Position = back;
        return !cursor.HasFailed && period is null ? new ScheduleException.YearlySpan(first, first, null) : null;
    }

    private static ImmutableArray<ScheduleException> ReadMonths(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        if (DateReader.TryMonth(cursor, out var first))
        {
            var after = cursor.Position;
            if (cursor.TryDash() && DateReader.TryMonth(cursor, out var last))
            {
                // In the order of the closure, so that 12月-2月 reads as it was meant.
                return [.. Enumerable.Range(0, ((last - first + 12) % 12) + 1).Select(i => new ScheduleException.WholeMonth(((first - 1 + i) % 12) + 1))];
            }

            cursor.Position = after;
            return [new ScheduleException.WholeMonth(first)];
        }

        cursor.Position = back;
        var numbers = MonthReader.ReadNumbers(cursor);
        return [.. numbers.Select(month => new ScheduleException.WholeMonth(month))];
    }

    private static bool SkipLabel(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        if (cursor.TryAny(Labels) && (cursor.At(0) == ' ' || cursor.TryAny(":", "は、", "は"))) return true;
        cursor.Position = back;
        return false;
    }
}
