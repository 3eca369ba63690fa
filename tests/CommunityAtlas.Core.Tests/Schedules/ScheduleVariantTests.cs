using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Core.Tests.Schedules;

/// <summary>Spellings other places may use: what is certain is understood, what is not is refused.</summary>
public sealed class ScheduleVariantTests
{
    [Theory]
    [InlineData("毎週火・木", "TU,TH")]
    [InlineData("第1・3土", "1SA,3SA")]
    [InlineData("毎日曜日 10:00-12:00", "SU 10:00-12:00")]
    [InlineData("毎週㈫ 10時-12時", "TU 10:00-12:00")]
    [InlineData("㈪・㈬ 10:00ｰ12:00", "MO,WE 10:00-12:00")]
    [InlineData("第2㈯ ①10:00-11:00②13:00-14:00", "2SA 10:00-11:00&13:00-14:00")]
    [InlineData("毎月第２，第４火曜日　午前１０時～正午", "2TU,4TU 10:00-12:00")]
    [InlineData("毎週月曜日から金曜日 9時から17時まで", "MO,TU,WE,TH,FR 9:00-17:00")]
    [InlineData("毎月第二・四金曜日", "2FR,4FR")]
    [InlineData("第二土曜日　午前十時～午後三時", "2SA 10:00-15:00")]
    [InlineData("第1第2第3第4火曜", "1TU,2TU,3TU,4TU")]
    [InlineData("第2・最終土曜", "2SA,-1SA")]
    [InlineData("土曜日（第2・4）", "2SA,4SA")]
    [InlineData("月1回 第3土曜", "3SA")]
    [InlineData("第2・4土曜日の月2回", "2SA,4SA")]
    [InlineData("週2回（火・金）10:00-12:00", "TU,FR 10:00-12:00")]
    [InlineData("土～月 10:00-17:00", "MO,SA,SU 10:00-17:00")]
    [InlineData("日祝 10:00-12:00", "SU+H 10:00-12:00 holidays Open")]
    [InlineData("祝日 10:00-12:00", "holidays 10:00-12:00 holidays Open")]
    [InlineData("平日・祝日 10:00-12:00", "working 10:00-12:00 | holidays 10:00-12:00 holidays Open")]
    [InlineData("平日のみ", "working")]
    [InlineData("年中無休 24時間", "MO,TU,WE,TH,FR,SA,SU+H 0:00-24:00 holidays Open")]
    [InlineData("毎月5・15・25日", "day 5,15,25")]
    [InlineData("毎月1日と15日 10時〜", "day 1,15 10:00-")]
    [InlineData("偶数月15日 10:00-12:00", "m2,4,6,8,10,12 day 15 10:00-12:00")]
    [InlineData("1・4・7・10月の第2土曜", "m1,4,7,10 2SA")]
    [InlineData("11月から2月まで 毎週土曜", "m1,2,11,12 SA")]
    [InlineData("3週間ごと 火曜（2026年11月24日(火)から）", "/3 TU from 2026-11-24")]
    [InlineData("2026-12-20、2026/12/6、令和8年12月13日（日）10:00-12:00", "2026-12-06,2026-12-13,2026-12-20 10:00-12:00")]
    [InlineData("毎週水曜 午後1時30分から3時", "WE 13:30-15:00")]
    [InlineData("毎週水曜 午後1時〜15時", "WE 13:00-15:00")]
    [InlineData("毎週水曜 PM1:00～3:30", "WE 13:00-15:30")]
    [InlineData("毎週水曜 10-12時", "WE 10:00-12:00")]
    [InlineData("毎週水曜 午後1-3時半", "WE 13:00-15:30")]
    [InlineData("毎週水曜 9時〜午後5時", "WE 9:00-17:00")]
    [InlineData("毎週水曜 22:00-翌日2:00", "WE 22:00-26:00")]
    [InlineData("毎週水曜 22:00-30:00", "WE 22:00-30:00")]
    [InlineData("毎週水曜 15時より", "WE 15:00-")]
    [InlineData("毎週水曜 10時開始", "WE 10:00-")]
    [InlineData("毎週水曜（10:00～12:00）", "WE 10:00-12:00")]
    [InlineData("毎週水曜 1部11:30～12:50、2部13:00～14:20", "WE 11:30-12:50&13:00-14:20")]
    [InlineData("火曜 10:00-12:00 / 木曜 13:00-15:00", "TU 10:00-12:00 | TH 13:00-15:00")]
    [InlineData("第1水曜、毎週土曜 10:00-12:00", "1WE 10:00-12:00 | SA 10:00-12:00")]
    [InlineData("月〜金(祝日除く)", "MO,TU,WE,TH,FR less holidays")]
    [InlineData("月～金（祝日・年末年始12/29～1/3を除く）9:00～17:00", "MO,TU,WE,TH,FR 9:00-17:00 less holidays; 12/29..1/3 年末年始")]
    [InlineData("第2土曜日(8月を除く)", "2SA less month 8")]
    [InlineData("第1木曜　13：30～15：30　8月は休み", "1TH 13:30-15:30 less month 8")]
    [InlineData("水曜日 16時～19時（第5水曜は休み）", "WE 16:00-19:00 less 5WE")]
    [InlineData("土日祝日を除く毎日 10:00-15:00", "MO,TU,WE,TH,FR,SA,SU 10:00-15:00 less SA,SU; holidays")]
    [InlineData("祝日を除く月曜日から金曜日", "MO,TU,WE,TH,FR less holidays")]
    public void A_certain_spelling_is_understood(string written, string meaning)
    {
        var reading = ScheduleParser.ParseWhen(written, Calendars.Japan);
        Assert.True(reading.IsUnderstood, string.Join(",", reading.Refusals.Select(r => r.Descriptor.Id)));
        Assert.Equal(meaning, Short.Of(reading.Value));
    }

