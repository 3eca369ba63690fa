using System.Globalization;

namespace CommunityAtlas.Core.Policies;

/// <summary>A day as volunteers write it: 2026-11-10, 2026/11/10, 2026年11月10日, 令和8年11月10日, with or without a weekday in brackets.</summary>
public static class JapaneseDate
{
    private const string Weekdays = "日月火水木金土";

    // First year of each era as a day of the Gregorian calendar, and the day after its last.
    private static readonly (string Name, DateOnly First, DateOnly Next)[] Eras =
    [
        ("令和", new DateOnly(2019, 5, 1), DateOnly.MaxValue),
        ("平成", new DateOnly(1989, 1, 8), new DateOnly(2019, 5, 1)),
        ("昭和", new DateOnly(1926, 12, 25), new DateOnly(1989, 1, 8)),
    ];

    /// <summary>Reads a whole text (blanks around it are ignored); false if it is not a day or its weekday is wrong.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        var reading = Parse(text);
        date = reading.Date;
        return reading.Problem == DateProblem.None;
    }

    /// <summary>Reads a whole text and says what is wrong with it.</summary>
    public static DateReading Parse(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var reading = Match(text.AsSpan(start));
        if (reading.Problem == DateProblem.NotADate) return reading;
        var rest = text.AsSpan(start + reading.Length).Trim();
        return rest.IsEmpty ? reading with { Length = start + reading.Length } : new DateReading(default, 0, DateProblem.NotADate);
    }

    /// <summary>Reads the day that stands at the very start of a text; <see cref="DateReading.Length"/> tells where it ends.</summary>
    public static DateReading Match(ReadOnlySpan<char> text)
    {
        var position = 0;
        var era = Era(text, ref position);
        int year;
        if (era is not null && text[position..].StartsWith("元"))
        {
            year = 1;
            position++;
        }
        else if (!Number(text, ref position, era is null ? 4 : 1, era is null ? 4 : 2, out year))
        {
            return new DateReading(default, 0, DateProblem.NotADate);
        }

        if (!Separator(text, ref position, out var separator) || (era is not null && separator != '年')
            || !Number(text, ref position, 1, 2, out var month)
            || !Separator(text, ref position, out var second) || second != (separator == '年' ? '月' : separator)
            || !Number(text, ref position, 1, 2, out var day))
        {
            return new DateReading(default, 0, DateProblem.NotADate);
        }

        if (separator == '年')
        {
            if (position >= text.Length || text[position] != '日') return new DateReading(default, 0, DateProblem.NotADate);
            position++;
        }
        else if (position < text.Length && Digit(text[position]) >= 0)
        {
            return new DateReading(default, 0, DateProblem.NotADate);
        }

        if (era is { } e) year += e.First.Year - 1;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return new DateReading(default, position, DateProblem.NoSuchDay);
        }

        var date = new DateOnly(year, month, day);
        if (era is { } named && (date < named.First || date >= named.Next)) return new DateReading(default, position, DateProblem.NoSuchDay);
        return Weekday(text, ref position, out var weekday) && weekday != date.DayOfWeek
            ? new DateReading(date, position, DateProblem.WrongWeekday)
            : new DateReading(date, position, DateProblem.None);
    }

    /// <summary>月 for Monday, and so on.</summary>
    public static string Letter(DayOfWeek day) => Weekdays[(int)day].ToString();

    /// <summary>2026年11月10日.</summary>
    public static string Print(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>2026年11月10日（火）.</summary>
    public static string PrintWithWeekday(DateOnly date) => $"{Print(date)}（{Letter(date.DayOfWeek)}）";

    private static (string Name, DateOnly First, DateOnly Next)? Era(ReadOnlySpan<char> text, ref int position)
    {
        foreach (var era in Eras)
        {
            if (!text.StartsWith(era.Name, StringComparison.Ordinal)) continue;
            position = era.Name.Length;
            return era;
        }

        return null;
    }

    private static bool Number(ReadOnlySpan<char> text, ref int position, int shortest, int longest, out int value)
    {
        value = 0;
        var start = position;
        while (position < text.Length && position - start < longest && Digit(text[position]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            position++;
        }

        return position - start >= shortest;
    }

    private static bool Separator(ReadOnlySpan<char> text, ref int position, out char separator)
    {
        separator = '\0';
        if (position >= text.Length) return false;
        separator = text[position] switch
        {
            '-' or '－' or '‐' or '−' or '–' => '-',
            '/' or '／' => '/',
            '年' => '年',
            '月' => '月',
            _ => '\0',
        };
        if (separator == '\0') return false;
        position++;
        return true;
    }

    // (火) （火曜） (火曜日) （月・祝）; anything else after the day is left to the caller.
    private static bool Weekday(ReadOnlySpan<char> text, ref int position, out DayOfWeek weekday)
    {
        weekday = default;
        var at = position;
        while (at < text.Length && text[at] is ' ' or '　') at++;
        if (at + 2 >= text.Length || text[at] is not ('(' or '（')) return false;
        var index = Weekdays.IndexOf(text[++at], StringComparison.Ordinal);
        if (index < 0) return false;
        at++;
        if (text[at..].StartsWith("曜日")) at += 2;
        else if (text[at..].StartsWith("曜")) at++;
        if (text[at..].StartsWith("・祝日")) at += 3;
        else if (text[at..].StartsWith("・祝")) at += 2;
        if (at >= text.Length || text[at] is not (')' or '）')) return false;
        position = at + 1;
        weekday = (DayOfWeek)index;
        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };
}

/// <summary>What was read as a day.</summary>
/// <param name="Date">The day; meaningful unless the problem is <see cref="DateProblem.NotADate"/> or <see cref="DateProblem.NoSuchDay"/>.</param>
/// <param name="Length">How many UTF-16 units it takes, its weekday included.</param>
/// <param name="Problem">What is wrong with it.</param>
public readonly record struct DateReading(DateOnly Date, int Length, DateProblem Problem);

/// <summary>What can be wrong with a written day.</summary>
public enum DateProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It does not have the shape of a day.</summary>
    NotADate,

    /// <summary>The shape is right but the calendar has no such day, or the era does not reach it.</summary>
    NoSuchDay,

    /// <summary>The weekday in brackets is not the weekday of that day.</summary>
    WrongWeekday,
}
