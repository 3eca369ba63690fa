using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads <c>when = [hedge] rule { [sep] rule } [hedge]</c>. Everything must be understood, or nothing is.</summary>
internal sealed class WhenReader(ScheduleCursor cursor, HolidayCalendar calendar)
{
    // Nobody writes more rules on one line; a hostile text must not make every pair be compared.
    private const int MostCompared = 50;

    private readonly List<ScheduleException> _except = [];
    private readonly bool _mayClose = ExceptReader.MayClose(cursor.Source.Text);
    private int _phrases;
    private (int Start, int End)? _closureAt;

    /// <summary>Whether a hedge was met.</summary>
    public bool IsTentative { get; private set; }

    /// <summary>The rules with their closures; null when not understood (the cursor may know why).</summary>
    public WhenText? Read()
    {
        cursor.TryAny("開催日時は", "開催日時:", "開催日は", "開催日:", "日時:");
        if (StartsWithTime()) return null;
        var rules = new List<ScheduleRule>();
        while (!cursor.AtEnd)
        {
            if (!ReadPhrase(rules)) return null;
            if (cursor.AtEnd) break;
            cursor.TrySeparator();
        }

        if (rules.Count == 0) return null;
        return Finish(rules);
    }

    private bool StartsWithTime()
    {
        var start = cursor.Position;
        var times = TimeReader.Read(cursor);
        if (cursor.HasFailed) return true;
        if (times.IsEmpty) return false;
        cursor.FailSince(cursor.AtEnd ? TimeDiagnostics.OnlyTime : TimeDiagnostics.TimeBeforeDays, start);
        return true;
    }

    private bool ReadPhrase(List<ScheduleRule> rules)
    {
        while (HedgeReader.TryOpening(cursor)) IsTentative = true;
        var isClosedFirst = _phrases == 0 && _mayClose && ReadClosureBefore();
        var days = DayReader.Read(cursor);
        if (days.IsEmpty || cursor.HasFailed) return false;
        if (isClosedFirst && !CoversClosures(days)) return FailOnClosure();
        _phrases++;
        ReadRemarks(hasTimes: false);
        var times = ReadTimes();
        if (cursor.HasFailed) return false;
        cursor.TryAny("に開催", "開催");
        ReadRemarks(hasTimes: !times.IsEmpty);
        rules.AddRange(days.Select(rule => rule with { Times = times }));
        return !cursor.HasFailed;
    }

    private ImmutableArray<TimeSpanOfDay> ReadTimes()
    {
        var back = cursor.Position;
        var bracket = cursor.Try("(");
        if (!bracket && !cursor.TrySeparator()) cursor.Try("の");
        var times = TimeReader.Read(cursor);
        if (!times.IsEmpty && (!bracket || cursor.Try(")"))) return times;
        cursor.Position = back;
        // (1)17:00- begins with a bracket of its own.
        times = bracket ? TimeReader.Read(cursor) : [];
        if (times.IsEmpty) cursor.Position = back;
        return times;
    }

    private void ReadRemarks(bool hasTimes)
    {
        while (true)
        {
            if (HedgeReader.TryRemark(cursor)) IsTentative = true;
            else if (!_mayClose || !cursor.Attempt(() => ReadClosureBehind(hasTimes))) return;
        }
    }

    // 平日(祝日除く), 第2土曜 10:00-12:00 8月は休み. Straight behind the days it could close them too: 火曜、12/29-1/3は休み.
    private bool ReadClosureBehind(bool hasTimes)
    {
        cursor.TrySeparator();
        var isMarked = cursor.TryAny("※", "*");
        var bracket = cursor.Try("(");
        isMarked |= cursor.TryAny("※", "但し、", "但し", "ただし、", "ただし");
        if (!hasTimes && !isMarked && !bracket) return false;
        var start = cursor.Position;
        var closures = ExceptReader.ReadClosed(cursor, calendar);
        if (closures.IsEmpty) return false;
        cursor.Try("。");
        if (bracket && !cursor.Try(")")) return false;
        _closureAt = (start, cursor.Position);
        _except.AddRange(closures);
        return true;
    }

