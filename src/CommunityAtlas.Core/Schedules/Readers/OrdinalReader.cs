using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads 第2・第4水曜, 第1第3木曜, 最終金曜, and pairs of them: each group of ordinals has exactly one weekday.</summary>
internal static class OrdinalReader
{
    public static ImmutableArray<OrdinalWeekday> Read(ScheduleCursor cursor)
    {
        var days = new HashSet<OrdinalWeekday>();
        var start = cursor.Position;
        while (true)
        {
            var back = cursor.Position;
            if (days.Count > 0)
            {
                cursor.TryList();
                cursor.Try("毎月");
            }

            if (!StartsGroup(cursor))
            {
                cursor.Position = back;
                break;
            }

            if (!ReadGroup(cursor, days)) return [];
        }

        if (days.Count == 0 || FailsOnSecondWeekday(cursor, start)) return [];
        if (days.Any(d => d.Ordinal == 5)) cursor.Remark(DayDiagnostics.NotEveryMonth, start, cursor.Position, cursor.Source.WrittenBetween(start, cursor.Position));
        return Sorted(days);
    }

    /// <summary>第2・4 in brackets behind a weekday: 土曜(第2・4).</summary>
    public static ImmutableArray<OrdinalWeekday> ReadBehind(ScheduleCursor cursor, DayOfWeek weekday)
    {
        var back = cursor.Position;
        var ordinals = new SortedSet<int>();
        if (cursor.Try("(") && StartsGroup(cursor) && ReadOrdinals(cursor, ordinals) && cursor.Try(")"))
        {
            if (ordinals.Contains(5)) cursor.Remark(DayDiagnostics.NotEveryMonth, back, cursor.Position, cursor.Source.WrittenBetween(back, cursor.Position));
            return Sorted(ordinals.Select(o => new OrdinalWeekday(o, weekday)));
        }

        cursor.Position = back;
        return [];
    }

    public static ImmutableArray<OrdinalWeekday> Sorted(IEnumerable<OrdinalWeekday> days) =>
        [.. days.OrderBy(d => d.Ordinal < 0 ? int.MaxValue : d.Ordinal).ThenBy(d => ((int)d.Day + 6) % 7)];

    private static bool StartsGroup(ScheduleCursor cursor)
    {
        if (cursor.IsNext("最終") || cursor.IsNext("最後の")) return true;
        var back = cursor.Position;
        // 第1部 is a sitting.
        var starts = cursor.Try("第") && !(cursor.TryNumber(2, out _) && cursor.Next == '部');
        cursor.Position = back;
        return starts;
    }

    private static bool ReadGroup(ScheduleCursor cursor, HashSet<OrdinalWeekday> days)
    {
        var start = cursor.Position;
        var ordinals = new SortedSet<int>();
        if (!ReadOrdinals(cursor, ordinals)) return !cursor.HasFailed && cursor.FailSince(DayDiagnostics.WhichDay, start);
        if (cursor.Try("週")) return cursor.FailSince(DayDiagnostics.WeekOfMonth, start);
        cursor.Try("の");
        if (!WeekdayReader.TryLetter(cursor, out var day, out var hasYobi))
        {
            return cursor.FailSince(DayDiagnostics.WhichDay, start);
        }

        if (!hasYobi && day is DayOfWeek.Monday or DayOfWeek.Sunday) return cursor.FailSince(DayDiagnostics.LoneLetter, start);
        foreach (var ordinal in ordinals) days.Add(new OrdinalWeekday(ordinal, day));
        return true;
    }

    private static bool ReadOrdinals(ScheduleCursor cursor, SortedSet<int> ordinals)
    {
        var start = cursor.Position;
        while (true)
        {
            var back = cursor.Position;
            var range = ordinals.Count > 0 && cursor.TryDash();
            var listed = ordinals.Count > 0 && !range && cursor.TryList();
            if (!range && cursor.TryAny("最終", "最後"))
            {
                ordinals.Add(-1);
                continue;
            }

            var marked = cursor.Try("第");
            if (!(marked || range || listed) || !cursor.TryNumber(2, out var ordinal))
            {
                cursor.Position = back;
                return ordinals.Count > 0;
            }

            if (ordinal is < 1 or > 5) return cursor.FailSince(DayDiagnostics.OrdinalOutOfRange, start);
            if (range)
            {
                var first = ordinals.Max;
                if (ordinals.Contains(-1) || first >= ordinal) return cursor.FailSince(DayDiagnostics.OrdinalOutOfRange, start);
                for (var between = first; between < ordinal; between++) ordinals.Add(between);
            }

            ordinals.Add(ordinal);
        }
    }

    // 第2土・日: the Sunday after the second Saturday, or every Sunday?
    private static bool FailsOnSecondWeekday(ScheduleCursor cursor, int start)
    {
        var back = cursor.Position;
        if (!cursor.TryList()) cursor.TryDash();
        var isCount = CountReader.TryRead(cursor, out _);
        if (!isCount && (WeekdayReader.TryLetter(cursor, out _, out _) || cursor.Try("祝")))
        {
            cursor.FailSince(DayDiagnostics.OneWeekday, start);
            return true;
        }

        cursor.Position = back;
        return false;
    }
}
