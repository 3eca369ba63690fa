using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>More than two hundred real strings, each read as a person read it: real-schedules.tsv.</summary>
public sealed class RealScheduleTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        var file = Path.Combine(RepositoryRoot.Path, "tests", "CommunityAtlas.Core.Tests", "Schedules", "real-schedules.tsv");
        foreach (var line in File.ReadLines(file).Where(l => !l.StartsWith('#')))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0].Replace('⏎', '\n'), cells[1], cells.Length > 2 ? cells[2] : "");
        }

        return rows;
    }

    [Fact]
    public void The_table_is_large() => Assert.True(Rows().Count >= 200);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_read_as_a_person_read_it(string written, string reading, string days)
    {
        var read = ScheduleParser.ParseWhen(written, Calendars.Japan);
        if (reading.StartsWith("AT", StringComparison.Ordinal))
        {
            Assert.Equal(reading, Assert.Single(read.Refusals).Descriptor.Id);
            return;
        }

        var item = OccurrenceCalculatorTests.Item(written);
        Assert.Equal(reading, SchedulePrinter.Print(item));
        var next = OccurrenceCalculator.Next([item], Calendars.Japan, Today, 12)
            .Select(o => Short.Of(o.Date) + (o.IsHolidayUnknown ? "?" : "")).Distinct().Take(3);
        Assert.Equal(days, string.Join(" ", next));
    }
}
