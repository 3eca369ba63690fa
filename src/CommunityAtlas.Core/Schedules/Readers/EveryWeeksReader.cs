using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads 隔週 土曜(2026-11-28から) and 3週ごと 土曜(2026-11-28から).</summary>
internal static class EveryWeeksReader
{
    private const int LongestInterval = 52;

    public static ScheduleRule? Read(ScheduleCursor cursor)
    {
        var start = cursor.Position;
        if (!TryInterval(cursor, out var interval))
        {
            cursor.Position = start;
            return null;
        }

        cursor.Try("の");
        var rules = WeekdayReader.Read(cursor, []);
        if (cursor.HasFailed) return null;
        if (rules is not [ScheduleRule.Weekly { IncludesHolidays: false } weekly] || !cursor.Try("("))
        {
            cursor.FailSince(DayDiagnostics.NoFirstDate, start);
            return null;
        }

        var dateAt = cursor.Position;
        if (!DateReader.TryDate(cursor, out var first))
        {
            if (!cursor.HasFailed) cursor.FailSince(DayDiagnostics.NoFirstDate, start);
            return null;
        }

        cursor.TryDash();
        if (!cursor.Try(")") || interval is < 2 or > LongestInterval)
        {
            cursor.FailSince(DayDiagnostics.NoFirstDate, start);
            return null;
        }

        if ((weekly.Days & WeekdayReader.SetOf(first.DayOfWeek)) == WeekdaySet.None)
        {
            cursor.Fail(
                DayDiagnostics.FirstDateOnOtherWeekday, dateAt, cursor.Position - 1,
                Policies.JapaneseDate.PrintWithWeekday(first), cursor.Source.WrittenBetween(start, dateAt - 1).Trim());
            return null;
        }

        return new ScheduleRule.EveryWeeks(interval, weekly.Days, first, ImmutableArray<TimeSpanOfDay>.Empty);
    }

    private static bool TryInterval(ScheduleCursor cursor, out int interval)
    {
        interval = 2;
        return cursor.Try("隔週") || (cursor.TryNumber(2, out interval) && (cursor.Try("週ごと") || cursor.Try("週間ごと")));
    }
}
