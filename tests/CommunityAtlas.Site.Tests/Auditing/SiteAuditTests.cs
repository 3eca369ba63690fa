using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Auditing;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Auditing;

public sealed class SiteAuditTests
{
    [Theory]
    [InlineData("<a href=\"/nowhere/\">x</a>", "AT4407")]
    [InlineData("<a href=\"/Now/\">x</a>", "AT4407")] // case counts
    [InlineData("<a href=\"/now/#nowhere\">x</a>", "AT4408")]
    [InlineData("<a href=\"#nowhere\">x</a>", "AT4408")]
    public void A_link_that_leads_nowhere_is_found(string link, string id) =>
        Assert.Equal([id], Audit(("a/index.html", Page(link)), ("now/index.html", Page("<h2 id=\"urgent\">x</h2>"))));

    [Fact]
    public void A_link_that_leads_somewhere_is_not() =>
        Assert.Empty(Audit(("a/index.html", Page("<a href=\"/now/#urgent\">x</a><a href=\"/now/#ids=a\">x</a>")), ("now/index.html", Page("<h2 id=\"urgent\">x</h2>"))));

    [Theory]
    [InlineData("090-1234-5678")]
    [InlineData("０９０－１２３４－５６７８")]
    [InlineData("(090) 1234 5678")]
    [InlineData("+81 90-1234-5678")]
    [InlineData("080ー1234ー5678")]
    [InlineData("⓪⑨⓪①②③④⑤⑥⑦⑧")]
    [InlineData("（090）1234－5678")]
    [InlineData("090　1234　5678")]
    [InlineData("＋81－90－1234－5678")]
    public void A_mobile_number_nobody_agreed_to_is_found_in_any_file(string number)
    {
        Assert.Contains("AT4413", Audit(("a/index.html", Page($"<p>電話 {number} です</p>"))));
        Assert.Contains("AT4413", Audit(("data.json", $"{{\"phone\": \"{number}\"}}")));
    }

    [Theory]
    [InlineData("0800-000-0000")] // free
    [InlineData("UID:e090955-r39774abc@example.org")] // an id and a hash
    [InlineData("044-1234-5678")]
    [InlineData("2026-11-21 10:00")]
    [InlineData("1090-1234-56780")]
    [InlineData("urn:uuid:4c8b8cbe-0901-4234-8678-9a35eff22cba")]
    [InlineData("urn:uuid:4c8b8cbe-49d8-5090-8234-5678eff22cba")]
    public void Other_digits_are_not(string text) => Assert.Empty(Audit(("a/index.html", Page($"<p>{text}</p>"))));

    [Fact]
    public void A_mobile_number_with_consent_is_not()
    {
        var phone = new Phone("090-1234-5678", PhoneKind.OrgMobile, null, new DateOnly(2026, 11, 1));
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("a", "あ") with { Contact = new Contact { Phones = [phone] } }));
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.Contains("090-1234-5678", site.Text("places/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/x.exe")]
    [InlineData("a/X.html")]
    [InlineData("a/ .txt")]
    [InlineData("search/index/x.exe")]
    [InlineData("search/index/words/Ab.html")]
    [InlineData("search/index/words/more/3f-_Ab9z.bin")]
    [InlineData("words/3f-_Ab9z.bin")]
    public void A_file_the_site_does_not_publish_is_found(string path) => Assert.Contains("AT4414", Audit((path, "x")));

    [Fact]
    public void Shards_of_the_search_index_are_no_strangers() => Assert.Empty(Audit(("search/index/words/3f-_Ab9z.bin", "x"), ("search/index/manifest.json", "{}")));

    [Fact]
    public void A_site_too_big_for_its_host_is_found()
    {
        var large = new OutputFile("a.txt", new byte[500_000_001], "a");
        var site = new OutputSet([large, large with { Path = "b.txt" }]);
        Assert.Equal(["AT4415"], Ids(site));
    }

    [Theory]
    [InlineData("<p><a href='javascript:1'>x</a></p>")]
    [InlineData("<p onclick=x>a</p>")]
    [InlineData("<img src=x>")]
    [InlineData("<p>a\u202Eb</p>")]
    [InlineData("<p>&#x202E;</p>")]
    [InlineData("<script>1</script>")]
    [InlineData("<p><!-- x --></p>")]
    [InlineData("<h1>x</h1>")]
    [InlineData("<h2>x</h2>")]
    [InlineData("<title>x</title>")]
    [InlineData("<p><a href=\"https://example.org/\" rel=\"opener\">x</a></p>")]
    [InlineData("<ol start=\"x\"><li>a</li></ol>")]
    public void Contributed_markup_beyond_the_short_list_is_found(string html) =>
        Assert.Contains(FragmentAudit.Check(SiteModels.Markup(html), "entries/aozora/x.md", []), f => f.Id == "AT4416");

    [Theory]
    [InlineData("<p>a <strong>b</strong> <em>c</em><br>d</p><blockquote><p>e</p></blockquote><ul><li>f</li></ul><ol start=\"3\"><li>g</li></ol>")]
    [InlineData("<p><a href=\"https://example.org/\" rel=\"noopener noreferrer nofollow ugc\">x</a></p>")]
    [InlineData("")]
    public void What_Markdown_may_become_is_not(string html) => Assert.Empty(FragmentAudit.Check(SiteModels.Markup(html), "x", []));

    [Fact]
    public void Only_a_maintainers_page_may_have_headings()
    {
        var page = SiteModels.Markup("<h2>a</h2><p>b</p><h3>c</h3>");
        Assert.Empty(FragmentAudit.Check(page, "pages/x.md", [], allowsHeadings: true));
        Assert.Equal(2, FragmentAudit.Check(page, "entries/aozora/x.md", []).Count());
        Assert.NotEmpty(FragmentAudit.Check(SiteModels.Markup("<h1>a</h1>"), "pages/x.md", [], allowsHeadings: true));
    }

    [Fact]
    public void A_page_that_browsers_read_otherwise_is_found()
    {
        // A list cannot stand in a paragraph: a browser ends the paragraph before it. The scan alone cannot know.
        var page = Page("<p>a<ul><li>b</li></ul></p>");
        Assert.Equal("AT4417", DomAudit.Compare("a/index.html", page)!.Id);
        Assert.Null(DomAudit.Compare("a/index.html", Page("<p title=\"&amp;&quot;&#39;\">a</p><ul><li>b</li></ul>")));
    }

    [Fact]
    public void Every_page_of_the_sample_city_is_read_by_browsers_as_by_the_scan()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue, FictionalCity.Options() with { ParsesPages = true });
        Assert.Empty(site.Diagnostics.ToSorted());
    }

    private static string[] Audit(params (string Path, string Text)[] files) =>
        Ids(new OutputSet([.. files.Select(f => new OutputFile(f.Path, Encoding.UTF8.GetBytes(f.Text), "test"))]));

    private static string[] Ids(OutputSet site)
    {
        var diagnostics = new DiagnosticBag();
        SiteAudit.Check(site, FictionalCity.Of(), FictionalCity.Options(), diagnostics);
        return [.. diagnostics.ToSorted().Select(d => d.Id)];
    }

    private static string Page(string body) =>
        "<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
        + Site.Themes.HtmlEncoder.Encode(ContentSecurityPolicies.Standard) + "\"><title>x</title></head><body><h1>x</h1>" + body + "</body></html>\n";
}
