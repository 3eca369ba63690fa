using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads 12日, 5・15・25日, 末日 after 毎月.</summary>
internal static class MonthDayReader
{
    public static ImmutableArray<int> Read(ScheduleCursor cursor)
    {
        var days = new SortedSet<int>();
        var start = cursor.Position;
        while (true)
        {
            var back = cursor.Position;
            if (days.Count > 0)
            {
                if (!cursor.TryList()) break;
                cursor.Try("毎月");
            }

            if (cursor.Try("末日"))
            {
                days.Add(-1);
            }
            else if (!TryDays(cursor, days))
            {
                cursor.Position = back;
                break;
            }
        }

        if (days.Count == 0) return [];
        if (days.Any(d => d is 0 or > 31))
        {
            cursor.FailSince(DateDiagnostics.NoSuchDay, start);
            return [];
        }

        if (days.Any(d => d > 28)) cursor.Remark(DayDiagnostics.NotEveryMonth, start, cursor.Position, cursor.Source.WrittenBetween(start, cursor.Position).Trim());
        return [.. days.Where(d => d > 0), .. days.Where(d => d < 0)];
    }

    // One 日 may close several numbers: 5・15・25日. Without it the numbers are something else (a time).
    private static bool TryDays(ScheduleCursor cursor, SortedSet<int> days)
    {
        var numbers = new List<int>();
        while (cursor.TryNumber(2, out var number))
        {
            numbers.Add(number);
            if (cursor.Try("日"))
            {
                if (cursor.At(0) == '曜') return false;
                days.UnionWith(numbers);
                return true;
            }

            if (!cursor.TryList()) return false;
        }

        return false;
    }
}
