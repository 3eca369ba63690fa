using System.Collections.Immutable;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

public sealed class OccurrenceCalculatorTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    internal static ScheduleItem Item(string when, string? except = null, HolidayPolicy onHoliday = HolidayPolicy.Ask)
    {
        var reading = ScheduleParser.ParseWhen(when, Calendars.Japan);
        Assert.True(reading.IsUnderstood, when + ": " + string.Join(",", reading.Refusals.Select(r => r.Descriptor.Id)));
        return new ScheduleItem
        {
            Written = when,
            Rules = reading.Value.Rules,
            Except = [.. reading.Value.Except, .. except is null ? [] : ScheduleParser.ParseExcept(except, Calendars.Japan).Value],
            OnHoliday = reading.Value.OnHoliday ?? onHoliday,
            IsTentative = reading.IsTentative,
        };
    }

    private static string Next(ScheduleItem item, int count = 3) => Between(OccurrenceCalculator.Next([item], Calendars.Japan, Today, count));

    private static string Between(IEnumerable<Occurrence> occurrences) => string.Join(", ", occurrences.Select(Short.Of));

    [Fact]
    public void The_smallest_entry_has_the_three_dates_the_pull_request_shows() =>
        Assert.Equal(
            "2026-11-25 10:00-15:00, 2026-12-09 10:00-15:00, 2026-12-23 10:00-15:00",
            Next(Item("毎月 第2・第4水曜 10:00-15:00")));

    [Fact]
    public void A_holiday_stays_in_doubt_when_nothing_is_written() =>
        Assert.Equal("2026-11-23 10:00-12:00 ?, 2026-11-30 10:00-12:00, 2026-12-07 10:00-12:00", Next(Item("毎週 月曜 10:00-12:00")));

    [Theory]
    [InlineData(HolidayPolicy.Open, "2026-11-23, 2026-11-30, 2026-12-07")]
    [InlineData(HolidayPolicy.Closed, "2026-11-30, 2026-12-07, 2026-12-14")]
    [InlineData(HolidayPolicy.NextDay, "2026-11-24, 2026-11-30, 2026-12-07")]
    [InlineData(HolidayPolicy.NextWeekday, "2026-11-24, 2026-11-30, 2026-12-07")]
    [InlineData(HolidayPolicy.NextWeek, "2026-11-30, 2026-12-07, 2026-12-14")]
    public void A_holiday_goes_where_the_entry_says(HolidayPolicy policy, string dates) =>
        Assert.Equal(dates, Next(Item("毎週 月曜", onHoliday: policy)));

    [Fact]
    public void A_day_that_moves_onto_a_holiday_is_in_doubt()
    {
        var item = Item("毎週 月曜", onHoliday: HolidayPolicy.NextDay);
        // 2027-05-03 to 05 are holidays; Monday 3 moves to Tuesday 4.
        Assert.Equal("2027-05-04 ?", Between(OccurrenceCalculator.Between([item], Calendars.Japan, new(2027, 5, 3), new(2027, 5, 9))));
        var weekday = item with { OnHoliday = HolidayPolicy.NextWeekday };
        Assert.Equal("2027-05-06", Between(OccurrenceCalculator.Between([weekday], Calendars.Japan, new(2027, 5, 3), new(2027, 5, 9))));
    }

    [Fact]
    public void A_day_may_move_in_from_before_the_first_day_asked_for()
    {
        var item = Item("毎週 月曜", onHoliday: HolidayPolicy.NextWeekday);
        Assert.Equal("2026-11-24", Between(OccurrenceCalculator.Between([item], Calendars.Japan, new(2026, 11, 24), new(2026, 11, 29))));
    }

    [Fact]
    public void A_closed_holiday_does_not_move()
    {
        var item = Item("毎週 月曜", except: "2026-11-23", onHoliday: HolidayPolicy.NextDay);
        Assert.Equal("2026-11-30", Next(item, 1));
    }

    [Fact]
    public void A_day_that_moves_onto_a_closed_day_is_in_doubt()
    {
        var item = Item("毎週 月曜", except: "2026-11-24", onHoliday: HolidayPolicy.NextDay);
        Assert.Equal("2026-11-24 ?, 2026-11-30", Next(item, 2));
    }

    [Fact]
    public void A_day_that_moves_past_the_last_day_or_out_of_the_season_is_in_doubt()
    {
        var item = Item("毎週 月曜", onHoliday: HolidayPolicy.NextDay);
        Assert.Equal("2026-11-24 ?", Next(item with { Until = new DateOnly(2026, 11, 23) }));
        Assert.Equal("2026-11-24 ?, 2027-11-01", Next(item with { Season = new Season(new MonthDay(11, 1), new MonthDay(11, 23)) }, 2));
    }

    [Fact]
    public void Working_days_leave_out_holidays_and_list_of_weekdays_does_not()
    {
        Assert.Equal("2026-11-24, 2026-11-25, 2026-11-26", Next(Item("平日")));
        Assert.Equal("2026-11-23 ?, 2026-11-24, 2026-11-25", Next(Item("週5日 月～金")));
    }

    [Fact]
    public void A_listed_祝_adds_every_holiday_and_asks_nothing() =>
        Assert.Equal("2026-11-21, 2026-11-22, 2026-11-23, 2026-11-28", Next(Item("土日祝"), 4));

    [Fact]
    public void Season_first_and_last_day_narrow_the_rules_but_not_only()
    {
        var item = Item("毎週 土曜 10:00-12:00") with
        {
            Season = new Season(new MonthDay(12, 1), new MonthDay(1, 31)),
            From = new DateOnly(2026, 12, 12),
            Until = new DateOnly(2027, 1, 9),
            Only = [new OnlyDate(new DateOnly(2027, 2, 3), [])],
        };
        Assert.Equal(
            "2026-12-12 10:00-12:00, 2026-12-19 10:00-12:00, 2026-12-26 10:00-12:00, 2027-01-02 10:00-12:00, 2027-01-09 10:00-12:00, 2027-02-03 10:00-12:00",
            Next(item, 10));
    }

    [Fact]
    public void Only_wins_over_except_and_its_own_time_over_that_of_the_rules()
    {
        var item = Item("毎週 水曜 10:00-12:00", except: "12月") with
        {
            Only = [new OnlyDate(new DateOnly(2026, 12, 23), [new TimeSpanOfDay(780, 900)]), new OnlyDate(new DateOnly(2026, 12, 25), [])],
        };
        Assert.Equal("2026-11-25 10:00-12:00, 2026-12-23 13:00-15:00, 2026-12-25 10:00-12:00, 2027-01-06 10:00-12:00", Next(item, 4));
    }

    [Fact]
    public void Only_without_a_time_has_none_when_the_rules_differ()
    {
        var item = Item("火曜 10:00-12:00、木曜 13:00-15:00") with { Only = [new OnlyDate(new DateOnly(2026, 11, 22), [])] };
        Assert.Equal("2026-11-22, 2026-11-24 10:00-12:00", Next(item, 2));
    }

    [Fact]
    public void A_certain_date_beats_the_same_date_in_doubt()
    {
        var item = Item("毎週 月曜 10:00-12:00") with { Only = [new OnlyDate(new DateOnly(2026, 11, 23), [])] };
        Assert.Equal("2026-11-23 10:00-12:00", Next(item, 1));
    }

    [Theory]
    [InlineData("第2月曜", "祝日の翌日", "2026-12-14, 2027-02-08, 2027-03-08")] // 2027-01-11 is a holiday and stays in doubt
    [InlineData("毎日 10:00-12:00", "月曜(祝日の場合は翌日)", "2026-11-21 10:00-12:00, 2026-11-22 10:00-12:00, 2026-11-23 10:00-12:00, 2026-11-25 10:00-12:00")]
    [InlineData("毎日", "12/1-2/28、土日祝", "2026-11-24, 2026-11-25, 2026-11-26, 2026-11-27, 2026-11-30, 2027-03-01")]
    [InlineData("毎週 土曜", "年末年始、第5土曜", "2026-11-21, 2026-11-28, 2026-12-05, 2026-12-12, 2026-12-19, 2026-12-26, 2027-01-09")]
    public void Closures_take_days_away(string when, string except, string dates)
    {
        var expected = dates.Split(", ");
        var found = OccurrenceCalculator.Next([Item(when, except)], Calendars.Japan, Today, expected.Length + 2).Where(o => !o.IsHolidayUnknown).Take(expected.Length);
        Assert.Equal(dates, Between(found));
    }

    [Theory]
    [InlineData("隔週 土曜(2026-11-28から)", "2026-11-28, 2026-12-12, 2026-12-26")]
    [InlineData("3週ごと 火・金曜(2026-11-20から)", "2026-12-08, 2026-12-11, 2026-12-29")] // weeks begin on Monday: that of 11-16, then 12-07, 12-28
    [InlineData("毎月31日", "2026-12-31, 2027-01-31, 2027-03-31")]
    [InlineData("毎月末日", "2026-11-30, 2026-12-31, 2027-01-31")]
    [InlineData("第5日曜", "2026-11-29, 2027-01-31, 2027-05-30")]
    [InlineData("奇数月の最終土曜", "2026-11-28, 2027-01-30, 2027-03-27")]
    [InlineData("4月-6月の毎週 日曜", "2027-04-04, 2027-04-11, 2027-04-18")]
    [InlineData("2026-12-06、2026年11月29日(日)", "2026-11-29, 2026-12-06")]
    public void A_rule_gives_its_days(string when, string dates) => Assert.Equal(dates, Next(Item(when)));

    [Fact]
    public void No_date_lies_further_ahead_than_four_hundred_days()
    {
        var item = Item("毎週 土曜");
        var found = OccurrenceCalculator.Between([item], Calendars.Japan, Today, new DateOnly(2030, 1, 1));
        Assert.Equal(58, found.Length);
        Assert.True(found[^1].Date <= Today.AddDays(400));
        Assert.Equal(Between(found), Between(OccurrenceCalculator.Next([item], Calendars.Japan, Today, 1000)));
    }

    [Fact]
    public void Past_the_table_of_holidays_every_date_is_in_doubt_unless_holidays_do_not_matter()
    {
        var after = new DateOnly(2028, 1, 3);
        Assert.Equal("2028-01-03 ?", Between(OccurrenceCalculator.Between([Item("毎週 月曜")], Calendars.Japan, after, after)));
        Assert.Equal("2028-01-03", Between(OccurrenceCalculator.Between([Item("毎週 月曜", onHoliday: HolidayPolicy.Open)], Calendars.Japan, after, after)));
        Assert.Equal("2028-01-03 ?", Between(OccurrenceCalculator.Between([Item("毎週 月曜", "祝日", HolidayPolicy.Open)], Calendars.Japan, after, after)));
        Assert.Equal("2028-01-03 ?", Between(OccurrenceCalculator.Between([Item("平日", onHoliday: HolidayPolicy.Open)], Calendars.Japan, after, after)));
        Assert.Equal("2028-01-03", Between(OccurrenceCalculator.Between([Item("2028-01-03")], Calendars.Japan, after, after)));
    }

    [Fact]
    public void Two_sittings_are_two_occurrences_in_order_and_doubles_are_dropped()
    {
        var item = Item("第4土曜 13:00-14:00, 10:00-11:00、最終土曜 10:00-11:00");
        Assert.Equal(ImmutableArray.Create("2026-11-28 10:00-11:00", "2026-11-28 13:00-14:00", "2026-12-26 10:00-11:00"), OccurrenceCalculator.Next([item, item], Calendars.Japan, Today, 3).Select(Short.Of));
    }

    [Fact]
    public void The_ends_of_the_calendar_do_no_harm()
    {
        var item = Item("毎日", "祝日の翌日", HolidayPolicy.NextDay);
        Assert.Single(OccurrenceCalculator.Next([item], Calendars.Japan, DateOnly.MaxValue, 5));
        Assert.Equal(401, OccurrenceCalculator.Between([item], Calendars.Japan, DateOnly.MinValue, DateOnly.MaxValue).Length);
        Assert.Empty(OccurrenceCalculator.Between([item], Calendars.Japan, new(2026, 2, 2), new(2026, 2, 1)));
        Assert.Empty(OccurrenceCalculator.Next([], Calendars.Japan, DateOnly.MinValue, 5));
    }
}