    [Theory]
    [InlineData("火曜日、12/29～1/3は休館", "AT3274")] // would otherwise read as open on Tuesdays
    [InlineData("水曜日・12月29日～1月3日休み", "AT3274")]
    [InlineData("第3火曜日・年末年始は休業", "AT3274")]
    [InlineData("休館日：毎週月曜日", "AT3274")]
    [InlineData("毎週水曜日 祝日休み", "AT3274")]
    [InlineData("日曜・祝日休み", "AT3274")]
    [InlineData("火曜、祝日を除く水曜 10:00-", "AT3252")]
    [InlineData("月〜金 9:00-17:00、土 9:00-12:00（祝日を除く）", "AT3252")]
    [InlineData("毎月5のつく日", "AT3243")]
    [InlineData("毎月第1土曜 ※1月は第2", "AT3267")]
    [InlineData("第2水曜 10：00〜12：00（受付9:30〜）", "AT3273")]
    [InlineData("第2土曜 10:00~12:00 (雨天中止)", "AT3273")]
    [InlineData("毎月15日（土日の場合は翌月曜）", "AT3263")]
    [InlineData("月2回程度（不定期）", "AT3262")]
    [InlineData("年4回", "AT3200")]
    [InlineData("月・祝 10:00-12:00", "AT3202")]
    [InlineData("第2日 10:00-12:00", "AT3202")]
    [InlineData("月3回（第2・4土曜）", "AT3203")]
    [InlineData("第1土曜日・日曜日", "AT3204")]
    [InlineData("第2火曜～木曜", "AT3204")]
    [InlineData("第24土曜", "AT3206")]
    [InlineData("第3-1土曜", "AT3206")]
    [InlineData("1週ごと 土曜(2026-11-28から)", "AT3207")]
    [InlineData("毎週 土曜、第4土曜 10:00-", "AT3210")]
    [InlineData("土日 年中無休", "AT3210")]
    [InlineData("平日、月曜 10:00-", "AT3210")]
    [InlineData("月～金 無休", "AT3260")]
    [InlineData("毎週水曜 7時〜午後9時", "AT3227")]
    [InlineData("毎週水曜 午後5時〜6時、7時〜8時", "AT3227")]
    [InlineData("毎週水曜 午後13時〜15時", "AT3225")]
    [InlineData("毎週水曜 10:75-12:00", "AT3225")]
    [InlineData("毎週水曜 9:00-翌10:00", "AT3224")]
    [InlineData("毎週水曜 22:00-30:30", "AT3225")]
    [InlineData("毎月32日", "AT3240")]
    [InlineData("2026年12月6日、20日 10:00-", "AT3243")]
    [InlineData("10時〜12時半", "AT3221")]
    [InlineData("ﾏｲｼｭｳ", "AT3260")]
    [InlineData("　", "AT3261")]
    [InlineData("毎週水曜 10:00-12:00 🍵", "AT3260")]
    public void A_spelling_that_leaves_a_doubt_is_refused(string written, string id) =>
        Assert.Equal(id, Assert.Single(ScheduleParser.ParseWhen(written, Calendars.Japan).Refusals).Descriptor.Id);

