using System.Globalization;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell with one day: a date as people write it, the serial number of a spreadsheet, or a day and month whose weekday proves the year.</summary>
public static partial class DateCell
{
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;
    private const int DaysBefore = 62;
    private const int DaysAfter = 300;

    // Day 0 of the 1900 system, moved by one because spreadsheets count a 29 February 1900.
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>The day, or null when it is not fixed by the cell.</summary>
    /// <param name="published">Day the data were published; a day without a year is looked for from 62 days before to 300 days after it.</param>
    public static DateOnly? Day(string cell, DateOnly? published)
    {
        var text = CellText.Ascii(cell);
        if (JapaneseDate.TryParse(text, out var date)) return date;
        if (SerialShape().IsMatch(text))
        {
            var serial = int.Parse(text.Split('.')[0], CultureInfo.InvariantCulture);
            return serial is >= FirstSerial and <= LastSerial ? SerialZero.AddDays(serial) : null;
        }

        var match = MonthDayShape().Match(text);
        return match.Success && published is { } day ? Near(day, match) : null;
    }

    private static DateOnly? Near(DateOnly published, Match match)
    {
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        for (var offset = -DaysBefore; offset <= DaysAfter; offset++)
        {
            var candidate = published.AddDays(offset);
            if (candidate.Month != month || candidate.Day != day) continue;
            return string.Equals(JapaneseDate.Letter(candidate.DayOfWeek), match.Groups["weekday"].Value, StringComparison.Ordinal) ? candidate : null;
        }

        return null;
    }

    [GeneratedRegex(@"^[0-9]{5}(\.0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SerialShape();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日\s*\((?<weekday>[月火水木金土日])(曜日?)?(・祝)?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayShape();
}
