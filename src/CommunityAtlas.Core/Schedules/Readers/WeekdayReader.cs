using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads <c>wdays</c>: 月・水・金曜, 月-金, 平日, 祝.</summary>
internal static class WeekdayReader
{
    private const string Letters = "日月火水木金土";

    private sealed class Found
    {
        public WeekdaySet Days { get; set; }
        public bool Working { get; set; }
        public bool Holidays { get; set; }
        public int Letters { get; set; }
        public bool HasYobi { get; set; }
        public bool IsEmpty => Days == WeekdaySet.None && !Working && !Holidays;
    }

    /// <summary>The set with one day in it.</summary>
    public static WeekdaySet SetOf(DayOfWeek day) => (WeekdaySet)(1 << (((int)day + 6) % 7));

    /// <summary>One letter with or without 曜.</summary>
    public static bool TryLetter(ScheduleCursor cursor, out DayOfWeek day, out bool hasYobi)
    {
        var index = Letters.IndexOf(cursor.Next, StringComparison.Ordinal);
        day = (DayOfWeek)Math.Max(0, index);
        hasYobi = false;
        if (index < 0) return false;
        cursor.Position++;
        if (cursor.At(0) == '曜')
        {
            cursor.Position++;
            hasYobi = true;
        }

        return true;
    }

    /// <summary>Reads 毎週, 毎 or nothing, then weekdays; empty when there are none.</summary>
    public static ImmutableArray<ScheduleRule> Read(ScheduleCursor cursor, ImmutableArray<int> months)
    {
        var start = cursor.Position;
        var weekly = cursor.TryAny("毎週", "毎");
        if (weekly) cursor.Try("の");
        var lettersAt = cursor.Position;
        var found = ReadList(cursor);
        if (cursor.HasFailed) return [];
        if (found.IsEmpty)
        {
            cursor.Position = start;
            return [];
        }

        if (FailsAsShortForm(cursor, found, lettersAt)) return [];

        // 日祝 is a well-known pair; 月・祝 could be a Monday that is a holiday.
        var isLone = found is { Letters: 1, HasYobi: false, Working: false }
            && (found.Days == WeekdaySet.Monday || (found.Days == WeekdaySet.Sunday && !found.Holidays));
        if (isLone)
        {
            cursor.FailSince(DayDiagnostics.LoneLetter, lettersAt);
            return [];
        }

        if (found is { Letters: 1, Working: false, Holidays: false })
        {
            var ordinals = OrdinalReader.ReadBehind(cursor, DayOf(found.Days));
            if (!ordinals.IsEmpty && !weekly) return [new ScheduleRule.NthWeekday(months, ordinals, [])];
            if (!ordinals.IsEmpty || cursor.HasFailed)
            {
                cursor.FailSince(DayDiagnostics.CountDisagrees, start);
                return [];
            }
        }

        SkipSuffix(cursor);
        return ToRules(found, months);
    }

    /// <summary>Reads a weekday column, where a lone 月 or 日 is certain.</summary>
    public static ImmutableArray<ScheduleRule> ReadColumn(ScheduleCursor cursor)
    {
        if (cursor.TryAny("年中無休", "毎日")) return [new ScheduleRule.Weekly([], WeekdaySet.All, true, [])];
        cursor.Try("毎週");
        var found = ReadList(cursor);
        return found.IsEmpty || cursor.HasFailed ? [] : ToRules(found, []);
    }

    private static ImmutableArray<ScheduleRule> ToRules(Found found, ImmutableArray<int> months)
    {
        var rules = ImmutableArray.CreateBuilder<ScheduleRule>();
        if (found.Working) rules.Add(new ScheduleRule.WorkingDays(months, []));
        if (found.Days != WeekdaySet.None) rules.Add(new ScheduleRule.Weekly(months, found.Days, found.Holidays, []));
        else if (found.Holidays) rules.Add(new ScheduleRule.Holidays(months, []));
        return rules.ToImmutable();
    }

    private static Found ReadList(ScheduleCursor cursor)
    {
        var found = new Found();
        while (true)
        {
            var back = cursor.Position;
            if (!found.IsEmpty) cursor.TryList();
            if (ReadOne(cursor, found)) continue;
            cursor.Position = back;
            return found;
        }
    }

    private static bool ReadOne(ScheduleCursor cursor, Found found)
    {
        var back = cursor.Position;
        if (cursor.Try("平日")) return found.Working = true;
        if (cursor.TryAny("祝日の", "祝の")) return Back();
        if (cursor.TryAny("祝日", "祝")) return found.Holidays = true;
        if (CountReader.TryRead(cursor, out _) || !TryLetter(cursor, out var first, out var hasYobi)) return Back();
        var afterFirst = cursor.Position;
        found.HasYobi |= hasYobi;
        found.Letters++;
        if (cursor.TryDash() && TryLetter(cursor, out var last, out hasYobi))
        {
            found.HasYobi |= hasYobi;
            found.Letters++;
            for (var day = first; ; day = (DayOfWeek)(((int)day + 1) % 7))
            {
                found.Days |= SetOf(day);
                if (day == last) return true;
            }
        }

        cursor.Position = afterFirst;
        found.Days |= SetOf(first);
        return true;

        bool Back()
        {
            cursor.Position = back;
            return false;
        }
    }

    // 月2, 水2: short for something, but for what? 月1～2回 is a count.
    private static bool FailsAsShortForm(ScheduleCursor cursor, Found found, int start)
    {
        if (found is not { Letters: 1, HasYobi: false } || !char.IsAsciiDigit(cursor.At(0))) return false;
        var back = cursor.Position;
        if (!cursor.TryNumber(2, out _) || cursor.Next is ':' or '時') return Back();
        var afterNumber = cursor.Position;
        if ((cursor.TryDash() || cursor.TryList()) && cursor.TryNumber(2, out _))
        {
            if (!cursor.Try("回")) return Back();
            cursor.FailSince(DayDiagnostics.WhichDay, start);
            return true;
        }

        cursor.Position = afterNumber;
        cursor.FailSince(DayDiagnostics.ShortForm, start);
        return true;

        bool Back()
        {
            cursor.Position = back;
            return false;
        }
    }

    private static void SkipSuffix(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        if (cursor.Try("毎日") && cursor.At(0) == '曜') cursor.Position = back;
        cursor.TryAny("のみ", "だけ");
    }

    private static DayOfWeek DayOf(WeekdaySet day) => (DayOfWeek)((System.Numerics.BitOperations.TrailingZeroCount((uint)day) + 1) % 7);
}
