using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads 偶数月の, 4月-10月の, 4・6・8月の before days.</summary>
internal static class MonthReader
{
    private static readonly ImmutableArray<int> Even = [2, 4, 6, 8, 10, 12];
    private static readonly ImmutableArray<int> Odd = [1, 3, 5, 7, 9, 11];

    /// <summary>The months, sorted, or empty. <paramref name="allowsDayNumbers"/>: 偶数月15日 and 4月の15日 are days of a month, 4月15日 is a date without its year.</summary>
    public static ImmutableArray<int> Read(ScheduleCursor cursor, out bool allowsDayNumbers)
    {
        var back = cursor.Position;
        allowsDayNumbers = false;
        if (cursor.Next is '偶' or '奇')
        {
            var months = cursor.Try("偶数月") ? Even : cursor.Try("奇数月") ? Odd : [];
            if (months.IsEmpty) return [];
            cursor.TryAny("の", "、");
            allowsDayNumbers = true;
            return months;
        }

        var named = ReadNamed(cursor);
        if (!named.IsEmpty)
        {
            allowsDayNumbers = cursor.Try("の");
            // 12月6日 is no month with a day of month, and 4月-10月 alone is a season.
            if (allowsDayNumbers || !(char.IsAsciiDigit(cursor.Next) || cursor.AtEnd)) return named;
        }

        cursor.Position = back;
        allowsDayNumbers = false;
        return [];
    }

    private static ImmutableArray<int> ReadNamed(ScheduleCursor cursor)
    {
        if (DateReader.TryMonth(cursor, out var first))
        {
            var back = cursor.Position;
            if (cursor.TryDash() && DateReader.TryMonth(cursor, out var last))
            {
                cursor.Try("まで");
                return Range(first, last);
            }

            cursor.Position = back;
            return ReadList(cursor, first);
        }

        return ReadNumbers(cursor);
    }

    /// <summary>All months from one to another, over the new year if need be, sorted.</summary>
    public static ImmutableArray<int> Range(int first, int last)
    {
        var months = new List<int>();
        for (var month = first; ; month = (month % 12) + 1)
        {
            months.Add(month);
            if (month == last) break;
        }

        return [.. months.Order()];
    }

    // 4月・6月・8月
    private static ImmutableArray<int> ReadList(ScheduleCursor cursor, int first)
    {
        var months = new SortedSet<int> { first };
        while (true)
        {
            var back = cursor.Position;
            if (cursor.TryList() && DateReader.TryMonth(cursor, out var month))
            {
                months.Add(month);
                continue;
            }

            cursor.Position = back;
            return [.. months];
        }
    }

    /// <summary>4・6・8月, 4-6月; empty when it is something else.</summary>
    public static ImmutableArray<int> ReadNumbers(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        var months = new SortedSet<int>();
        while (cursor.TryNumber(2, out var month) && month is >= 1 and <= 12)
        {
            months.Add(month);
            if (cursor.Try("月") && cursor.At(0) != '曜') return [.. months];
            // 4-6月 is a range; only one is read, because 4-6-8月 says nothing.
            if (months.Count == 1 && cursor.TryDash())
            {
                if (DateReader.TryMonth(cursor, out var last)) return Range(month, last);
                break;
            }

            if (!cursor.TryList()) break;
        }

        cursor.Position = back;
        return [];
    }
}
