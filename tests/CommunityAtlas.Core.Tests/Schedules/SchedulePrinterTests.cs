using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

public sealed class SchedulePrinterTests
{
    [Theory]
    [InlineData("毎月第２，第４水曜日　10時～15時", "毎月 第2・第4水曜 10:00-15:00")]
    [InlineData("火曜・金曜 10:00-12:00, 13:00-15:00", "毎週 火曜・金曜 10:00-12:00、13:00-15:00")]
    [InlineData("第2火曜・第4木曜 14時～", "毎月 第2火曜・第4木曜 14:00-")]
    [InlineData("第1月曜日、第2月曜日、第3木曜日、第4月曜日", "毎月 第1・第2・第4月曜・第3木曜")]
    [InlineData("偶数月の第３土曜日", "偶数月の 第3土曜")]
    [InlineData("12月-2月の最終日曜", "12月-2月の 最終日曜")]
    [InlineData("7月・8月の毎日", "7・8月の 毎日")]
    [InlineData("毎月5・15日・末日", "毎月 5日・15日・末日")]
    [InlineData("月～金 夜間", null)]
    [InlineData("月～金 22:00-26:00", "毎週 月曜-金曜 22:00-翌2:00")]
    [InlineData("隔週土曜（2026年11月28日から）午後1時から3時半", "隔週 土曜(2026-11-28から) 13:00-15:30")]
    [InlineData("平日 正午まで", "平日 12:00まで")]
    [InlineData("毎日 24時間", "毎日 終日")]
    [InlineData("土日祝 午前6時半-", "毎週 土曜・日曜・祝日 午前6:30-")]
    [InlineData("原則 第3日曜、2026-12-06 10:00-12:00", "原則 毎月 第3日曜 10:00-12:00、2026-12-06 10:00-12:00")]
    public void There_is_one_spelling(string written, string? printed)
    {
        var reading = ScheduleParser.ParseWhen(written, Calendars.Japan);
        Assert.Equal(printed is not null, reading.IsUnderstood);
        if (printed is null) return;
        Assert.Equal(printed, SchedulePrinter.Print(new ScheduleItem { Written = written, Rules = reading.Value.Rules, IsTentative = reading.IsTentative }));
    }

    [Theory]
    [InlineData("年末年始（12/29～1/3）は休館", "年末年始 12/29-1/3")]
    [InlineData("毎月第3月曜日（祝日の場合はその翌日）", "第3月曜(祝日の場合は翌日)")]
    [InlineData("8月", "8月")]
    [InlineData("12月31日", "12/31")]
    [InlineData("2026年12月24日から2026年12月26日", "2026-12-24〜2026-12-26")]
    [InlineData("国民の祝日の翌日", "祝日の翌日")]
    public void There_is_one_spelling_of_a_closure(string written, string printed) =>
        Assert.Equal(printed, SchedulePrinter.Print(Assert.Single(ScheduleParser.ParseExcept(written, Calendars.Japan).Value)));

    [Theory]
    [InlineData("4月～10月", "4月-10月")]
    [InlineData("11-2月", "11月-2月")]
    [InlineData("8月", "8月")]
    [InlineData("4/15～10/15", "4/15-10/15")]
    [InlineData("12月1日から翌年2月28日まで", "12/1-2/28")]
    public void There_is_one_spelling_of_a_season(string written, string printed) =>
        Assert.Equal(printed, SchedulePrinter.Print(Assert.IsType<Season>(ScheduleParser.ParseSeason(written).Value)));

    [Theory]
    [InlineData(600, 900, "午前10時から午後3時まで")]
    [InlineData(570, 720, "午前9時30分から正午まで")]
    [InlineData(750, null, "午後0時30分から")]
    [InlineData(null, 1020, "午後5時まで")]
    [InlineData(1320, 1560, "午後10時から翌日の午前2時まで")]
    [InlineData(1080, 1440, "午後6時から夜中の0時まで")]
    [InlineData(0, 1440, "一日じゅう")]
    [InlineData(0, 300, "午前0時から午前5時まで")]
    public void Times_are_worded_for_residents(int? start, int? end, string words) =>
        Assert.Equal(words, SchedulePrinter.DisplayTime(new TimeSpanOfDay(start, end)));

    [Fact]
    public void A_whole_item_is_worded_for_residents()
    {
        var item = OccurrenceCalculatorTests.Item("原則 第2・第4水曜、毎週土曜 10:00-15:00", "年末年始、月曜(祝日の場合は翌日)、8月") with
        {
            OnHoliday = HolidayPolicy.Closed,
            Season = new Season(new MonthDay(4, 1), new MonthDay(10, 31)),
            From = new DateOnly(2027, 4, 7),
            Only = [new OnlyDate(new DateOnly(2026, 12, 6), [new TimeSpanOfDay(600, 720)])],
        };

        Assert.Equal(
            "毎月 第2・第4水曜日、毎週 土曜日 午前10時から午後3時まで。期間は、毎年 4月から10月までです。2027年4月7日（水）から始まります。"
            + "年末年始（12月29日から1月3日まで）、月曜日（祝日のときは翌日）、8月はお休みです。祝日はお休みです。"
            + "ほかに 2026年12月6日（日） 午前10時から正午まで。変わることがあります。",
            SchedulePrinter.Display(item));
    }

    [Theory]
    [InlineData("毎日", "毎日（時間は要確認）。祝日も開きます。")]
    [InlineData("月～金 9:00-17:00", "毎週 月曜日から金曜日まで 午前9時から午後5時まで。")]
    [InlineData("隔週 土曜(2026-11-28から) 13:00-", "隔週 土曜日（2026年11月28日（土）から数えて） 午後1時から。")]
    [InlineData("2026-12-06 10:00-12:00", "2026年12月6日（日） 午前10時から正午まで。")]
    [InlineData("4月-6月の平日 13:00-14:00, 15:00-16:00", "4月から6月までの 平日 午後1時から午後2時まで、午後3時から午後4時まで。")]
    public void A_rule_is_worded_for_residents(string when, string sentence) =>
        Assert.Equal(sentence, SchedulePrinter.Display(OccurrenceCalculatorTests.Item(when)));
}
