using AngleSharp.Dom;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class EntryPageTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue);
    private static readonly IDocument Workshop = Site.Page("places/komorebi-kobo/index.html");

    [Fact]
    public void A_title_is_the_name_and_the_municipality() => Assert.Equal("木もれび工房（あおぞら市） | あおぞら つながり地図帳", Workshop.Title);

    [Fact]
    public void The_parts_come_in_their_order()
    {
        var text = Workshop.QuerySelector("main")!.TextContent;
        var at = 0;
        foreach (var part in (string[])
        [
            "こもれびこうぼう", "12月は見学会があります。", "見ているだけでもかまいません。", "次は 11月24日（火） の予定です（確認 11月10日）。", "電話する", "やさしい日本語", "電話と受付時間",
            "ひらいている日と時間", "場所", "お金", "申込み・予約", "だれが行けるか", "ことば", "はじめての日", "バリアフリーなど", "電話で聞くこと", "向かない場合", "紹介のしかた",
            "公開されている情報", "この情報の確認", "まちがいを知らせる", "メモに入れる", "印刷する", "カレンダー",
        ])
        {
            var next = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, part + " is missing or too early");
            at = next;
        }
    }

    [Fact]
    public void Nobody_is_told_that_a_place_is_open() =>
        Assert.All(Site.Files.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var text = BuiltSite.TextOf(file);
            Assert.DoesNotContain("開いています", text.Replace("予定では開いています", "", StringComparison.Ordinal).Replace("祝日は開いていますか", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });

    [Fact]
    public void On_the_day_itself_the_plan_is_told_as_a_plan()
    {
        var page = One(FictionalCity.Plain("a", "あ") with { Schedule = [FictionalCity.Item("毎週 土曜 10:00-12:00")] });
        Assert.Equal("11月21日（土）は、予定では開いています（確認 11月10日）。", page.QuerySelector(".status")!.TextContent);
    }

    [Fact]
    public void Two_sittings_on_a_day_are_one_date_and_three_dates_come_first()
    {
        var dates = Workshop.QuerySelectorAll(".dates:not(.later) li").Select(l => l.TextContent).ToList();
        Assert.Equal(3, dates.Count);
        Assert.Equal("11月24日（火） 午前10時から正午まで、午後1時から午後3時まで", dates[0]);
        Assert.Equal(7, Workshop.QuerySelectorAll(".dates.later li").Length);
        Assert.Equal("2026-11-24", Workshop.QuerySelector(".dates time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void A_holiday_nobody_has_written_about_is_to_be_asked_about()
    {
        var page = One(FictionalCity.Plain("a", "あ") with { Schedule = [FictionalCity.Item("毎週 月曜 10:00-12:00")] });
        Assert.Contains("祝日は要確認", page.QuerySelector(".dates li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("祝日は開いていますか", Questions(page));
    }

    [Fact]
    public void The_three_states_are_three_words()
    {
        var groups = Workshop.QuerySelectorAll(".flag-group").ToDictionary(g => g.QuerySelector("h3")!.TextContent, g => g.QuerySelectorAll("li").Select(l => l.TextContent).ToList());
        Assert.Contains("筆談できる", groups["できる"]);
        Assert.Contains("車いすで使えるトイレがある", groups["できない"]);
        Assert.Equal("車いすで入れる（入口に段が1つ）", groups["まだわかりません（電話で聞けます）"][0]);
        Assert.Equal(EntryCodes.AccessibilityFlags.Length + 3, groups.Sum(g => g.Value.Count));
    }

    [Fact]
    public void Unknowns_become_questions_after_those_of_the_kind()
    {
        var questions = Questions(Workshop);
        Assert.Equal("見ているだけでもよいですか", questions[0]);
        Assert.Contains("車いすで入れますか", questions);
        Assert.DoesNotContain("お金はかかりますか", questions);
        Assert.Contains("お金はかかりますか", Questions(One(FictionalCity.Plain("a", "あ"))));
    }

    [Fact]
    public void Nobody_asks_a_hotline_what_its_building_is_like()
    {
        var line = One(FictionalCity.Plain("a", "あ") with { Mode = ["phone"], FirstVisit = FirstVisit.Unknown with { CanLeaveAnytime = new Answer(TriState.Yes) } });
        var flags = line.QuerySelectorAll(".flag-group li").Select(l => l.TextContent).ToList();
        Assert.Equal(EntryCodes.FlagsOfTalking.Length, flags.Count);
        Assert.DoesNotContain("車いすで入れる", flags);
        Assert.Contains("いつ終わりにしてもよい", line.QuerySelector("[aria-labelledby=first-visit]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("はじめて連絡するとき", line.QuerySelector("#first-visit")!.TextContent);
        var questions = Questions(line);
        Assert.Contains("いま、新しく受け付けていますか", questions);
        Assert.Contains("聞いているだけでもよいですか", questions);
        Assert.DoesNotContain("とちゅうで終わりにしてもよいですか", questions);
        Assert.DoesNotContain(questions, q => q.Contains("車いす", StringComparison.Ordinal) || q.Contains("座って", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_of_a_building_nobody_goes_to_is_shown()
    {
        var line = One(FictionalCity.Plain("a", "あ") with { Mode = ["online"], ChildrenOk = new Answer(TriState.Yes) });
        Assert.Contains("子どもも行ってよい", line.QuerySelector(".flag-yes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_entry_answers_is_asked_of_nobody_even_when_the_kind_would()
    {
        var known = FirstVisit.Unknown with { CanJustSit = new Answer(TriState.Yes), AnonymousOk = new Answer(TriState.Yes) };
        var desk = FictionalCity.Plain("a", "あ") with { Kind = "consultation" };
        Assert.DoesNotContain("名前を言わなくてもよいですか", Questions(One(desk with { FirstVisit = known })));
        Assert.Equal("名前を言わなくてもよいですか", Questions(One(desk))[0]);
    }

    [Fact]
    public void What_is_not_published_is_said_to_be_so()
    {
        var text = One(FictionalCity.Plain("a", "あ")).QuerySelector("[aria-labelledby=assurance]")!.TextContent;
        Assert.Contains("公開情報は見つかりません", text, StringComparison.Ordinal);
        Assert.Contains("点数や順位はつけません", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_is_in_the_page_for_people_and_for_the_client()
    {
        Assert.Equal("2026年11月10日に電話で確かめました（事務局）。", Workshop.QuerySelector(".check-date")!.TextContent);
        Assert.Contains("開いている日と時間 2026年11月18日", Workshop.QuerySelector(".check")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-10", Workshop.QuerySelector("main")!.GetAttribute("data-checked"));
        Assert.Equal("12", Workshop.QuerySelector("main")!.GetAttribute("data-recheck"));
    }

    [Theory]
    [InlineData("2025-11-20", true, false)] // 366 days: due, and said at the top
    [InlineData("2025-11-21", false, false)] // 365 days
    [InlineData("2025-01-10", true, true)] // stale
    [InlineData("2024-01-10", true, true)] // archived
    public void A_late_check_is_told_at_the_top_and_old_dates_are_not_shown(string day, bool isBanner, bool isWithoutDates)
    {
        var page = One(FictionalCity.Plain("a", "あ") with { Verified = new Verification(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), "phone", null) });
        Assert.Equal(isBanner, page.QuerySelector(".notice-warning") is not null);
        Assert.Equal(isWithoutDates, page.QuerySelector(".dates") is null);
        if (isWithoutDates) Assert.DoesNotContain("午前10時", page.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_nobody_has_checked_for_two_years_is_kept_and_hidden_from_search_engines()
    {
        Assert.NotNull(Site.Page("places/mukashi-kai/index.html").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain("mukashi-kai", Site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Files.Files, f => !f.Path.StartsWith("places/mukashi-kai/", StringComparison.Ordinal) && BuiltSite.TextOf(f).Contains("むかし会", StringComparison.Ordinal));
    }

    [Fact]
    public void Open_data_without_a_date_says_so()
    {
        var page = One(FictionalCity.Plain("a", "あ") with { Verified = new Verification(null, "open_data", null) });
        Assert.Equal("自治体のデータです。確認した日は分かりません。運営している人には、まだ確かめていません。", page.QuerySelector(".check-date")!.TextContent);
        Assert.False(page.QuerySelector("main")!.HasAttribute("data-checked"));
    }

    [Fact]
    public void Only_delicate_pages_have_the_way_out_and_they_are_in_no_feed_and_no_sitemap()
    {
        var page = Site.Page("places/shizuka-soudan/index.html");
        var exit = page.QuerySelector(".exit a")!;
        Assert.Equal(("noreferrer", "https://www.jma.go.jp/"), (exit.GetAttribute("rel"), exit.GetAttribute("href")));
        Assert.Null(page.QuerySelector("meta[name=description]"));
        Assert.Null(page.QuerySelector("script:not([src$='/page.js'])"));
        Assert.Null(Workshop.QuerySelector(".exit"));
        foreach (var file in (string[])["sitemap.xml", "feeds/changes.xml"])
        {
            Assert.DoesNotContain("shizuka", Site.Text(file), StringComparison.Ordinal);
            Assert.DoesNotContain("violence", Site.Text(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Entries_for_a_crisis_show_the_card_and_others_do_not()
    {
        Assert.NotNull(Site.Page("places/shizuka-soudan/index.html").QuerySelector(".crisis"));
        Assert.Null(Workshop.QuerySelector(".crisis"));
    }

    [Fact]
    public void Tags_are_no_links() => Assert.Empty(Site.Page("places/komorebi-kobo/index.html").QuerySelectorAll(".tag a, a .tag, a.tag"));

    [Fact]
    public void A_call_is_offered_only_where_one_is_possible()
    {
        Assert.Equal("tel:0440000001", Workshop.QuerySelector(".button-call")!.GetAttribute("href"));
        Assert.Null(One(FictionalCity.Plain("a", "あ") with { Contact = new Contact { Email = "info@example.org" } }).QuerySelector("main [href^='tel:']"));
    }

    [Fact]
    public void An_earlier_address_leads_to_the_page_and_nowhere_else()
    {
        var page = Site.Page("places/aozora-mens-shed/index.html");
        Assert.Equal("0; url=/places/komorebi-kobo/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("/places/komorebi-kobo/", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public void Other_languages_carry_their_own_tag() => Assert.Equal("en", Workshop.QuerySelector(".translation")!.GetAttribute("lang"));

    [Fact]
    public void A_paused_group_says_since_when()
    {
        var page = Site.Page("places/yasumi-kai/index.html");
        Assert.Contains("2026年10月1日からお休みしています。", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".dates"));
    }

    [Fact]
    public void A_notice_past_its_day_is_not_shown()
    {
        var page = One(FictionalCity.Plain("a", "あ") with { Alert = new Alert("おわった", FictionalCity.Today.AddDays(-1)) });
        Assert.DoesNotContain("おわった", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Questions(IDocument page) => [.. page.QuerySelectorAll(".questions li").Select(l => l.TextContent)];

    private static IDocument One(Entry entry) => BuiltSite.Of(FictionalCity.Of(entry)).Page($"places/{entry.Slug}/index.html");
}
