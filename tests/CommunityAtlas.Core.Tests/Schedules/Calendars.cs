using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>Holidays for tests: those of Japan around the sample dates, typed from the official list.</summary>
internal static partial class Calendars
{
    public static HolidayCalendar Japan { get; } = new(
        new DateOnly(2027, 12, 31),
        new[]
        {
            "2026-09-21", "2026-09-22", "2026-09-23", "2026-10-12", "2026-11-03", "2026-11-23",
            "2027-01-01", "2027-01-11", "2027-02-11", "2027-02-23", "2027-03-21", "2027-03-22", "2027-04-29",
            "2027-05-03", "2027-05-04", "2027-05-05", "2027-07-19", "2027-08-11", "2027-09-20", "2027-09-23",
            "2027-10-11", "2027-11-03", "2027-11-23",
        }.ToFrozenDictionary(Day, day => day),
        new Dictionary<string, Season>
        {
            ["年末年始"] = new(new MonthDay(12, 29), new MonthDay(1, 3)),
            ["お盆"] = new(new MonthDay(8, 13), new MonthDay(8, 16)),
        }.ToFrozenDictionary());

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All holidays of the reference table, 1970–2050.</summary>
    public static HolidayCalendar FromReference(string yaml) => Japan with
    {
        ConfirmedUntil = new DateOnly(2050, 12, 31),
        Days = DateLine().Matches(yaml).Select(m => Day(m.Groups[1].Value)).ToFrozenDictionary(day => day, _ => "祝日"),
    };

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2}):", RegexOptions.Multiline)]
    private static partial Regex DateLine();
}
