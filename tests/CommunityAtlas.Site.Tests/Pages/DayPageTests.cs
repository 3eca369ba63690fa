using System.IO.Compression;
using AngleSharp.Dom;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

/// <summary>その日に行ける: 60 days from 2026-11-21, a Saturday, to 2027-01-19.</summary>
public sealed class DayPageTests
{
    [Theory]
    [InlineData("毎月 第2・第4水曜 10:00-15:00", "", "", "2026-11-25 2026-12-09 2026-12-23 2027-01-13")]
    [InlineData("隔週 土曜(2026-11-28から) 10:00-15:00", "", "", "2026-11-28 2026-12-12 2026-12-26 2027-01-09")]
    [InlineData("毎週 水曜 10:00-15:00", "12/29-1/3", "", "2026-11-25 2026-12-02 2026-12-09 2026-12-16 2026-12-23 2027-01-06 2027-01-13")]
    [InlineData("毎週 水曜 10:00-15:00", "第2水曜", "", "2026-11-25 2026-12-02 2026-12-16 2026-12-23 2026-12-30 2027-01-06")]
    [InlineData("毎週 金曜 10:00-15:00", "", "4月-11月", "2026-11-27")]
    [InlineData("毎週 金曜 10:00-15:00", "", "12/20-1/10", "2026-12-25 2027-01-01 2027-01-08")]
    [InlineData("毎月 最終月曜 10:00-15:00", "", "", "2026-11-30 2026-12-28")]
    [InlineData("毎月末日 10:00-15:00", "", "", "2026-11-30 2026-12-31")]
    [InlineData("平日 10:00-15:00", "11/24-1/18", "", "2027-01-19")] // 11/23 is a holiday
    [InlineData("2026-11-22 10:00-12:00", "", "", "2026-11-22")]
    public void A_place_stands_on_the_days_its_schedule_gives_and_on_no_other(string when, string except, string season, string expected)
    {
        var item = FictionalCity.Item(when) with
        {
            Except = except.Length == 0 ? [] : FictionalCity.Except(except),
            Season = season.Length == 0 ? null : ScheduleParser.ParseSeason(season).Value,
        };
        Assert.Equal(expected.Split(' '), DaysOf(Site(FictionalCity.Plain("a", "あ会") with { Schedule = [item] })));
    }

    [Fact]
    public void On_a_holiday_the_plan_is_told_only_as_far_as_it_is_known()
    {
        static Entry Mondays(string slug, HolidayPolicy policy) => FictionalCity.Plain(slug, slug) with { Schedule = [FictionalCity.Item("毎週 月曜 10:00-12:00") with { OnHoliday = policy }] };
        var site = Site(Mondays("ask", HolidayPolicy.Ask), Mondays("open", HolidayPolicy.Open), Mondays("closed", HolidayPolicy.Closed), Mondays("next", HolidayPolicy.NextDay));
        var holiday = Day(site, "2026-11-23");
        Assert.Equal(["ask 祝日は要確認", "open 予定では開いています"], holiday.QuerySelectorAll(".day-row").Select(r => r.QuerySelector("h3")!.TextContent + " " + r.QuerySelector(".day-plan")!.TextContent));
        Assert.Contains("この日は祝日です（勤労感謝の日）", holiday.QuerySelector(".notice:not([hidden])")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["next"], Names(Day(site, "2026-11-24")));
        Assert.Equal("勤労感謝の日", site.Page("days/index.html").QuerySelector("[data-day='2026-11-23'] .holiday")!.TextContent);
    }

