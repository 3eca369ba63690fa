using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads days of one year, days of every year (<c>md</c>) and spans of months.</summary>
internal static class DateReader
{
    /// <summary>Reads a date with its year; false when none starts here, or when it is wrong (then the cursor has failed).</summary>
    public static bool TryDate(ScheduleCursor cursor, out DateOnly date)
    {
        var rest = cursor.Rest;
        var start = cursor.Position;
        var reading = JapaneseDate.Match(rest);
        date = reading.Date;
        if (reading.Problem == DateProblem.NotADate) return false;
        cursor.Position += reading.Length;
        return reading.Problem switch
        {
            DateProblem.NoSuchDay => cursor.FailSince(DateDiagnostics.NoSuchDay, start),
            DateProblem.WrongWeekday => cursor.Fail(
                DateDiagnostics.WrongWeekday, start, cursor.Position,
                cursor.Source.WrittenBetween(start, cursor.Position), JapaneseDate.PrintWithWeekday(date)),
            _ => true,
        };
    }

    /// <summary>Reads 12/29 or 12月29日.</summary>
    public static bool TryMonthDay(ScheduleCursor cursor, out MonthDay day)
    {
        var start = cursor.Position;
        day = default;
        if (cursor.TryNumber(2, out var month))
        {
            var slash = cursor.Try("/");
            if ((slash || cursor.Try("月")) && cursor.TryNumber(2, out var number) && (slash ? cursor.Next is not ('/' or '月' or '日') : cursor.Try("日")))
            {
                day = new MonthDay(month, number);
                // 2/29 is a day of every fourth year.
                if (month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(2000, month)) return true;
                return cursor.FailSince(DateDiagnostics.NoSuchDay, start);
            }
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads 4月; 1–12.</summary>
    public static bool TryMonth(ScheduleCursor cursor, out int month)
    {
        var start = cursor.Position;
        if (cursor.TryNumber(2, out month) && cursor.Try("月") && cursor.At(0) != '曜' && month is >= 1 and <= 12) return true;
        cursor.Position = start;
        return false;
    }

    /// <summary>The last day of a month in any year.</summary>
    public static MonthDay LastDayOf(int month) => new(month, DateTime.DaysInMonth(2000, month));
}
