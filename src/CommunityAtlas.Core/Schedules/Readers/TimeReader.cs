using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads <c>times = span { [sep] span }</c>. 午後 carries to an end without 午前 or 午後; an open end stays unknown.</summary>
internal static class TimeReader
{
    private const int Noon = 12 * 60;
    private const int Day = 24 * 60;

    private enum Half
    {
        None,
        Morning,
        Afternoon,
    }

    /// <param name="Minute">Minutes after midnight.</param>
    /// <param name="Hour">The hour as written.</param>
    /// <param name="Half">午前, 午後 or neither.</param>
    /// <param name="Start">Where it starts in the normalised text.</param>
    private readonly record struct Clock(int Minute, int Hour, Half Half, int Start);

    /// <summary>Reads as many spans as there are; empty when none starts here. Look at the cursor's failure afterwards.</summary>
    public static ImmutableArray<TimeSpanOfDay> Read(ScheduleCursor cursor)
    {
        var spans = ImmutableArray.CreateBuilder<TimeSpanOfDay>();
        var afternoonBefore = false;
        while (true)
        {
            var back = cursor.Position;
            if (spans.Count > 0) cursor.TrySeparator();
            if (ReadSpan(cursor, ref afternoonBefore) is { } span)
            {
                spans.Add(span);
                continue;
            }

            cursor.Position = back;
            return spans.ToImmutable();
        }
    }

    private static TimeSpanOfDay? ReadSpan(ScheduleCursor cursor, ref bool afternoonBefore)
    {
        SkipMark(cursor);
        if (cursor.Try("終日") || cursor.Try("24時間")) return new TimeSpanOfDay(0, Day);
        var start = cursor.Position;
        var hasStart = ReadClock(cursor, Half.None, out var first);
        if (!hasStart && !ReadBareHour(cursor, out first)) return null;
        if (cursor.Try("まで"))
        {
            return Checked(cursor, null, first, start, afternoonBefore);
        }

        if (cursor.TryAny("開始", "スタート")) return Checked(cursor, first, null, start, Remember(ref afternoonBefore, first));
        if (!cursor.TryDash())
        {
            cursor.FailSince(TimeDiagnostics.NoDash, start);
            return null;
        }

        var carried = first.Half == Half.Afternoon ? Half.Afternoon : Half.None;
        var nextDay = cursor.Try("翌日") || cursor.Try("翌");
        if (!ReadClock(cursor, nextDay ? Half.None : carried, out var last))
        {
            if (nextDay || !hasStart) return null;
            return Checked(cursor, first, null, start, Remember(ref afternoonBefore, first));
        }

        cursor.Try("まで");
        if (nextDay)
        {
            if (last.Hour > 23)
            {
                cursor.FailSince(TimeDiagnostics.NoSuchTime, start);
                return null;
            }

            last = last with { Minute = last.Minute + Day };
        }

        return Checked(cursor, first, last, start, Remember(ref afternoonBefore, first));
    }

    // Whether an earlier span of the same list said 午後, so that a bare 7時 could be the evening.
    private static bool Remember(ref bool afternoonBefore, Clock first)
    {
        var before = afternoonBefore && first.Half == Half.None && first.Hour < 12;
        afternoonBefore |= first.Half == Half.Afternoon;
        return before;
    }

    private static TimeSpanOfDay? Checked(ScheduleCursor cursor, Clock? first, Clock? last, int start, bool couldBeEvening)
    {
        if (cursor.HasFailed) return null;
        var bare = (first ?? last)!.Value;
        var isBareMorning = bare.Half == Half.None && bare.Minute is >= 60 and < 12 * 60;
        var couldBeAfternoon = couldBeEvening
            || (isBareMorning && first is not null && last is { Half: Half.Afternoon } && bare.Minute + Noon < last.Value.Minute);
        if (isBareMorning && (couldBeAfternoon || bare.Hour < 5)) return Fail(TimeDiagnostics.MorningOrAfternoon);
        if (first is { Minute: >= Day }) return Fail(TimeDiagnostics.NoSuchTime);
        if (last is { Minute: > 30 * 60, Hour: >= 24 }) return Fail(TimeDiagnostics.NoSuchTime);
        if (first is { } from && last is { } to && (to.Minute <= from.Minute || to.Minute - from.Minute > Day)) return Fail(TimeDiagnostics.EndNotAfterStart);
        if (isBareMorning && bare.Hour < 7)
        {
            cursor.Remark(TimeDiagnostics.EarlyMorning, start, cursor.Position, cursor.Source.WrittenBetween(start, cursor.Position));
        }

        return new TimeSpanOfDay(first?.Minute, last?.Minute);

        TimeSpanOfDay? Fail(Diagnostics.DiagnosticDescriptor descriptor)
        {
            cursor.FailSince(descriptor, start);
            return null;
        }
    }

