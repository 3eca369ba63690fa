using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads the days of one rule, without times: <c>[months] days | count days | dates</c>.</summary>
internal static class DayReader
{
    /// <summary>The rules of one day phrase (several when 平日 is joined with other days), or empty when none starts here.</summary>
    public static ImmutableArray<ScheduleRule> Read(ScheduleCursor cursor)
    {
        var start = cursor.Position;
        if (CountReader.TryRead(cursor, out var count)) return ReadCounted(cursor, count, start);
        var rules = ReadUncounted(cursor);
        if (rules.IsEmpty || cursor.HasFailed) return [];
        return CountReader.AgreesWithCountBehind(cursor, rules) ? rules : [];
    }

    // 月2回 第2・4火曜 and 毎月1回(最終の水曜): the count says nothing new, but it must not say something else.
    private static ImmutableArray<ScheduleRule> ReadCounted(ScheduleCursor cursor, StatedCount count, int start)
    {
        cursor.TrySeparator();
        var bracket = cursor.Try("(");
        cursor.Try("原則");
        var rules = ReadUncounted(cursor);
        if (cursor.HasFailed) return [];
        if (rules.IsEmpty)
        {
            cursor.Position = start;
            return [];
        }

        if (bracket && !cursor.Try(")")) return [];
        return CountReader.Agrees(cursor, count, rules, start, DayDiagnostics.WhichDay) ? rules : [];
    }

    private static ImmutableArray<ScheduleRule> ReadUncounted(ScheduleCursor cursor)
    {
        var dates = ReadDates(cursor);
        if (!dates.IsEmpty) return [new ScheduleRule.Dates(dates, [])];
        if (cursor.HasFailed) return [];
        var months = MonthReader.Read(cursor, out var monthly);
        var start = cursor.Position;
        if (months.IsEmpty && (EveryWeeksReader.Read(cursor) is { } every)) return [every];
        if (cursor.HasFailed) return [];
        if (TryEveryDay(cursor))
        {
            cursor.TryAny("のみ", "だけ");
            return [new ScheduleRule.Weekly(months, WeekdaySet.All, true, [])];
        }

        var isMonthly = cursor.Try("毎月");
        if (isMonthly) cursor.Try("の");
        var ordinals = OrdinalReader.Read(cursor);
        if (cursor.HasFailed) return [];
        if (!ordinals.IsEmpty) return [new ScheduleRule.NthWeekday(months, ordinals, [])];
        if (isMonthly || monthly)
        {
            var days = MonthDayReader.Read(cursor);
            if (cursor.HasFailed) return [];
            if (!days.IsEmpty) return [new ScheduleRule.MonthDays(months, days, [])];
        }

        cursor.Position = start;
        return isMonthly ? [] : WeekdayReader.Read(cursor, months);
    }

    private static bool TryEveryDay(ScheduleCursor cursor)
    {
        if (cursor.Try("年中無休")) return true;
        var back = cursor.Position;
        if (cursor.Try("毎日") && cursor.At(0) != '曜') return true;
        cursor.Position = back;
        return false;
    }

    private static ImmutableArray<DateOnly> ReadDates(ScheduleCursor cursor)
    {
        var start = cursor.Position;
        var dates = ImmutableArray.CreateBuilder<DateOnly>();
        while (true)
        {
            var back = cursor.Position;
            if (dates.Count > 0) cursor.TrySeparator();
            if (DateReader.TryDate(cursor, out var date))
            {
                dates.Add(date);
                continue;
            }

            if (cursor.HasFailed) return [];
            cursor.Position = back;
            break;
        }

        if (dates.Count > 0 && cursor.Next == '-') cursor.FailSince(DateDiagnostics.SpanOfDates, start);
        return !cursor.HasFailed ? [.. dates.Distinct().Order()] : [];
    }
}
