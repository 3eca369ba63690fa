using CommunityAtlas.Content.Tests.Catalogues;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Settings;

/// <summary>Tables of holidays against the list of the Cabinet Office as others keep it (1970–2050).</summary>
public sealed class HolidayTableTests
{
    [SharedDataFact]
    public void The_table_of_the_sample_site_has_every_holiday_of_its_years_and_no_other_day() =>
        Compare(Read(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "content", "holidays.yml"))));

    [SharedDataFact]
    public void The_table_of_the_specs_has_every_holiday_from_its_first_day_on() => Compare(BaseContent.Catalogue().Holidays);

    [SharedDataFact]
    public void Bridge_days_are_holidays_in_the_sample_site()
    {
        var holidays = Read(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "content", "holidays.yml")));
        Assert.All(
            new[] { new DateOnly(2025, 5, 6), new DateOnly(2026, 5, 6), new DateOnly(2026, 9, 22) },
            day => Assert.True(holidays.IsHoliday(day), $"{day:O}"));
    }

    [SharedDataFact]
    public void The_whole_reference_can_be_read_as_a_table()
    {
        var days = Reference();
        Assert.True(days.Count > 1000);
        var text = "confirmed_until: 2050-12-31\ndays:\n" + string.Concat(days.Select(d => $"  {d:yyyy-MM-dd}: 祝日\n"));
        Assert.Equal(days, Read(text).Days.Keys.Order());
    }

    private static HolidayCalendar Read(string text) => BaseContent.Catalogue(("holidays.yml", text)).Holidays;

    private static void Compare(HolidayCalendar holidays)
    {
        var first = holidays.Days.Keys.Min();
        Assert.Equal(Reference().Where(d => d >= first && d <= holidays.ConfirmedUntil), holidays.Days.Keys.Order());
    }

    private static List<DateOnly> Reference() =>
        [.. File.ReadLines(Path.Combine(RepositoryRoot.SharedData, "reference", "holidays_detailed.yml"))
            .Where(line => line.StartsWith("  date: ", StringComparison.Ordinal))
            .Select(line => DateOnly.ParseExact(line["  date: ".Length..], "yyyy-MM-dd"))
            .Order()];
}
