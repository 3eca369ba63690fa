using System.Xml.Linq;
using AngleSharp.Dom;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class SitePagesTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue, FictionalCity.Options("https://example.org/atlas/"));

    private static readonly IDocument Home = Site.Page("index.html");

    [Fact]
    public void Home_shows_help_now_then_the_needs_in_the_order_of_the_site()
    {
        Assert.Equal(["さびしい・話し相手がほしい", "食べ物がない", "こころがつらい", "定年後の居場所"], Home.QuerySelectorAll(".tiles a").Select(a => a.TextContent));
        Assert.Equal("いのちの危険があるとき", Home.QuerySelector(".crisis-emergency h2")!.TextContent.Replace("いちばん急ぐとき", "", StringComparison.Ordinal).Trim(' ', ':'));
        Assert.Equal(["119", "110"], Home.QuerySelectorAll(".crisis-emergency a").Select(a => a.TextContent));
        Assert.Contains("木もれび工房", Home.QuerySelector(".today")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("しずか相談室", Home.QuerySelector(".today")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_framed_alike()
    {
        var footers = new HashSet<(string Language, string Footer)>();
        foreach (var file in Site.Files.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && f.Path != "places/aozora-mens-shed/index.html"))
        {
            var page = Site.Page(file.Path);
            Assert.Equal("#main", page.Body!.FirstElementChild!.GetAttribute("href"));
            var language = file.Path.Split('/')[0] is "en" or "ja-easy" ? file.Path.Split('/')[0] : "ja";
            if (language == "ja") Assert.Equal("本文へ移動", page.Body.FirstElementChild.TextContent);
            Assert.NotNull(page.QuerySelector("main#main[tabindex='-1']"));
            Assert.EndsWith("あおぞら つながり地図帳", page.Title, StringComparison.Ordinal);
            Assert.Equal(ContentSecurityPolicies.Of(file.Path.Replace("index.html", "", StringComparison.Ordinal)), page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
            Assert.NotNull(page.QuerySelector("link[rel=icon]"));
            footers.Add((language, page.QuerySelector("footer")!.OuterHtml));
        }

        var links = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(footers.Single(f => f.Language == "ja").Footer).QuerySelectorAll("footer a").Select(a => a.TextContent).ToList();
        Assert.Equal(["まちがいを知らせる", "情報の確認", "アクセシビリティ", "このサイトについて"], links.Skip(1).Take(4));
        Assert.StartsWith("電話で聞く", links[0], StringComparison.Ordinal);
        Assert.Equal(["en", "ja", "ja-easy"], footers.Select(f => f.Language).Order(StringComparer.Ordinal)); // one each, the same on all pages
    }

    [Fact]
    public void The_current_part_is_marked_in_the_header()
    {
        Assert.Equal("さがす", Site.Page("areas/990019/index.html").QuerySelector(".site-nav [aria-current]")!.TextContent);
        Assert.Null(Home.QuerySelector(".site-nav [aria-current]"));
    }

    [Fact]
    public void Crisis_lines_are_told_whole()
    {
        var text = Site.Page("now/index.html").QuerySelector("main")!.TextContent;
        foreach (var part in (string[])["よるの電話（架空）", "#0000", "24時間", "架空の一覧", "2026年11月1日", "相談窓口の担当", "混むことがあります", "日本語、英語", "example.org"])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_site_without_crisis_lines_still_says_whom_to_call()
    {
        var page = BuiltSite.Of(FictionalCity.Catalogue with { CrisisLines = [] }).Page("now/index.html");
        Assert.Contains("119・110に電話", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_names_pages_with_the_day_of_their_check()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = XElement.Parse(Site.Text("sitemap.xml")).Elements(ns + "url").ToDictionary(u => u.Element(ns + "loc")!.Value, u => u.Element(ns + "lastmod")?.Value, StringComparer.Ordinal);
        Assert.Equal("2026-11-10", urls["https://example.org/atlas/places/komorebi-kobo/"]);
        Assert.Contains("https://example.org/atlas/", urls.Keys);
        Assert.DoesNotContain(urls.Keys, u => u.Contains("404", StringComparison.Ordinal) || u.Contains("aozora-mens-shed", StringComparison.Ordinal));
        var files = Site.Files.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(urls.Keys, u => Assert.Contains(Core.Output.Permalinks.FileOf(u["https://example.org/atlas/".Length..]), files));
        Assert.Contains("Sitemap: https://example.org/atlas/sitemap.xml", Site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Maintainers_pages_stand_where_they_belong()
    {
        Assert.Contains("市民がつくりました。", Site.Text("about/index.html"), StringComparison.Ordinal);
        Assert.Contains("じょうずに話さなくて", Site.Text("pages/first-call/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Files.Files, f => f.Path == "pages/about/index.html");
    }

    [Fact]
    public void The_page_on_reading_safely_has_the_way_out_and_other_pages_have_not()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue with { Pages = [new("first-call", "電話", FictionalCity.Body("あ")), new("safety", "安全に見るために", FictionalCity.Body("い"))] });
        Assert.NotNull(site.Page("pages/safety/index.html").QuerySelector(".exit a"));
        Assert.Null(site.Page("pages/first-call/index.html").QuerySelector(".exit"));
    }

    [Fact]
    public void An_organisation_shows_its_places_but_no_delicate_one()
    {
        var organization = FictionalCity.Workshop.Organization!;
        var page = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop, FictionalCity.Shelterline with { Organization = organization })).Page("organizations/komorebi/index.html");
        Assert.Equal(["木もれび工房"], page.QuerySelectorAll(".card h3").Select(h => h.TextContent));
        Assert.Contains("あおぞら市社会福祉協議会", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_repository_no_page_speaks_of_one()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue with { Site = new SiteConfig { Title = "地図帳" } });
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.DoesNotContain(site.Files.Files, f => System.Text.Encoding.UTF8.GetString(f.Content.Span).Contains("GitHub", StringComparison.Ordinal));
    }

    [Fact]
    public void Contributing_offers_the_easiest_way_first()
    {
        var headings = Site.Page("contribute/index.html").QuerySelectorAll("h2").Select(h => h.TextContent.Trim()).ToList();
        Assert.Equal(["① 電話・紙・メールで知らせる", "② フォームに書いて送る（GitHub）"], headings.Take(2));
        Assert.NotNull(Site.Page("contribute/sheet/index.html").QuerySelector("table caption"));
    }

    [Fact]
    public void Links_out_of_the_site_tell_nothing_and_show_their_host() =>
        Assert.All(Site.Files.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).SelectMany(f => Site.Page(f.Path).QuerySelectorAll("a[href^='https:']")), link =>
            Assert.Contains("noreferrer", link.GetAttribute("rel") ?? "", StringComparison.Ordinal));
}
