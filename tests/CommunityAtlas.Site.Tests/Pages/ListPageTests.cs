using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class ListPageTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue);

    [Fact]
    public void A_list_says_its_order_and_puts_what_is_unsure_last()
    {
        var page = BuiltSite.Of(FictionalCity.Of(
            FictionalCity.OldOne with { AreaKey = "aozora" },
            FictionalCity.Resting,
            FictionalCity.Pantry with { Verified = FictionalCity.Workshop.Verified },
            FictionalCity.Workshop)).Page("areas/990019/index.html");
        Assert.Equal(
            ["次に開く日が近い順", "日にちがはっきりしないもの（電話で確認）", "お休み中・これから始まるもの", "長いあいだ確認できていないもの（電話で確認）"],
            page.QuerySelectorAll(".order-heading").Select(h => h.TextContent));
        Assert.Equal(["木もれび工房", "あおぞらパントリー", "やすみ会", "ふるい会"], page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
    }

    [Fact]
    public void Entries_come_by_next_date_time_and_reading()
    {
        static Entry At(string slug, string kana, string when) => FictionalCity.Plain(slug, kana) with { NameKana = kana, Schedule = [FictionalCity.Item(when)] };
        var page = BuiltSite.Of(FictionalCity.Of(
            At("a", "ん", "毎週 日曜 10:00-11:00"),
            At("b", "がっき", "毎週 日曜 9:00-11:00"),
            At("c", "かっぱ", "毎週 日曜 9:00-11:00"),
            At("d", "わ", "毎週 土曜 15:00-16:00"),
            At("e", "あ", "毎週 日曜"))).Page("kinds/mens_shed/index.html");
        Assert.Equal(["わ", "がっき", "かっぱ", "ん", "あ"], page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
    }

    [Fact]
    public void A_card_shows_what_one_needs_to_choose()
    {
        var card = Site.Page("kinds/mens_shed/index.html").QuerySelector(".card")!;
        Assert.Equal("/places/komorebi-kobo/", card.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Single(card.QuerySelectorAll("a"));
        foreach (var part in (string[])["男の居場所", "あおぞら市", "見ているだけでも", "11月24日（火） 午前10時から正午まで", "1回 200円", "2026年11月10日"])
        {
            Assert.Contains(part, card.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_long_list_is_cut_into_pages_that_lead_to_each_other()
    {
        var site = BuiltSite.Of(FictionalCity.Of([.. Enumerable.Range(0, 45).Select(i => FictionalCity.Plain($"p-{i:00}", $"会{i:00}") with { NameKana = i % 2 == 0 ? "かい" : "さかい" })]));
        Assert.Empty(site.Diagnostics.ToSorted());
        var second = site.Page("kinds/mens_shed/page/2/index.html");
        Assert.Equal("男の居場所・メンズシェッド けっか（3ページ中2ページ目） | あおぞら つながり地図帳", second.Title);
        Assert.Equal("/kinds/mens_shed/", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/kinds/mens_shed/page/3/", second.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(5, site.Page("kinds/mens_shed/page/3/index.html").QuerySelectorAll(".card").Length);
        Assert.Equal("https://example.org/kinds/mens_shed/page/2/", second.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        var all = Enumerable.Range(1, 3).SelectMany(n => site.Page(n == 1 ? "kinds/mens_shed/index.html" : $"kinds/mens_shed/page/{n}/index.html").QuerySelectorAll(".card h3").Select(h => h.TextContent));
        Assert.Equal(45, all.Distinct().Count());
        Assert.Equal(23, site.Page("kinds/mens_shed/names/2/index.html").QuerySelectorAll(".names li").Length); // か
        Assert.Equal(22, site.Page("kinds/mens_shed/names/3/index.html").QuerySelectorAll(".names li").Length); // さ
    }

    [Fact]
    public void A_single_page_has_no_pager() => Assert.Null(Site.Page("kinds/mens_shed/index.html").QuerySelector(".pager"));

    [Fact]
    public void An_empty_list_says_so_and_shows_where_to_go()
    {
        var page = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop with { Serves = ["aozora"] })).Page("areas/990027/index.html");
        Assert.Contains("みなと町には、まだ登録がありません。", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/areas/990019/", page.QuerySelector(".empty a")!.GetAttribute("href"));
        Assert.Contains("044-000-0009", page.QuerySelector(".ask")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_listed_where_it_serves() =>
        Assert.Contains("木もれび工房", Site.Page("areas/990027/index.html").Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Kinds_outside_the_default_results_are_found_only_under_their_own_name()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("a", "介護の会") with { Kind = "care_service", Needs = ["loneliness"] }));
        Assert.Contains("介護の会", site.Text("kinds/care_service/index.html"), StringComparison.Ordinal);
        Assert.Contains("介護の会", site.Text("areas/990019/care_service/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("介護の会", site.Text("areas/990019/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("介護の会", site.Text("needs/loneliness/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_and_archived_entries_are_in_no_list()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("a", "おわった会") with { Status = EntryStatus.Closed, StatusOn = new DateOnly(2026, 10, 1) }, FictionalCity.Archived));
        Assert.Contains("2026年10月1日に終わりました。", site.Text("places/a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Files, f => (f.Path.StartsWith("kinds/", StringComparison.Ordinal) || f.Path.StartsWith("areas/", StringComparison.Ordinal))
            && BuiltSite.TextOf(f) is var text && (text.Contains("おわった会", StringComparison.Ordinal) || text.Contains("むかし会", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_list_for_a_crisis_begins_with_the_card_open_lines_first()
    {
        var page = Site.Page("needs/mental_distress/index.html");
        Assert.Equal(["よるの電話（架空）", "こころの電話（架空）"], page.QuerySelectorAll(".crisis-name").Select(n => n.TextContent));
        Assert.Equal(["tel:119", "tel:110"], page.QuerySelectorAll(".crisis-emergency a").Select(a => a.GetAttribute("href")));
        Assert.Null(Site.Page("needs/loneliness/index.html").QuerySelector(".crisis"));
    }

    [Fact]
    public void A_delicate_list_has_a_neutral_title()
    {
        var page = Site.Page("needs/violence/index.html");
        Assert.Equal("つながり先の一覧 | あおぞら つながり地図帳", page.Title);
        Assert.NotNull(page.QuerySelector(".exit"));
    }
}
