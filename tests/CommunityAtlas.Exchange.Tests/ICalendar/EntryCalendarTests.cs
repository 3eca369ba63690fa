using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.ICalendar;

namespace CommunityAtlas.Exchange.Tests.ICalendar;

public sealed class EntryCalendarTests
{
    [Fact]
    public void An_entry_becomes_a_calendar_that_repeats_until_the_check_is_too_old()
    {
        var entry = SampleCatalogue.Entry("a") with
        {
            Schedule = [SampleCatalogue.Item("毎月 第2・第4月曜 10:00-15:00") with { OnHoliday = HolidayPolicy.Closed }],
            Place = new Place { Address = "架空県あおぞら市本町1-2-3", Building = "集会所", Point = new GeoPoint(34.0000123, 140.5), Precision = PinPrecision.Block },
        };
        var lines = Lines(entry);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        foreach (var line in (string[])
        [
            "VERSION:2.0", "METHOD:PUBLISH", "TZID:Asia/Tokyo", "TZOFFSETTO:+0900",
            "DTSTAMP:20261110T000000Z",
            "DTSTART;TZID=Asia/Tokyo:20261214T100000", // 23 November is a holiday
            "DTEND;TZID=Asia/Tokyo:20261214T150000",
            "RRULE:FREQ=MONTHLY;BYDAY=2MO,4MO;UNTIL=20271231T145959Z", // 18 months after the check the table of holidays has ended
            "SUMMARY:あおぞら会（予定）", "STATUS:CONFIRMED", "LOCATION:架空県あおぞら市本町1-2-3 集会所", "GEO:34.0000;140.5000",
            "URL:https://example.org/atlas/places/a/", "X-WR-CALDESC:利用条件: CC-BY-4.0\\n会",
        ])
        {
            Assert.Contains(line, lines);
        }

        Assert.Matches("^UID:a-r[0-9a-f]{8}@example\\.org$", Assert.Single(lines, l => l.StartsWith("UID:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dates_in_doubt_stand_apart_and_are_tentative()
    {
        var events = Events(SampleCatalogue.Entry("a") with { Schedule = [SampleCatalogue.Item("毎週 月曜 10:00-")] });
        Assert.Equal(["STATUS:CONFIRMED", "STATUS:TENTATIVE"], events.Select(e => e.Single(l => l.StartsWith("STATUS:", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        var doubtful = events.Single(e => e.Contains("STATUS:TENTATIVE"));
        Assert.Contains("DTSTART;TZID=Asia/Tokyo:20261123T100000", doubtful);
        Assert.Contains(doubtful, l => l.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && l.Contains("祝日は要確認", StringComparison.Ordinal) && l.Contains("終わりの時刻は不明", StringComparison.Ordinal));
        Assert.DoesNotContain(events.SelectMany(e => e), l => l.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void The_days_of_all_events_are_those_the_site_computes()
    {
        var entry = SampleCatalogue.Entry("a") with
        {
            Schedule =
            [
                SampleCatalogue.Item("毎週 火曜 10:00-12:00、毎月 第1土曜 13:00-") with { OnHoliday = HolidayPolicy.Closed },
                SampleCatalogue.Item("2026-12-06 10:00-12:00") with { Label = "見学会" },
            ],
        };
        var starts = Events(entry).SelectMany(e => e).Where(l => l.StartsWith("DTSTART", StringComparison.Ordinal)).Select(l => l[^15..^7]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["20261110", "20261205", "20261206"], starts.Order(StringComparer.Ordinal));
        Assert.Contains(Events(entry).SelectMany(e => e), l => l == "SUMMARY:あおぞら会: 見学会（予定）");
    }

    [Fact]
    public void An_event_keeps_its_id_when_the_entry_moves_and_other_plans_are_added()
    {
        var weekly = SampleCatalogue.Item("毎週 火曜 10:00-12:00") with { OnHoliday = HolidayPolicy.Open };
        var before = Uids(SampleCatalogue.Entry("a") with { Schedule = [weekly] });
        var after = Uids(SampleCatalogue.Entry("b") with { FormerIds = ["a"], Schedule = [SampleCatalogue.Item("毎週 金曜") with { OnHoliday = HolidayPolicy.Open }, weekly], Verified = new Verification(new DateOnly(2026, 11, 20), "visit", null) });
        Assert.Equal(before, after.Skip(1));
        var doubled = Uids(SampleCatalogue.Entry("a") with { Schedule = [weekly, weekly] });
        Assert.Equal(2, doubled.Distinct().Count());
    }

    [Theory]
    [InlineData("子ども食堂の日本語の長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い名前😀の会")]
    [InlineData("a,b;c\\d")]
    [InlineData("一行め\r\n二行め\n三行め")]
    public void Any_name_comes_back_as_it_was(string name)
    {
        var text = Text(SampleCatalogue.Entry("a") with { Name = name, Schedule = [SampleCatalogue.Item("毎週 火曜") with { OnHoliday = HolidayPolicy.Open }] });
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var summary = Unfold(text).Single(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        Assert.Equal(name.ReplaceLineEndings("\n") + "（予定）", Unescape(summary));
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void Control_characters_are_dropped() =>
        Assert.Contains("SUMMARY:あいう（予定）", Lines(SampleCatalogue.Entry("a") with { Name = "あ\u0007い\u007Fう", Schedule = [SampleCatalogue.Item("毎週 火曜")] }));

    [Fact]
    public void A_place_that_is_not_public_is_not_told()
    {
        var lines = Lines(SampleCatalogue.Entry("a") with
        {
            Schedule = [SampleCatalogue.Item("毎週 火曜")],
            Place = new Place { Address = "ひみつ1-2-3", Point = new GeoPoint(34, 140.5), Disclosure = Disclosure.AreaOnly },
        });
        Assert.DoesNotContain(lines, l => l.Contains("ひみつ", StringComparison.Ordinal) || l.StartsWith("GEO", StringComparison.Ordinal) || l.StartsWith("LOCATION", StringComparison.Ordinal));
    }

    [Fact]
    public void Some_entries_have_no_calendar()
    {
        ImmutableArray<ScheduleItem> weekly = [SampleCatalogue.Item("毎週 火曜")];
        var plain = SampleCatalogue.Entry("a") with { Schedule = weekly };
        Assert.NotNull(Write(plain));
        Assert.Null(Write(plain with { Place = new Place { Disclosure = Disclosure.OnContact } }));
        Assert.Null(Write(plain with { Needs = ["violence"] }));
        Assert.Null(Write(plain with { Kind = "shelterline" }));
        Assert.Null(Write(plain with { Status = EntryStatus.Paused, StatusOn = SampleCatalogue.Today }));
        Assert.Null(Write(plain with { Verified = new Verification(new DateOnly(2025, 1, 1), "phone", null) }));
        Assert.Null(Write(plain with { Verified = new Verification(null, "open_data", null) }));
        Assert.Null(Write(plain with { Schedule = [], ScheduleNote = "不定期" }));
        Assert.Null(Write(plain with { Schedule = [SampleCatalogue.Item("2026-10-01 10:00-12:00")] }));
    }

    private static byte[]? Write(Entry entry) =>
        EntryCalendar.Write(SampleCatalogue.Of(entry), SampleCatalogue.Permalinks, entry, SampleCatalogue.Today)?.Content.ToArray();

    private static string Text(Entry entry) => Encoding.UTF8.GetString(Write(entry)!);

    private static List<string> Lines(Entry entry) => Unfold(Text(entry));

    private static List<string> Unfold(string text) => [.. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> Uids(Entry entry) => Lines(entry).Where(l => l.StartsWith("UID:", StringComparison.Ordinal));

    private static List<List<string>> Events(Entry entry)
    {
        var events = new List<List<string>>();
        foreach (var line in Lines(entry))
        {
            if (line == "BEGIN:VEVENT") events.Add([]);
            if (events.Count > 0) events[^1].Add(line);
        }

        return events;
    }

    private static string Unescape(string value) => value
        .Replace("\\\\", "\u0001", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\,", ",", StringComparison.Ordinal).Replace("\u0001", "\\", StringComparison.Ordinal);
}
