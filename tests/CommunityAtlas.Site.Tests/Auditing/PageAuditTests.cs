using CommunityAtlas.Site.Auditing;

namespace CommunityAtlas.Site.Tests.Auditing;

/// <summary>The audit has its own bad inputs: an audit that finds nothing in them proves nothing.</summary>
public sealed class PageAuditTests
{
    private const string Policy = "default-src 'none'";
    private static readonly SiteLinks Links = new("/atlas/");

    [Fact]
    public void A_plain_page_passes() => Assert.Empty(Findings("<h1>見出し</h1>\n<p>文 &amp; 文</p>"));

    [Theory]
    [InlineData("<h1>x</h1><p>a", "AT4400")] // never closed
    [InlineData("<h1>x</h1><p>a</div>", "AT4400")]
    [InlineData("<h1>x</h1></p>", "AT4400")]
    [InlineData("<h1>x</h1><p title=x>a</p>", "AT4400")]
    [InlineData("<h1>x</h1><p title='x'>a</p>", "AT4400")]
    [InlineData("<h1>x</h1><p title=\"a\" title=\"b\">a</p>", "AT4400")]
    [InlineData("<h1>x</h1><P>a</P>", "AT4400")]
    [InlineData("<h1>x</h1><!-- a -->", "AT4400")]
    [InlineData("<h1>x</h1><p>a < b</p>", "AT4400")]
    [InlineData("<h1>x</h1><p>&#x202E;</p>", "AT4400")]
    [InlineData("<h1>x</h1><p>&ZeroWidthSpace;</p>", "AT4400")]
    [InlineData("<h1>x</h1><p>a & b</p>", "AT4400")]
    [InlineData("<h1>x</h1><p/>", "AT4400")]
    [InlineData("<h1>x</h1><iframe></iframe>", "AT4401")]
    [InlineData("<h1>x</h1><object></object>", "AT4401")]
    [InlineData("<h1>x</h1><form></form>", "AT4401")]
    [InlineData("<h1>x</h1><form action=\"/atlas/a/\"></form>", "AT4401")]
    [InlineData("<h1>x</h1><form role=\"search\" action=\"https://example.org/\"></form>", "AT4410")]
    [InlineData("<h1>x</h1><form role=\"search\"><p><input type=\"text\" name=\"q\"></p></form>", "AT4402")]
    [InlineData("<h1>x</h1><form role=\"search\"><button type=\"submit\" formaction=\"/atlas/\">x</button></form>", "AT4402")]
    [InlineData("<h1>x</h1><p action=\"/atlas/\">x</p>", "AT4402")]
    [InlineData("<h1>x</h1><style>p</style>", "AT4401")]
    [InlineData("<h1>x</h1><base></base>", "AT4401")]
    [InlineData("<h1>x</h1><p onclick=\"x\">a</p>", "AT4402")]
    [InlineData("<h1>x</h1><p onClick=\"x\">a</p>", "AT4402")]
    [InlineData("<h1>x</h1><p style=\"x\">a</p>", "AT4402")]
    [InlineData("<h1>x</h1><meta http-equiv=\"refresh\" content=\"5; url=https://example.org/\">", "AT4402")]
    [InlineData("<h1>x</h1><meta http-equiv=\"refresh\" content=\"0; url=https://example.org/\">", "AT4410")]
    [InlineData("<h1>x</h1><meta http-equiv=\"Content-Security-Policy\" content=\"x\">", "AT4403")]
    [InlineData("<h2>x</h2>", "AT4405")]
    [InlineData("<h1>x</h1><h1>y</h1>", "AT4405")]
    [InlineData("<h1>x</h1><h3>y</h3>", "AT4405")]
    [InlineData("<p>no heading</p>", "AT4405")]
    [InlineData("<h1 id=\"a\">x</h1><p id=\"a\">y</p>", "AT4406")]
    [InlineData("<h1>x</h1><a href=\"javascript:1\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"JavaScript:1\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"data:text/html,x\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"http://example.org/\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"//example.org/\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"relative/\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"/outside/\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"https://例.jp/\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"tel:javascript\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><a href=\"\">a</a>", "AT4409")]
    [InlineData("<h1>x</h1><img src=\"x\" alt=\"\">", "AT4410")]
    [InlineData("<h1>x</h1><img src=\"https://example.org/x.png\" alt=\"\">", "AT4410")]
    [InlineData("<h1>x</h1><link rel=\"stylesheet\" href=\"https://example.org/x.css\">", "AT4410")]
    [InlineData("<h1>x</h1><script>alert(1)</script>", "AT4411")]
    [InlineData("<h1>x</h1><script type=\"application/ld+json\">{</script>", "AT4411")]
    [InlineData("<h1>x</h1><script type=\"application/ld+json\">{}</script><script type=\"application/ld+json\">{}</script>", "AT4411")]
    [InlineData("<h1>x</h1><p>a\u202Eb</p>", "AT4412")]
    [InlineData("<h1>x</h1><p title=\"a\u200Bb\">a</p>", "AT4412")]
    [InlineData("<h1>x</h1><p>\uE000</p>", "AT4412")]
    [InlineData("<h1>x</h1><script type=\"application/ld+json\">\"\u202E\"</script>", "AT4412")]
    public void Each_bad_page_is_found(string body, string id) => Assert.Contains(id, Findings(body));

    [Theory]
    [InlineData("<h1>x</h1><a href=\"https://example.org/a?b=c&amp;d\">a</a>")]
    [InlineData("<h1>x</h1><a href=\"tel:%230000\">a</a>")]
    [InlineData("<h1>x</h1><a href=\"mailto:info@example.org\">a</a>")]
    [InlineData("<h1>x</h1><a href=\"/atlas/now/#main\">a</a><img src=\"/atlas/assets/a.svg\" alt=\"\">")]
    [InlineData("<h1>x</h1><script type=\"module\" src=\"/atlas/assets/a.js\"></script>")]
    [InlineData("<h1>x</h1><script type=\"application/ld+json\">{\"a\":\"b\"}</script>")]
    [InlineData("<h1>x</h1><svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<h1>x</h1><form role=\"search\" action=\"/atlas/search/\"><label>y<input type=\"text\"></label><button type=\"submit\">z</button></form>")]
    [InlineData("<h1>x</h1><details><summary>y</summary><fieldset><legend>z</legend><label><input type=\"radio\" name=\"day\"> a</label></fieldset></details>")]
    [InlineData("<h1>x</h1><h2>y</h2><h3>z</h3><h2>y</h2>")]
    [InlineData("<h1>葛\U000E0100城 ☎\uFE0F …</h1>")]
    public void What_pages_may_do_passes(string body) => Assert.Empty(Findings(body));

    [Theory]
    [InlineData("<!doctype html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\"></head><body><h1>x</h1></body></html>\n", "AT4404")]
    [InlineData("<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>x</title></head><body><h1>x</h1></body></html>\n", "AT4403")]
    [InlineData("<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\"></head><body><h1>x</h1></body></html>\n", "AT4403")]
    [InlineData("<html lang=\"ja\"></html>", "AT4400")]
    [InlineData("", "AT4400")]
    public void A_page_begins_as_it_must(string page, string id) =>
        Assert.Contains(id, PageAudit.Of("a/index.html", page, Policy, Links).Findings.Select(f => f.Id));

    [Fact]
    public void A_finding_names_its_line_and_column()
    {
        var finding = Assert.Single(PageAudit.Of("a/index.html", Page("<h1>x</h1>\n<p>a\n <b>c</b></p>"), Policy, Links).Findings);
        Assert.Equal("a/index.html(6,2)", finding.Location.ToString());
    }

    [Fact]
    public void Links_within_the_site_are_gathered_with_the_file_they_need()
    {
        var facts = PageAudit.Of("a/index.html", Page("<h1 id=\"top\">x</h1><a href=\"/atlas/now/\">a</a><a href=\"/atlas/now/#urgent\">b</a><a href=\"#top\">c</a><a href=\"#end\">e</a><a href=\"/atlas/\">d</a><a href=\"/atlas/now/\">f</a>"), Policy, Links);
        Assert.Equal(["now/index.html", "now/index.html#urgent", "index.html"], facts.Links.Select(l => l.Path + (l.Fragment is null ? "" : "#" + l.Fragment)));
        Assert.Equal("top", Assert.Single(facts.Ids));
        Assert.Equal("end", Assert.Single(facts.MissingPlaces));
    }

    private static IEnumerable<string> Findings(string body) => PageAudit.Of("a/index.html", Page(body), Policy, Links).Findings.Select(f => f.Id);

    private static string Page(string body) =>
        "<!doctype html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\">"
        + "<title>x</title></head>\n<body>\n" + body + "</body></html>\n";
}
