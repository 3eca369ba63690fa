using System.Collections.Immutable;
using System.Numerics;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>月2回, 週5日: how often, in a month or in a week.</summary>
internal readonly record struct StatedCount(bool IsMonthly, int Times);

/// <summary>Reads a stated count and compares it with the days beside it.</summary>
internal static class CountReader
{
    public static bool TryRead(ScheduleCursor cursor, out StatedCount count)
    {
        var back = cursor.Position;
        var monthly = cursor.TryAny("毎月", "月");
        if (monthly || cursor.TryAny("毎週", "週"))
        {
            cursor.Try("に");
            if (cursor.TryNumber(2, out var times) && (cursor.Try("回") || (!monthly && cursor.Try("日") && cursor.At(0) != '曜')))
            {
                count = new StatedCount(monthly, times);
                cursor.TryAny("開催", "の");
                return true;
            }
        }

        cursor.Position = back;
        count = default;
        return false;
    }

    /// <summary>Whether no count follows, or one that agrees: 第2・第4火曜(月2回), 第2・第4火曜の月2回.</summary>
    public static bool AgreesWithCountBehind(ScheduleCursor cursor, ImmutableArray<ScheduleRule> rules)
    {
        var start = cursor.Position;
        var bracket = cursor.Try("(");
        if (!bracket) cursor.TryAny("の", "、");
        if (TryRead(cursor, out var count) && (bracket ? cursor.Try(")") : cursor.Position > start && !StartsDays(cursor)))
        {
            return Agrees(cursor, count, rules, start, DayDiagnostics.CountDisagrees);
        }

        cursor.Position = start;
        return true;
    }

    /// <param name="whenVague">What to report for 月1回 土曜, where nobody knows which Saturday.</param>
    public static bool Agrees(ScheduleCursor cursor, StatedCount count, ImmutableArray<ScheduleRule> rules, int start, DiagnosticDescriptor whenVague)
    {
        int? actual = rules is [var rule] ? Times(rule, count.IsMonthly) : null;
        if (actual == count.Times) return true;
        var isVague = count.IsMonthly && rules.All(r => r is ScheduleRule.Weekly or ScheduleRule.WorkingDays or ScheduleRule.Holidays);
        return cursor.FailSince(isVague ? whenVague : DayDiagnostics.CountDisagrees, start);
    }

    private static int? Times(ScheduleRule rule, bool monthly) => rule switch
    {
        ScheduleRule.NthWeekday nth when monthly && nth.Months.IsEmpty => nth.Days.Length,
        ScheduleRule.MonthDays days when monthly && days.Months.IsEmpty => days.Days.Length,
        ScheduleRule.Weekly { IncludesHolidays: false } weekly when !monthly => BitOperations.PopCount((uint)weekly.Days),
        ScheduleRule.WorkingDays when !monthly => 5,
        _ => null,
    };

    // 「火曜、月1回 土曜」: the count belongs to what follows it.
    private static bool StartsDays(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        cursor.TrySeparator();
        cursor.Try("(");
        var starts = cursor.Next is '第' or '月' or '火' or '水' or '木' or '金' or '土' or '日' or '祝' or '毎' or '平' or '最';
        cursor.Position = back;
        return starts;
    }
}
