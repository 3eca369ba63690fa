using System.Globalization;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Exchange.JsonLd;

/// <summary>Values as schema.org writes them.</summary>
internal static class SchemaOrgTerms
{
    private const int Midnight = 1440;

    /// <summary>2026-11-25.</summary>
    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2019.</summary>
    public static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>13:30; past midnight it starts again, and 24:00 is 23:59, the last minute schema.org has a word for.</summary>
    public static string Time(int minute)
    {
        var shown = minute == Midnight ? Midnight - 1 : minute % Midnight;
        return string.Create(CultureInfo.InvariantCulture, $"{shown / 60:00}:{shown % 60:00}");
    }

    /// <summary>The address of a licence by its SPDX name, or null.</summary>
    public static string? License(string? spdx) => spdx switch
    {
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        _ => null,
    };

    /// <summary>Weekdays of a set, Monday first, as (schema.org name, iCalendar code).</summary>
    public static IEnumerable<(string Name, string Code)> Weekdays(WeekdaySet days)
    {
        (WeekdaySet Day, string Name, string Code)[] week =
        [
            (WeekdaySet.Monday, "Monday", "MO"), (WeekdaySet.Tuesday, "Tuesday", "TU"), (WeekdaySet.Wednesday, "Wednesday", "WE"),
            (WeekdaySet.Thursday, "Thursday", "TH"), (WeekdaySet.Friday, "Friday", "FR"), (WeekdaySet.Saturday, "Saturday", "SA"),
            (WeekdaySet.Sunday, "Sunday", "SU"),
        ];
        return week.Where(d => days.HasFlag(d.Day)).Select(d => (d.Name, d.Code));
    }

    /// <summary>iCalendar code of a weekday.</summary>
    public static string Code(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();
}
