namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads a part of the year: 4月-10月, 4/15-10/15, 8月; it may cross the new year.</summary>
internal static class SeasonReader
{
    public static Season? Read(ScheduleCursor cursor)
    {
        if (DateReader.TryMonthDay(cursor, out var firstDay))
        {
            if (!cursor.TryDash()) return null;
            cursor.Try("翌年");
            return DateReader.TryMonthDay(cursor, out var lastDay) && Ends(cursor) ? new Season(firstDay, lastDay) : null;
        }

        if (cursor.HasFailed) return null;
        // 4-10月 as well as 4月-10月.
        var first = 0;
        if (!DateReader.TryMonth(cursor, out first) && !(cursor.TryNumber(2, out first) && first is >= 1 and <= 12 && cursor.Next == '-')) return null;
        var last = first;
        if (cursor.TryDash())
        {
            cursor.Try("翌年");
            if (!DateReader.TryMonth(cursor, out last)) return null;
        }

        return Ends(cursor) ? new Season(new MonthDay(first, 1), DateReader.LastDayOf(last)) : null;
    }

    private static bool Ends(ScheduleCursor cursor)
    {
        cursor.TryAny("まで", "のみ", "の間");
        return cursor.AtEnd;
    }
}
