using System.Text.Json;
using System.Text.RegularExpressions;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Offline;

/// <summary>The worker, the packs of areas and the manifest.</summary>
public sealed partial class OfflineFilesTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue);

    [Fact]
    public void A_pack_names_every_page_of_its_area_but_the_sensitive_ones()
    {
        using var pack = JsonDocument.Parse(Site.Text("areas/990019/offline.json"));
        var pages = pack.RootElement.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("path").GetString()!).ToList();
        Assert.Contains("places/komorebi-kobo/", pages);
        Assert.DoesNotContain("places/shizuka-soudan/", pages);
        Assert.All(pages.Append(pack.RootElement.GetProperty("copy").GetString()!), p => Assert.Contains(Site.Files.Files, f => f.Path == p + "index.html"));
        var bytes = pages.Append("areas/990019/saved/").Sum(p => Site.Files.Files.Single(f => f.Path == p + "index.html").Content.Length);
        Assert.Equal(bytes, pack.RootElement.GetProperty("bytes").GetInt32());
        Assert.Equal("areas/990019/", pack.RootElement.GetProperty("list").GetString());
    }

    [Fact]
    public void Nothing_of_a_sensitive_entry_is_in_what_a_device_keeps()
    {
        foreach (var path in (string[])["areas/990019/offline.json", "areas/990019/saved/index.html", "offline.html", "sw.js"])
        {
            Assert.DoesNotContain("しずか相談室", Site.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain("shizuka-soudan", Site.Text(path), StringComparison.Ordinal);
        }

        Assert.NotNull(Site.Page("places/shizuka-soudan/index.html").QuerySelector("main[data-sensitive]"));
        Assert.Null(Site.Page("places/komorebi-kobo/index.html").QuerySelector("main[data-sensitive]"));
    }

    [Fact]
    public void The_shell_is_there_and_small()
    {
        var shell = Shell(Site);
        Assert.Equal(["offline.html", "now/", "manifest.webmanifest"], shell.Take(3));
        var files = shell.Select(p => Site.Files.Files.Single(f => f.Path == (p.EndsWith('/') ? p + "index.html" : p)));
        Assert.InRange(files.Sum(f => f.Content.Length), 1, 300_000);
    }

    [Fact]
    public void The_worker_has_no_form_that_only_modules_know()
    {
        foreach (var text in new[] { Site.Text("sw.js"), ClientScripts.Text(ClientScripts.StopWorker) })
        {
            Assert.DoesNotMatch(@"(?m)^(import|export)\b|import\.meta", text);
        }
    }

    [Fact]
    public void A_new_day_alone_offers_no_update_but_a_new_number_does()
    {
        Assert.Equal(Build(Site), Build(BuiltSite.Of(FictionalCity.Catalogue, FictionalCity.Options() with { Today = FictionalCity.Today.AddDays(1) })));
        var lines = FictionalCity.Catalogue.CrisisLines;
        var changed = FictionalCity.Catalogue with { CrisisLines = [lines[0] with { Label = "あたらしい電話" }, .. lines.Skip(1)] };
        Assert.NotEqual(Build(Site), Build(BuiltSite.Of(changed)));
    }

    [Fact]
    public void A_site_that_switches_it_off_publishes_the_worker_that_stops_and_offers_nothing()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue with { Site = FictionalCity.Catalogue.Site with { WorksOffline = false } });
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.Equal(ClientScripts.Text(ClientScripts.StopWorker), site.Text("sw.js"));
        Assert.DoesNotContain(site.Files.Files, f => f.Path.EndsWith("offline.json", StringComparison.Ordinal));
        Assert.Null(site.Page("index.html").QuerySelector("#update"));
        Assert.Null(site.Page("areas/990019/index.html").QuerySelector("#pack"));
        Assert.Null(site.Page("about/index.html").QuerySelector("#clear"));
        Assert.Null(site.Page("search/index.html").QuerySelector("#kept-search"));
        Assert.DoesNotContain(site.Files.Files, f => f.Path.StartsWith("search/copy", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_kept_of_search_is_the_whole_index_and_all_that_its_page_loads()
    {
        using var offer = JsonDocument.Parse(Site.Text("search/copy.json"));
        using var list = JsonDocument.Parse(Site.Text(offer.RootElement.GetProperty("list").GetString()!));
        var files = list.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetString()!).ToList();
        Assert.Empty(Site.Files.Files.Select(f => f.Path).Where(p => p.StartsWith("search/index/", StringComparison.Ordinal)).Except(files));
        var page = Site.Page("search/index.html");
        string[] loaded = [page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.QuerySelector("script[src]")!.GetAttribute("src")!];
        Assert.All(loaded, href => Assert.Contains(href[1..], files));
        Assert.Equal(files.Sum(p => (long)Site.Files.Files.Single(f => f.Path == (p.EndsWith('/') ? p + "index.html" : p)).Content.Length), offer.RootElement.GetProperty("bytes").GetInt64());
        Assert.True(offer.RootElement.GetProperty("fits").GetBoolean());
        Assert.DoesNotContain(files, f => f.Contains("places/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_manifest_is_relative_and_Japanese()
    {
        using var manifest = JsonDocument.Parse(Site.Text("manifest.webmanifest"));
        Assert.Equal("ja", manifest.RootElement.GetProperty("lang").GetString());
        Assert.Equal("./", manifest.RootElement.GetProperty("scope").GetString());
        Assert.Equal("./", manifest.RootElement.GetProperty("start_url").GetString());
        Assert.Equal("browser", manifest.RootElement.GetProperty("display").GetString());
    }

    private static List<string> Shell(BuiltSite site)
    {
        using var settings = JsonDocument.Parse(Settings().Match(site.Text("sw.js")).Groups[1].Value);
        return [.. settings.RootElement.GetProperty("shell").EnumerateArray().Select(p => p.GetString()!)];
    }

    private static string Build(BuiltSite site)
    {
        using var settings = JsonDocument.Parse(Settings().Match(site.Text("sw.js")).Groups[1].Value);
        return settings.RootElement.GetProperty("build").GetString()!;
    }

    [GeneratedRegex(@"^self\.atlas=(\{.*\});\n")]
    private static partial Regex Settings();
}
