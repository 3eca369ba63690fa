using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Testing;
using FsCheck.Fluent;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>Our recurrence rules, expanded over three years by the rrule library, give the dates we compute.</summary>
public sealed class RecurrenceOracleTests
{
    private static readonly DateOnly First = new(2026, 11, 21);
    private static readonly DateOnly Last = new(2029, 11, 20);

    // The table of these tests is taken as complete, so that three years of dates are certain.
    private static readonly HolidayCalendar Calendar = Calendars.Japan with { ConfirmedUntil = new DateOnly(2030, 12, 31) };

    [NodeFact]
    public Task Every_accepted_real_string_expands_to_its_dates() =>
        Compare(RealStringTests.Accepted().SelectMany(when => new[]
        {
            OccurrenceCalculatorTests.Item(when) with { OnHoliday = HolidayPolicy.Open },
            OccurrenceCalculatorTests.Item(when, "年末年始、8月"),
            OccurrenceCalculatorTests.Item(when, "月曜(祝日の場合は翌日)", HolidayPolicy.NextWeekday),
            OccurrenceCalculatorTests.Item(when) with { OnHoliday = HolidayPolicy.NextDay, Season = new Season(new MonthDay(10, 1), new MonthDay(3, 31)) },
        }));

    [NodeFact]
    public Task Random_items_expand_to_their_dates() => Compare(ScheduleGenerators.Item.Sample(400));

    private static async Task Compare(IEnumerable<ScheduleItem> items)
    {
        var cases = items
            .Select((item, i) => (Id: i.ToString(CultureInfo.InvariantCulture), Item: item, Series: RecurrenceRules.Of(item, Calendar, First, Last)))
            .ToList();
        var requests = cases.SelectMany(c => c.Series.Select((s, i) => new Request($"{c.Id}.{i}", s.ToLines())));
        var expanded = await Expand(requests);
        Assert.Contains(cases, c => c.Series.Any(s => s.Rule is not null));
        foreach (var (id, item, series) in cases)
        {
            var theirs = series.SelectMany((s, i) => expanded[$"{id}.{i}"].Select(date => Line(date, s.Time, s.IsTentative))).Order(StringComparer.Ordinal).ToList();
            var ours = OccurrenceCalculator.All([item], Calendar, First, Last)
                .Select(o => Line(Stamp(o), o.Time, o.IsHolidayUnknown || o.IsTentative)).Order(StringComparer.Ordinal).ToList();
            Assert.True(ours.SequenceEqual(theirs), Short.Of(item) + "\n" + string.Join("\n", series.SelectMany(s => s.ToLines().Select(l => l[..Math.Min(l.Length, 200)])))
                + "\nonly ours: " + string.Join(" | ", ours.Except(theirs).Take(8)) + "\nonly theirs: " + string.Join(" | ", theirs.Except(ours).Take(8)));
        }
    }

    private sealed record Request(string Id, ImmutableArray<string> Lines);

    private static string Stamp(Occurrence occurrence)
    {
        var minute = occurrence.Time?.StartMinute ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{occurrence.Date:yyyy-MM-dd}T{minute / 60:00}:{minute % 60:00}");
    }

    private static string Line(string stamp, TimeSpanOfDay? time, bool inDoubt) => $"{stamp} {time?.EndMinute} {inDoubt}";

    private static async Task<Dictionary<string, string[]>> Expand(IEnumerable<Request> requests)
    {
        var output = await NodeTool.RunAsync("tests/oracle/rrule.mjs", JsonSerializer.Serialize(requests, JsonSerializerOptions.Web));
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(output)!;
    }
}
