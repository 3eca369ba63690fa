using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>The strings the design was made from, with the meaning it gives them.</summary>
public sealed class RealStringTests
{
    /// <summary>Every string the tests below accept as <c>when</c>.</summary>
    internal static IEnumerable<string> Accepted() =>
        new[] { nameof(A_real_string_is_understood), nameof(A_hedge_makes_it_tentative) }
            .SelectMany(name => typeof(RealStringTests).GetMethod(name)!.GetCustomAttributes(typeof(InlineDataAttribute), false))
            .Select(row => (string)((InlineDataAttribute)row).GetData(null!).Single()[0]);

    [Theory]
    [InlineData("毎月第１第３木曜日", "1TH,3TH")]
    [InlineData("第１、第３火曜日", "1TU,3TU")]
    [InlineData("第１・３火曜日", "1TU,3TU")]
    [InlineData("第2・4水曜日 15時～19時", "2WE,4WE 15:00-19:00")]
    [InlineData("第2火曜・第4木曜　14時～", "2TU,4TH 14:00-")]
    [InlineData("毎月第二火曜日、第四木曜日", "2TU,4TH")]
    [InlineData("第1月曜日、第2月曜日、第3木曜日、第4月曜日", "1MO,2MO,3TH,4MO")]
    [InlineData("第1～3土曜日", "1SA,2SA,3SA")]
    [InlineData("第１土曜日　第3土曜日", "1SA,3SA")]
    [InlineData("毎月最終金曜日", "-1FR")]
    [InlineData("毎月１回（最終の水曜日）", "-1WE")]
    [InlineData("月2回\n第2・4火曜日", "2TU,4TU")]
    [InlineData("週１回\n（毎週火曜日）", "TU")]
    [InlineData("週5日\n月～金曜日", "MO,TU,WE,TH,FR")]
    [InlineData("平日　15時30分～", "working 15:30-")]
    [InlineData("平日毎日", "working")]
    [InlineData("毎週月、水、金曜日", "MO,WE,FR")]
    [InlineData("毎週月曜・木曜　17時～19時", "MO,TH 17:00-19:00")]
    [InlineData("月;火;水;木;金;土;日", "MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("火水木金土日祝", "TU,WE,TH,FR,SA,SU+H holidays Open")]
    [InlineData("月・火・水・木・金・土・日曜日、祝日", "MO,TU,WE,TH,FR,SA,SU+H holidays Open")]
    [InlineData("毎日", "MO,TU,WE,TH,FR,SA,SU+H holidays Open")]
    [InlineData("月火水木金;第２第４土", "MO,TU,WE,TH,FR | 2SA,4SA")]
    [InlineData("偶数月の第３土曜日", "m2,4,6,8,10,12 3SA")]
    [InlineData("毎月12日", "day 12")]
    [InlineData("第2火曜日　(1)17：00～18：00　(2)18：00～19：00", "2TU 17:00-18:00&18:00-19:00")]
    [InlineData("令和6年1月5日（金）", "2024-01-05")]
    [InlineData("第2火曜日 17：30～　第2金曜日 18：00～　第3土曜日 10：00～　第4土曜日 12：00～", "2TU 17:30- | 2FR 18:00- | 3SA 10:00- | 4SA 12:00-")]
    public void A_real_string_is_understood(string written, string meaning)
    {
        var reading = ScheduleParser.ParseWhen(written, Calendars.Japan);

        Assert.True(reading.IsUnderstood, string.Join(",", reading.Refusals.Select(r => r.Descriptor.Id)));
        Assert.Equal(meaning, Short.Of(reading.Value));
        Assert.False(reading.IsTentative);
    }

    [Theory]
    [InlineData("原則第二・第四金曜日", "2FR,4FR")]
    [InlineData("基本第3水曜日\n(変更あり)", "3WE")]
    [InlineData("原則第3日曜日（要問合せ）", "3SU")]
    public void A_hedge_makes_it_tentative(string written, string meaning)
    {
        var reading = ScheduleParser.ParseWhen(written, Calendars.Japan);

        Assert.True(reading.IsUnderstood);
        Assert.Equal(meaning, Short.Of(reading.Value));
        Assert.True(reading.IsTentative);
    }

    [Theory]
    [InlineData("年末年始12/29～1/3休業", "12/29..1/3 年末年始")]
    [InlineData("水曜日・12月29日～1月3日休み", "WE; 12/29..1/3")]
    [InlineData("祝日の翌日、12/29～1/3利用不可", "after holidays; 12/29..1/3")]
    [InlineData("月曜日（祝日の場合は翌日）", "MO NextDay")]
    public void A_real_closure_is_understood(string written, string meaning)
    {
        var reading = ScheduleParser.ParseExcept(written, Calendars.Japan);

        Assert.Empty(reading.Refusals);
        Assert.Equal(meaning, string.Join("; ", reading.Value.Select(Short.Of)));
    }

    [Theory]
    [InlineData("月1回　土曜日　10時30分～", "AT3200", "月1回　土曜日")]
    [InlineData("月１回日曜日（午後）", "AT3200", "月１回日曜日")]
    [InlineData("毎月第３", "AT3200", "第３")]
    [InlineData("毎週", "AT3200", "毎週")]
    [InlineData("月2", "AT3201", "月2")]
    [InlineData("水2", "AT3201", "水2")]
    [InlineData("不定期（友引の前日など）", "AT3262", "不定")]
    [InlineData("第４または第５土曜日", "AT3262", "または")]
    [InlineData("木曜日（第3もしくは第4）", "AT3262", "もしくは")]
    [InlineData("毎月第三火曜日とその直後の木曜日", "AT3263", "直後")]
    [InlineData("2ヶ月に1回　第2火曜日　16時～18時", "AT3211", "ヶ月")]
    [InlineData("3週間に1回", "AT3207", "週間に")]
    [InlineData("月に2回。隔週土曜日", "AT3207", "隔週土曜日")]
    [InlineData("第2水曜日他　15時～17時", "AT3264", "他")]
    [InlineData("毎週木曜日、他", "AT3264", "他")]
    [InlineData("毎週水曜日・日曜日月2回", "AT3203", "月2回")]
    [InlineData("毎月第4金曜日(祝日の場合第3）月1回の開催。午後5時から7時まで", "AT3265", "祝日の場合")]
    [InlineData("土曜日は、10:00～19:00", "AT3266", "土曜日は")]
    [InlineData("毎月第1日曜は12:00~14:00", "AT3266", "毎月第1日曜は")]
    [InlineData("夏季（4月～10月）18:00　冬季（11月～3月）17:00", "AT3267", "夏季")]
    [InlineData("夏季は30分後ろ倒し", "AT3267", "夏季")]
    [InlineData("第3金曜日、15時以降", "AT3229", "以降")]
    [InlineData("いちごの日と肉の日(15日・29日）", "AT3243", "15日")]
    [InlineData("11月23日\n（木・祝）", "AT3242", "11月23日")]
    [InlineData("午前10時(又は午後5時)", "AT3230", "又は")]
    [InlineData("日の出", "AT3230", "日の出")]
    [InlineData("日没まで", "AT3230", "日没")]
    [InlineData("2月22日(aaa)", "AT3268", "(aaa)")]
    [InlineData("45792", "AT3269", "45792")]
    [InlineData("1030", "AT3269", "1030")]
    [InlineData("24:00:00", "AT3269", "24:00:00")]
    [InlineData("非公開", "AT3270", "非公開")]
    [InlineData("現在休止", "AT3271", "休止")]
    [InlineData("令和５年3月をもって活動を終了", "AT3272", "活動を終了")]
    public void A_string_that_would_need_a_guess_is_refused(string written, string id, string marked)
    {
        var reading = ScheduleParser.ParseWhen(written, Calendars.Japan);

        Assert.False(reading.IsUnderstood);
        Assert.Empty(reading.Value.Rules);
        var refusal = Assert.Single(reading.Refusals);
        Assert.Equal(id, refusal.Descriptor.Id);
        Assert.Equal(marked, written.Substring(refusal.Offset, refusal.Length));
    }
}