    /// <summary>Reads a time with its unit: 10:00, 10時, 10時半, 午後3時, 正午.</summary>
    private static bool ReadClock(ScheduleCursor cursor, Half carried, out Clock clock)
    {
        var back = cursor.Position;
        clock = default;
        if (cursor.Try("正午"))
        {
            clock = new Clock(Noon, 12, Half.None, back);
            return true;
        }

        var half = ReadHalf(cursor);
        if (!cursor.TryNumber(2, out var hour) || !ReadMinutes(cursor, out var minutes))
        {
            cursor.Position = back;
            return false;
        }

        return Finish(cursor, half, carried, hour, minutes, back, out clock);
    }

    // 「10-12時」「午後1-3時」: the unit of the end is the unit of the start.
    private static bool ReadBareHour(ScheduleCursor cursor, out Clock clock)
    {
        var back = cursor.Position;
        clock = default;
        var half = ReadHalf(cursor);
        if (cursor.TryNumber(2, out var hour) && cursor.Next == '-')
        {
            var end = cursor.Position;
            cursor.TryDash();
            ReadHalf(cursor);
            var fits = cursor.TryNumber(2, out _) && cursor.Try("時") && !cursor.IsNext("間");
            cursor.Position = end;
            if (fits) return Finish(cursor, half, Half.None, hour, 0, back, out clock);
        }

        cursor.Position = back;
        return false;
    }

    private static bool Finish(ScheduleCursor cursor, Half half, Half carried, int hour, int minutes, int start, out Clock clock)
    {
        clock = default;
        if (half != Half.None && hour == 12) return cursor.FailSince(TimeDiagnostics.NoonOrMidnight, start);
        if (hour > (half == Half.None ? 30 : 11) || minutes > 59) return cursor.FailSince(TimeDiagnostics.NoSuchTime, start);
        var afternoon = half == Half.Afternoon || (half == Half.None && carried == Half.Afternoon && hour < 12);
        clock = new Clock(((afternoon ? hour + 12 : hour) * 60) + minutes, hour, half, start);
        return true;
    }

    private static Half ReadHalf(ScheduleCursor cursor)
    {
        if (cursor.TryAny("午前", "AM")) return Half.Morning;
        return cursor.TryAny("午後", "PM") ? Half.Afternoon : Half.None;
    }

    private static bool ReadMinutes(ScheduleCursor cursor, out int minutes)
    {
        minutes = 0;
        if (cursor.Try(":"))
        {
            return char.IsAsciiDigit(cursor.At(0)) && char.IsAsciiDigit(cursor.At(1)) && cursor.TryNumber(2, out minutes) && cursor.At(0) != ':';
        }

        if (!cursor.Try("時") || cursor.At(0) == '間') return false;
        if (cursor.Try("半"))
        {
            minutes = 30;
            return true;
        }

        var back = cursor.Position;
        if (cursor.TryNumber(2, out minutes) && cursor.Try("分")) return true;
        (cursor.Position, minutes) = (back, 0);
        return true;
    }

    // ①, (1), 1部, 第1部, 1回目: which sitting it is does not matter for the time.
    private static void SkipMark(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        if (cursor.Next is >= '①' and <= '⑳')
        {
            cursor.Position++;
            return;
        }

        if (cursor.Try("(") && cursor.TryNumber(2, out _) && cursor.Try(")")) return;
        cursor.Position = back;
        cursor.Try("第");
        if (cursor.TryNumber(2, out _) && (cursor.Try("部") || cursor.Try("回目"))) return;
        cursor.Position = back;
    }
}