    [Theory]
    [InlineData("毎週　㈫、他 １０：００～", "他")]
    [InlineData("①10:00～11:00 第９土曜", "①10:00～11:00")]
    [InlineData("第２土曜ﾀﾞｹﾞ㌔ 日曜日", "ﾀﾞｹﾞ㌔ 日曜日")]
    [InlineData("第水曜", "第")]
    [InlineData("毎週水曜日　１３：００～１２：００", "１３：００～１２：００")]
    [InlineData("𠮷第六土曜", "𠮷第六土曜")]
    public void A_refusal_marks_the_words_as_written(string written, string marked)
    {
        var refusal = Assert.Single(ScheduleParser.ParseWhen(written, Calendars.Japan).Refusals);
        Assert.StartsWith(marked, written.Substring(refusal.Offset, refusal.Length), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10:00-12:00、13:00-15:00", "10:00-12:00&13:00-15:00")]
    [InlineData("①午後５時30分～６時30分 ②午後６時30分～７時30分", "17:30-18:30&18:30-19:30")]
    [InlineData("午前11:30～午後2:00 午後4:00～7:30", "11:30-14:00&16:00-19:30")]
    [InlineData("1回目17:30~18:30 2回目18:30~19:30", "17:30-18:30&18:30-19:30")]
    [InlineData("24時間", "0:00-24:00")]
    [InlineData("17時まで", "-17:00")]
    public void A_time_column_is_read(string written, string times) => Assert.Equal(times, Short.Of(ScheduleParser.ParseTimes(written).Value));

    [Theory]
    [InlineData("9時00分～17時00分（入館は16時30分まで）", "AT3256")]
    [InlineData("午前10時(又は午後5時)", "AT3230")]
    [InlineData("日の出", "AT3230")]
    [InlineData("0.70833333333333337", "AT3269")]
    [InlineData("非公開", "AT3270")]
    public void A_time_column_that_is_no_span_is_refused(string written, string id)
    {
        var reading = ScheduleParser.ParseTimes(written);
        Assert.Empty(reading.Value);
        Assert.Equal(id, Assert.Single(reading.Refusals).Descriptor.Id);
    }

    [Theory]
    [InlineData("月", "MO")]
    [InlineData("日", "SU")]
    [InlineData("月火木金土日", "MO,TU,TH,FR,SA,SU")]
    [InlineData("日月火水木金土", "MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("月;火;水;木;金土;日", "MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("火・水・木・金・土・日曜日、祝日", "TU,WE,TH,FR,SA,SU+H")]
    [InlineData("月～金", "MO,TU,WE,TH,FR")]
    [InlineData("平日、土", "working | SA")]
    public void A_weekday_column_is_read(string written, string days) => Assert.Equal(days, Short.Of(ScheduleParser.ParseWeekdays(written).Value.Rules));

    [Theory]
    [InlineData("通年", "AT3255")]
    [InlineData("利用不可", "AT3255")]
    [InlineData("月火水木金;第２第４土", "AT3255")]
    [InlineData("毎月第3水曜日", "AT3200")]
    [InlineData("休業中", "AT3271")]
    public void A_weekday_column_that_says_something_else_is_refused(string written, string id)
    {
        var reading = ScheduleParser.ParseWeekdays(written);
        Assert.Equal(WeekdaySet.None, reading.Value.Days);
        Assert.Equal(id, Assert.Single(reading.Refusals).Descriptor.Id);
    }

    [Theory]
    [InlineData("休館日:年末年始（１２月２８日から翌年１月３日まで）", "12/28..1/3 年末年始")]
    [InlineData("第1・3月曜日（祝日の場合は翌日）、12/29～1/3は休業。", "1MO,3MO NextDay; 12/29..1/3")]
    [InlineData("休館\n月曜日（祝日の場合は翌平日）\n12/28～1/4", "MO NextWeekday; 12/28..1/4")]
    [InlineData("土・日曜日、祝日及び12/29～1/3は休館", "SA,SU; holidays; 12/29..1/3")]
    [InlineData("祝・祭日を除く。", "holidays")]
    [InlineData("12～2月は休業", "month 1; month 2; month 12")]
    [InlineData("4/1～10/31", null)] // the open season, for all one knows
    [InlineData("火曜日", null)]
    [InlineData("年中無休", null)]
    [InlineData("月曜日が祝日の場合はその翌日が休業。", null)]
    [InlineData("12/29～1/3、展示替え期間は休館", null)]
    public void A_remark_is_a_closure_only_if_it_says_so(string written, string? closures)
    {
        var reading = ScheduleParser.ParseClosureRemark(written, Calendars.Japan);
        Assert.Equal(closures is not null, reading.IsUnderstood);
        Assert.Equal(closures ?? "", string.Join("; ", reading.Value.Select(Short.Of)));
    }

    [Theory]
    [InlineData("年中無休", "AT3253")]
    [InlineData("月", "AT3202")]
    [InlineData("2/30", "AT3240")]
    [InlineData("2026-12-26〜2026-12-24", "AT3245")]
    [InlineData("お正月", "AT3251")]
    [InlineData("", "AT3261")]
    public void An_uncertain_closure_is_refused(string written, string id)
    {
        var reading = ScheduleParser.ParseExcept(written, Calendars.Japan);
        Assert.Empty(reading.Value);
        Assert.Equal(id, Assert.Single(reading.Refusals).Descriptor.Id);
    }

    [Theory]
    [InlineData("夏", "AT3254")]
    [InlineData("13月-2月", "AT3254")]
    [InlineData("4/31-10/15", "AT3240")]
    public void An_uncertain_season_is_refused(string written, string id) =>
        Assert.Equal(id, Assert.Single(ScheduleParser.ParseSeason(written).Refusals).Descriptor.Id);

    [Theory]
    [InlineData("2026-12-06 10:00-12:00", "2026-12-06 10:00-12:00")]
    [InlineData("2026年12月6日（日）、2026年12月20日", "2026-12-06; 2026-12-20")]
    [InlineData("2026-12-06 10:00-12:00、2026-12-13 13:00-15:00", "2026-12-06 10:00-12:00; 2026-12-13 13:00-15:00")]
    public void Single_dates_are_read(string written, string dates) =>
        Assert.Equal(dates, string.Join("; ", ScheduleParser.ParseOnly(written).Value.Select(o => $"{Short.Of(o.Day)} {Short.Of(o.Times)}".Trim())));

    [Theory]
    [InlineData("毎週 水曜", "AT3247")]
    [InlineData("12月6日", "AT3247")]
    [InlineData("2026年12月6日（土）", "AT3241")]
    public void What_is_no_single_date_is_refused(string written, string id) =>
        Assert.Equal(id, Assert.Single(ScheduleParser.ParseOnly(written).Refusals).Descriptor.Id);

    [Fact]
    public void From_and_until_take_one_date()
    {
        Assert.Equal(new DateOnly(2027, 4, 7), ScheduleParser.ParseDate("令和９年４月７日（水）").Value);
        Assert.Equal("AT3246", Assert.Single(ScheduleParser.ParseDate("来春").Refusals).Descriptor.Id);
        Assert.Equal("AT3246", Assert.Single(ScheduleParser.ParseDate("2027-04-07と").Refusals).Descriptor.Id);
    }

    [Fact]
    public void A_missing_time_a_fifth_week_and_an_early_hour_are_pointed_out()
    {
        Assert.Equal(["AT3209", "AT3220"], ScheduleParser.ParseWhen("第5水曜", Calendars.Japan).Refusals.Select(r => r.Descriptor.Id));
        Assert.Equal(["AT3228"], ScheduleParser.ParseWhen("毎週 水曜 6:30-7:00", Calendars.Japan).Refusals.Select(r => r.Descriptor.Id));
        Assert.Empty(ScheduleParser.ParseWhen("毎週 水曜 午前6:30-7:00", Calendars.Japan).Refusals);
        var bare = Assert.Single(ScheduleParser.ParseExcept("年末年始", Calendars.Japan).Refusals);
        Assert.Equal(("AT3250", "12/29-1/3"), (bare.Descriptor.Id, bare.Arguments[1]));
    }
}