    [Fact]
    public void Past_the_table_of_holidays_a_day_says_that_nobody_knows()
    {
        var city = FictionalCity.Of(FictionalCity.Plain("a", "あ会"));
        var site = BuiltSite.Of(city with { Holidays = city.Holidays with { ConfirmedUntil = new DateOnly(2026, 12, 31) } });
        Assert.Null(Day(site, "2026-12-29").QuerySelector(".notice:not([hidden])"));
        Assert.Contains("祝日かどうかは、まだ確かめていません", Day(site, "2027-01-05").QuerySelector(".notice:not([hidden])")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("祝日は要確認", Day(site, "2027-01-05").QuerySelector(".day-plan")!.TextContent);
    }

    [Fact]
    public void A_row_says_when_what_where_booking_cost_and_the_day_of_the_check()
    {
        var row = Day(BuiltSite.Of(FictionalCity.Catalogue), "2026-11-24").QuerySelector(".day-row")!;
        Assert.Equal("午前10時から正午まで、午後1時から午後3時まで", row.QuerySelector(".day-time")!.TextContent);
        Assert.Equal("/places/komorebi-kobo/", row.QuerySelector("h3 a")!.GetAttribute("href"));
        foreach (var part in (string[])["木もれび工房", "あおぞら市、男の居場所", "予約はいりません", "お金: 1回 200円", "予定では開いています（確認 11月10日）"])
        {
            Assert.Contains(part, row.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_row_says_what_is_not_certain()
    {
        var due = FictionalCity.Plain("a", "あ会") with
        {
            Verified = new Verification(new DateOnly(2025, 11, 1), "phone", "事務局"),
            Schedule = [FictionalCity.Item("原則 毎週 火曜") with { Label = "お茶の日", Type = AttendanceType.Meeting }],
        };
        var row = Day(Site(due), "2026-12-01").QuerySelector(".day-row")!;
        foreach (var part in (string[])["時間は電話で確認（お茶の日）", "確認 2025年11月1日。確認の時期をすぎています", "変わることがあります", "はじまりの時刻に集まります", "予約がいるかは、わかりません（電話で確認）"])
        {
            Assert.Contains(part, row.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_day_is_in_the_order_of_times_and_then_of_the_kana()
    {
        static Entry At(string slug, string name, string times) => FictionalCity.Plain(slug, name) with { NameKana = name, Schedule = [FictionalCity.Item("毎週 日曜" + times)] };
        var page = Day(Site(At("a", "わ", " 9:00-10:00"), At("b", "が", " 13:00-14:00"), At("c", "か", " 13:00-15:00"), At("d", "あ", ""), At("e", "い", " 18:00-20:00"), At("f", "ん", " 12:00-")), "2026-11-22");
        Assert.Equal(["わ", "ん", "か", "が", "い", "あ"], Names(page));
        Assert.Equal(
            ["午前にはじまるところ", "午後にはじまるところ", "夕方からはじまるところ", "はじまりの時刻を電話で確認するところ"],
            page.QuerySelectorAll(".order-heading").Select(h => h.TextContent));
        Assert.Contains("五十音順", page.QuerySelector(".order")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_plans_says_what_comes_next()
    {
        var site = Site(FictionalCity.Plain("a", "あ会"));
        var empty = Day(site, "2026-11-22").QuerySelector(".empty")!;
        Assert.Contains("11月22日（日）に開く予定のところは、見つかりません。", empty.TextContent, StringComparison.Ordinal);
        Assert.Equal("/days/2026-11-24/", empty.QuerySelector("a")!.GetAttribute("href"));
        var never = Site(FictionalCity.Pantry);
        Assert.Contains("このあとの予定も、見つかりません。", Day(never, "2026-11-22").QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(never.Diagnostics.ToSorted());
    }

    [Fact]
    public void Days_lead_to_each_other_and_end_after_sixty()
    {
        var site = Site(FictionalCity.Plain("a", "あ会"));
        static string Steps(IDocument page) => page.QuerySelector("a[rel=prev]")?.GetAttribute("href") + " " + page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        Assert.Equal(" /days/2026-11-22/", Steps(Day(site, "2026-11-21")));
        Assert.Equal("/days/2026-12-30/ /days/2027-01-01/", Steps(Day(site, "2026-12-31")));
        Assert.Equal("/days/2027-01-18/ ", Steps(Day(site, "2027-01-19")));
        Assert.Contains("2027年1月1日（金）", Day(site, "2027-01-01").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(60, site.Files.Files.Count(f => f.Path.StartsWith("days/2", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_of_all_days_goes_week_by_week_with_how_much_is_planned()
    {
        var page = Site(FictionalCity.Plain("a", "あ会"), FictionalCity.Plain("b", "い会")).Page("days/index.html");
        Assert.Equal(60, page.QuerySelectorAll(".week-days li").Length);
        var weeks = page.QuerySelectorAll(".week h3").Select(h => h.TextContent.Trim()).ToList();
        Assert.Equal(["11月21日から11月22日まで 今週", "11月23日から11月29日まで 来週", "11月30日から12月6日まで"], weeks.Take(3));
        Assert.Equal("2件", page.QuerySelector("[data-day='2026-11-24'] .count")!.TextContent);
        Assert.Equal("なし", page.QuerySelector("[data-day='2026-11-25'] .count")!.TextContent);
        Assert.Equal(["きょう", "あした"], page.QuerySelectorAll(".week [data-mark]:not([hidden])").Select(m => m.TextContent));
        Assert.Equal(["/days/2026-11-21/", "/days/2026-11-22/", "#week-2026-11-16", "#choose"], page.QuerySelectorAll(".day-shortcuts a").Select(a => a.GetAttribute("href")));
        Assert.Equal("その日に行ける", page.QuerySelector(".site-nav [aria-current]")!.TextContent);
    }

    [Fact]
    public void Entries_whose_dates_may_not_be_promised_stand_on_no_day()
    {
        var site = Site(
            FictionalCity.OldOne,
            FictionalCity.Resting,
            FictionalCity.Archived,
            FictionalCity.Shelterline,
            FictionalCity.Plain("closed", "おわり会") with { Status = EntryStatus.Closed, StatusOn = FictionalCity.Today },
            FictionalCity.Plain("care", "介護の会") with { Kind = "care_service" });
        Assert.Empty(site.Files.Files.Where(f => f.Path.StartsWith("days/2", StringComparison.Ordinal)).SelectMany(f => Names(site.Page(f.Path))));
    }

    [Fact]
    public void A_check_that_grows_too_old_within_the_days_ends_the_promise()
    {
        var pantry = FictionalCity.Plain("a", "あ会") with { Kind = "food_pantry", Verified = new Verification(new DateOnly(2026, 6, 2), "phone", "事務局") };
        Assert.Equal(["2026-11-24", "2026-12-01"], DaysOf(Site(pantry)));
    }

    [Fact]
    public void What_cannot_be_computed_stands_once_with_the_number_to_ask()
    {
        var site = BuiltSite.Of(FictionalCity.Of(
            FictionalCity.Pantry with { Verified = FictionalCity.Workshop.Verified },
            FictionalCity.Workshop,
            FictionalCity.Plain("m", "みなと会") with { AreaKey = "minato", Serves = ["minato"], Schedule = [], ScheduleNote = "不定期" }));
        Assert.Empty(site.Diagnostics.ToSorted());
        var page = site.Page("days/ask/index.html");
        Assert.Equal(["あおぞら市", "みなと町"], page.QuerySelectorAll(".order-heading").Select(h => h.TextContent));
        Assert.Contains("月に1回。日にちは掲示します", page.QuerySelector(".undated-row")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("tel:0440000000", page.QuerySelector(".undated-phone")!.GetAttribute("href"));
        foreach (var path in (string[])["days/index.html", "days/2026-11-21/index.html"])
        {
            Assert.Equal("/days/ask/", site.Page(path).QuerySelector(".days-undated a")!.GetAttribute("href"));
            Assert.Contains("2件", site.Page(path).QuerySelector(".days-undated")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_day_leads_to_itself_in_each_area()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop, FictionalCity.Plain("m", "みなと会") with { AreaKey = "minato", Serves = ["minato"] }));
        Assert.Empty(site.Diagnostics.ToSorted());
        // The workshop serves both.
        Assert.Equal(
            ["/days/areas/990019/#day-2026-11-24 1件", "/days/areas/990027/#day-2026-11-24 2件"],
            Day(site, "2026-11-24").QuerySelectorAll(".link-list li").Select(l => l.QuerySelector("a")!.GetAttribute("href") + " " + l.QuerySelector(".count")!.TextContent));
        var area = site.Page("days/areas/990027/index.html");
        Assert.Equal(["木もれび工房", "みなと会"], area.QuerySelectorAll("[data-day='2026-11-24'] h3").Select(h => h.TextContent));
        Assert.Equal("みなと町の予定 | あおぞら つながり地図帳", area.Title);
        Assert.Equal(2, site.Page("days/areas/index.html").QuerySelectorAll(".link-list a").Length);
        Assert.DoesNotContain(Site(FictionalCity.Plain("a", "あ会")).Files.Files, f => f.Path.StartsWith("days/areas/", StringComparison.Ordinal));
    }

    [Fact]
    public void Six_hundred_places_on_one_day_are_cut_into_light_pages()
    {
        var site = Site([.. Enumerable.Range(0, 600).Select(i => FictionalCity.Plain($"p-{i:000}", $"{Number(i)}の会") with
        {
            NameKana = "かい",
            AreaKey = i % 2 == 0 ? "aozora" : "minato",
            Serves = [i % 2 == 0 ? "aozora" : "minato"],
            Schedule = i % 10 == 0 ? [] : [FictionalCity.Item("毎日 10:00-15:00")],
            ScheduleNote = i % 10 == 0 ? $"不定期{Number(i)}" : null,
            Cost = new Cost(CostType.Fee, [new CostAmount("1回", i * 10)], null),
        })]);
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.Equal(540, Enumerable.Range(1, 6).SelectMany(n => Names(site.Page(n == 1 ? "days/2026-12-01/index.html" : $"days/2026-12-01/page/{n}/index.html"))).Distinct().Count());
        Assert.EndsWith("けっか（6ページ中6ページ目） | あおぞら つながり地図帳", site.Page("days/2026-12-01/page/6/index.html").Title, StringComparison.Ordinal);
        var styles = Packed(site, site.Files.Files.Single(f => f.Path.EndsWith(".css", StringComparison.Ordinal)).Path);
        Assert.All(site.Files.Files.Where(f => f.Path.StartsWith("days/", StringComparison.Ordinal)), f => Assert.InRange(Packed(site, f.Path) + styles, 1, 60 * 1024));
    }

    [Fact]
    public void Home_shows_what_is_planned_today_in_the_order_of_opening()
    {
        static Entry At(string slug, int hour) => FictionalCity.Plain(slug, slug) with { Schedule = [FictionalCity.Item($"毎週 土曜 {hour}:00-{hour + 1}:00")] };
        var hidden = At("delicate", 8) with { Needs = ["violence"] };
        var today = Site(hidden, At("f", 15), At("e", 14), At("d", 13), At("c", 12), At("b", 11), At("a", 10)).Page("index.html").QuerySelector(".today")!;
        Assert.Equal("きょう、予定では開いているところ", today.QuerySelector("h2")!.TextContent);
        Assert.Equal(["a", "b", "c", "d", "e"], today.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal("2026-11-21", today.GetAttribute("data-today"));
        Assert.Equal("11月21日（土）の予定を全部見る", today.QuerySelector(".more a")!.TextContent);
        Assert.Contains("7件", today.QuerySelector(".more")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Home_tells_the_next_day_when_nothing_is_planned_today()
    {
        var later = Site(FictionalCity.Plain("a", "あ会")).Page("index.html").QuerySelector(".today")!;
        Assert.Contains("きょう開く予定のところは、見つかりません。次は 11月24日（火）", later.TextContent, StringComparison.Ordinal);
        Assert.Null(later.GetAttribute("data-today"));
        Assert.Null(Site(FictionalCity.Pantry).Page("index.html").QuerySelector(".today"));
    }

    [Fact]
    public void A_list_for_a_crisis_tells_first_what_is_open_today()
    {
        static Entry On(string slug, string when) => FictionalCity.Plain(slug, slug) with { Needs = ["mental_distress", "loneliness"], Schedule = [FictionalCity.Item(when)] };
        var site = Site(On("b", "毎週 土曜 10:00-12:00"), On("a", "毎週 日曜 9:00-12:00"), On("c", "毎週 土曜 9:00-10:00"));
        var crisis = site.Page("needs/mental_distress/index.html");
        Assert.Equal(["きょう、予定では開いているところ", "次に開く日が近い順"], crisis.QuerySelectorAll(".order-heading").Select(h => h.TextContent));
        Assert.Equal(["c", "b"], crisis.QuerySelectorAll("[data-today='2026-11-21'] h3").Select(h => h.TextContent));
        Assert.True(crisis.QuerySelector(".crisis")!.CompareDocumentPosition(crisis.QuerySelector("[data-today]")!).HasFlag(DocumentPositions.Following));
        Assert.Equal(["次に開く日が近い順"], site.Page("needs/loneliness/index.html").QuerySelectorAll(".order-heading").Select(h => h.TextContent));
    }

    [Fact]
    public void Search_engines_are_told_of_the_days_but_not_of_each_day()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue);
        Assert.Contains("<loc>https://example.org/days/</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/days/2026", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("noindex", Day(site, "2026-11-24").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    private static BuiltSite Site(params ReadOnlySpan<Entry> entries) => BuiltSite.Of(FictionalCity.Of(entries));

    private static IDocument Day(BuiltSite site, string iso) => site.Page($"days/{iso}/index.html");

    private static IEnumerable<string> Names(IDocument page) => page.QuerySelectorAll(".day-row h3").Select(h => h.TextContent);

    private static IEnumerable<string> DaysOf(BuiltSite site) => site.Files.Files
        .Where(f => f.Path.StartsWith("days/2", StringComparison.Ordinal) && Names(site.Page(f.Path)).Any())
        .Select(f => f.Path.Split('/')[1])
        .Order(StringComparer.Ordinal);

    // Names that differ as much as names do, so that they pack no better than real ones.
    private static string Number(int i) => new([.. Enumerable.Range(0, 6).Select(k => (char)('一' + (((i + 7) * (k + 3) * 7919) % 4096)))]);

    private static long Packed(BuiltSite site, string path)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(site.Files.Files.Single(f => f.Path == path).Content.Span);
        return target.Length;
    }
}