    // 日曜・祝日を除く毎日
    private bool ReadClosureBefore() => cursor.Attempt(() =>
    {
        var start = cursor.Position;
        var closures = ExceptReader.ReadClosed(cursor, calendar);
        if (closures.IsEmpty || cursor.AtEnd || cursor.At(-1) != 'く') return false;
        cursor.TryAny("、", "の");
        _closureAt = (start, cursor.Position);
        _except.AddRange(closures);
        return true;
    });

    // 「火曜、祝日を除く水曜」 may be two rules; a weekday is left out of days that have it.
    private bool CoversClosures(ImmutableArray<ScheduleRule> days) => _except.TrueForAll(closure =>
        closure is not ScheduleException.RuleDays { Rule: var closed }
        || (days is [ScheduleRule.WorkingDays])
        || (closed is ScheduleRule.Weekly less && days is [ScheduleRule.Weekly whole] && (less.Days & ~whole.Days) == WeekdaySet.None));

    private bool FailOnClosure() => _closureAt is { } at
        && cursor.Fail(ExceptDiagnostics.ClosureAmongRules, at.Start, at.End, cursor.Source.WrittenBetween(at.Start, at.End));

    private WhenText? Finish(List<ScheduleRule> rules)
    {
        // A closure behind the last of several rules: of that rule, or of all?
        if (_phrases > 1 && _closureAt is not null)
        {
            FailOnClosure();
            return null;
        }

        for (var i = rules.Count - 2; i >= 0; i--)
        {
            if (rules[i].Times.IsEmpty) rules[i] = rules[i] with { Times = rules[i + 1].Times };
        }

        if (FindSaidTwice(rules) is { } twice)
        {
            cursor.Fail(DayDiagnostics.SaidTwice, 0, cursor.Position, SchedulePrinter.Print(twice.Weekly with { Times = [] }), SchedulePrinter.Print(twice.Other with { Times = [] }));
            return null;
        }

        if (_except.OfType<ScheduleException.Holidays>().Any())
        {
            for (var i = 0; i < rules.Count; i++)
            {
                if (rules[i] is ScheduleRule.Weekly weekly) rules[i] = weekly with { IncludesHolidays = false };
            }
        }

        var onHoliday = rules.Exists(IncludesHolidays) && rules.TrueForAll(r => IncludesHolidays(r) || r is ScheduleRule.WorkingDays)
            ? HolidayPolicy.Open
            : (HolidayPolicy?)null;
        return new WhenText([.. rules], [.. _except], onHoliday);
    }

    // 「毎週 土曜、第4土曜 10:00-」, 「土日 年中無休」: one of the two was meant, and nobody knows which.
    private static (ScheduleRule Weekly, ScheduleRule Other)? FindSaidTwice(List<ScheduleRule> rules)
    {
        var compared = rules.Take(MostCompared).ToList();
        foreach (var weekly in compared.OfType<ScheduleRule.Weekly>())
        {
            var other = compared.Find(rule => !ReferenceEquals(rule, weekly)
                && (WeekdaysOf(rule) & weekly.Days) != WeekdaySet.None && rule.Times.AsSpan().SequenceEqual(weekly.Times.AsSpan()));
            if (other is not null) return (weekly, other);
        }

        return null;
    }

    private static WeekdaySet WeekdaysOf(ScheduleRule rule) => rule switch
    {
        ScheduleRule.Weekly weekly => weekly.Days,
        ScheduleRule.WorkingDays => WeekdaySet.MondayToFriday,
        ScheduleRule.NthWeekday nth => nth.Days.Aggregate(WeekdaySet.None, (days, day) => days | WeekdayReader.SetOf(day.Day)),
        _ => WeekdaySet.None,
    };

    private static bool IncludesHolidays(ScheduleRule rule) => rule is ScheduleRule.Holidays or ScheduleRule.Weekly { IncludesHolidays: true };
}
