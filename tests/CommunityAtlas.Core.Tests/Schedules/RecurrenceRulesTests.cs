using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

public sealed class RecurrenceRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static string Lines(ScheduleItem item, DateOnly last) =>
        string.Join("\n", RecurrenceRules.Of(item, Calendars.Japan, Today, last).Select(s => string.Join("\n", s.ToLines()) + (s.IsTentative ? "\n~" : "")));

    [Theory]
    [InlineData("毎月第１第３木曜日", "FREQ=MONTHLY;BYDAY=1TH,3TH")]
    [InlineData("第2火曜・第4木曜　14時～", "FREQ=MONTHLY;BYDAY=2TU,4TH")]
    [InlineData("第1月曜日、第2月曜日、第3木曜日、第4月曜日", "FREQ=MONTHLY;BYDAY=1MO,2MO,3TH,4MO")]
    [InlineData("第1～3土曜日", "FREQ=MONTHLY;BYDAY=1SA,2SA,3SA")]
    [InlineData("毎月最終金曜日", "FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("週１回\n（毎週火曜日）", "FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("週5日\n月～金曜日", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("平日　15時30分～", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("毎週月、水、金曜日", "FREQ=WEEKLY;BYDAY=MO,WE,FR")]
    [InlineData("火水木金土日祝", "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU")]
    [InlineData("偶数月の第３土曜日", "FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12;BYDAY=3SA")]
    [InlineData("毎月12日", "FREQ=MONTHLY;BYMONTHDAY=12")]
    [InlineData("毎月末日", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("隔週 土曜(2026-11-28から)", "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SA")]
    [InlineData("祝日", null)]
    [InlineData("2026-12-06", null)]
    public void A_rule_has_its_pattern(string when, string? pattern) =>
        Assert.Equal(pattern, RecurrenceRules.Pattern(Assert.Single(OccurrenceCalculatorTests.Item(when).Rules), null));

    [Fact]
    public void A_season_of_whole_months_is_BYMONTH_and_narrows_the_months_of_the_rule()
    {
        var winter = new Season(new MonthDay(11, 1), new MonthDay(2, 29));
        var even = OccurrenceCalculatorTests.Item("偶数月の第3土曜").Rules[0];
        Assert.Equal("FREQ=MONTHLY;BYMONTH=2,12;BYDAY=3SA", RecurrenceRules.Pattern(even, winter));
        Assert.Equal("FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12;BYDAY=3SA", RecurrenceRules.Pattern(even, new Season(new MonthDay(4, 15), new MonthDay(10, 15))));
        Assert.Null(RecurrenceRules.Pattern(OccurrenceCalculatorTests.Item("8月の第3土曜").Rules[0], winter));
    }

    [Fact]
    public void A_closure_is_an_EXDATE_and_the_last_day_an_UNTIL_in_UTC() => Assert.Equal(
        """
        DTSTART;TZID=Asia/Tokyo:20261125T100000
        DTEND;TZID=Asia/Tokyo:20261125T150000
        RRULE:FREQ=MONTHLY;BYDAY=2WE,4WE;UNTIL=20271231T145959Z
        EXDATE;TZID=Asia/Tokyo:20270811T100000
        """,
        Lines(OccurrenceCalculatorTests.Item("毎月 第2・第4水曜 10:00-15:00", "8/11") with { OnHoliday = HolidayPolicy.Open }, new DateOnly(2027, 12, 31)));

    [Fact]
    public void A_holiday_in_doubt_is_a_tentative_date_of_its_own() => Assert.Equal(
        """
        DTSTART;TZID=Asia/Tokyo:20261130T220000
        DTEND;TZID=Asia/Tokyo:20261201T010000
        RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131T145959Z
        EXDATE;TZID=Asia/Tokyo:20270111T220000
        DTSTART;TZID=Asia/Tokyo:20261123T220000
        DTEND;TZID=Asia/Tokyo:20261124T010000
        RDATE;TZID=Asia/Tokyo:20270111T220000
        ~
        """,
        Lines(OccurrenceCalculatorTests.Item("毎週 月曜 22:00-25:00"), new DateOnly(2027, 1, 31)));

    [Fact]
    public void A_moved_or_extra_date_is_an_RDATE_and_one_before_the_start_stands_alone() => Assert.Equal(
        """
        DTSTART;TZID=Asia/Tokyo:20261130T100000
        RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131T145959Z
        EXDATE;TZID=Asia/Tokyo:20270111T100000
        RDATE;TZID=Asia/Tokyo:20270112T100000
        DTSTART;TZID=Asia/Tokyo:20261124T100000
        """,
        Lines(OccurrenceCalculatorTests.Item("毎週 月曜 10:00-", onHoliday: HolidayPolicy.NextDay), new DateOnly(2027, 1, 31)));

    [Fact]
    public void Without_a_time_the_dates_are_whole_days() => Assert.Equal(
        """
        DTSTART;VALUE=DATE:20261121
        RRULE:FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20261231
        RDATE;VALUE=DATE:20261123
        """,
        Lines(OccurrenceCalculatorTests.Item("土日祝"), new DateOnly(2026, 12, 31)));

    [Fact]
    public void Two_sittings_and_single_dates_are_series_of_their_own()
    {
        var item = OccurrenceCalculatorTests.Item("第4土曜 10:00-11:00, 13:00-14:00") with { Only = [new OnlyDate(new DateOnly(2026, 12, 5), [new TimeSpanOfDay(900, 960)])] };
        var series = RecurrenceRules.Of(item, Calendars.Japan, Today, new DateOnly(2027, 3, 31));
        Assert.Equal(["毎月 第4土曜 10:00-11:00", "毎月 第4土曜 13:00-14:00", "only 15:00-16:00"], series.Select(s => s.Key));
        Assert.Equal("DTSTART;TZID=Asia/Tokyo:20261205T150000\nDTEND;TZID=Asia/Tokyo:20261205T160000", string.Join("\n", series[2].ToLines()));
    }

    [Fact]
    public void Every_series_of_an_item_has_a_key_of_its_own()
    {
        var item = OccurrenceCalculatorTests.Item("毎週 月曜 10:00-12:00、第1火曜 10:00-12:00", onHoliday: HolidayPolicy.NextDay) with { IsTentative = false };
        var series = RecurrenceRules.Of(item, Calendars.Japan, Today, new DateOnly(2027, 12, 31));
        Assert.Equal(series.Length, series.Select(s => s.Key).Distinct().Count());
        Assert.True(series.Length >= 3);
    }
}
