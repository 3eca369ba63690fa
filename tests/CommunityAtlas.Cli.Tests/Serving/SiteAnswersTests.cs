using System.Text;
using CommunityAtlas.Cli.Serving;
using CommunityAtlas.Cli.Tests.Reports;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Cli.Tests.Serving;

public sealed class SiteAnswersTests
{
    private static readonly LiveSite Site = LiveSite.Of("v1", "/atlas/", new OutputSet(
    [
        File("index.html", "<!doctype html><body>はじめ</body>"),
        File("404.html", "<body>ない</body>"),
        File("places/x/index.html", "<meta content=\"connect-src 'none'; x\"><body>場所</body>"),
        File("contribute/index.html", "<meta content=\"connect-src &#39;none&#39;; x\"><body>書く</body>"),
        File("assets/site.css", "a{}"),
        File("feeds/x.ics", "BEGIN"),
        File("search/a.bin", "\u0001"),
    ]));

    [Theory]
    [InlineData("/atlas/", 200, "text/html; charset=utf-8")]
    [InlineData("/atlas/places/x/", 200, "text/html; charset=utf-8")]
    [InlineData("/atlas/assets/site.css", 200, "text/css; charset=utf-8")]
    [InlineData("/atlas/feeds/x.ics", 200, "text/calendar; charset=utf-8")]
    [InlineData("/atlas/search/a.bin", 200, "application/octet-stream")]
    [InlineData("/atlas/places/y/", 404, "text/html; charset=utf-8")]
    [InlineData("/other/", 404, "text/html; charset=utf-8")]
    [InlineData("/atlas/../secret", 404, "text/html; charset=utf-8")]
    [InlineData("/atlas//etc/passwd", 404, "text/html; charset=utf-8")]
    [InlineData("/atlas/ASSETS/site.css", 404, "text/html; charset=utf-8")]
    public void An_address_gets_what_a_static_host_would_give(string path, int status, string type)
    {
        var answer = SiteAnswers.For(Site, path);
        Assert.Equal(status, answer.Status);
        Assert.Equal(type, answer.ContentType);
    }

    [Theory]
    [InlineData("/", "/atlas/")]
    [InlineData("/atlas", "/atlas/")]
    [InlineData("/atlas/places/x", "/atlas/places/x/")]
    public void An_address_without_its_slash_is_sent_on(string path, string location)
    {
        var answer = SiteAnswers.For(Site, path);
        Assert.Equal(location, answer.Location);
        Assert.InRange(answer.Status, 301, 302);
    }

    [Fact]
    public void Only_pages_get_the_script_and_may_then_connect_to_their_own_server()
    {
        var page = Text(SiteAnswers.For(Site, "/atlas/places/x/"));
        Assert.Equal("<meta content=\"connect-src 'self'; x\"><body>場所<script src=\"/atlas/__atlas/preview.js\" data-version=\"v1\" defer></script></body>", page);
        Assert.Contains("connect-src &#39;self&#39;; x", Text(SiteAnswers.For(Site, "/atlas/contribute/")), StringComparison.Ordinal);
        Assert.Equal("a{}", Text(SiteAnswers.For(Site, "/atlas/assets/site.css")));
    }

    [Fact]
    public void A_failed_build_keeps_the_last_good_site()
    {
        var later = Site.With("v2", [Samples.Three[0]]);
        Assert.Equal("v1", later.Version);
        Assert.Contains("はじめ", Text(SiteAnswers.For(later, "/atlas/")), StringComparison.Ordinal);
        Assert.Equal("{\"version\":\"v1\",\"problems\":[\"AT0001\"]}", SiteAnswers.State(later, problem => problem.Id));
    }

    [Fact]
    public void Before_a_first_site_the_errors_are_the_page()
    {
        var hostile = Samples.Latitude.At(new SourceLocation("<x>\u202E.md"), "<script>alert(1)</script>");
        var none = LiveSite.Empty.With("v1", [hostile]);
        var answer = SiteAnswers.For(none, "/anything/");
        Assert.Equal(503, answer.Status);
        Assert.Contains("緯度「&lt;script&gt;alert(1)&lt;/script&gt;」", Text(answer), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', Text(answer));
        Assert.Equal("v1", none.Version);
        Assert.NotEqual(none.Version, none.With("v2", []).Version);
    }

    [Fact]
    public void A_saved_an_added_and_a_removed_file_change_the_stamp_of_a_folder()
    {
        using var folder = new CommunityAtlas.Testing.TemporaryFolder();
        var path = folder.Write("a/b.md", "x");
        var first = FolderStamp.Of([folder.Path]);
        Assert.Equal(first, FolderStamp.Of([folder.Path, folder.At("absent")]));
        System.IO.File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        var second = FolderStamp.Of([folder.Path]);
        folder.Write("a/c.md", "");
        var third = FolderStamp.Of([folder.Path]);
        System.IO.File.Delete(path);
        Assert.Equal(4, new[] { first, second, third, FolderStamp.Of([folder.Path]) }.Distinct().Count());
    }

    private static string Text(Answer answer) => Encoding.UTF8.GetString(answer.Body.Span);

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), "test");
}
