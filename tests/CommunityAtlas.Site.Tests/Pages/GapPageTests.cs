using System.IO.Compression;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class GapPageTests
{
    private const int Budget = 60 * 1024;

    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue);

    [Fact]
    public void The_table_of_all_has_a_caption_scoped_headers_and_a_named_region()
    {
        var page = Site.Page("gaps/index.html");
        var region = page.QuerySelector(".table-region")!;
        Assert.Equal(("region", "0"), (region.GetAttribute("role"), region.GetAttribute("tabindex")));
        Assert.Equal(page.QuerySelector("caption")!.TextContent, region.GetAttribute("aria-label"));
        Assert.Equal(["種別", "あおぞら市", "みなと町"], page.QuerySelectorAll("th[scope=col]").Select(h => h.TextContent));
        Assert.Equal("/gaps/990027/", page.QuerySelectorAll("th[scope=col] a")[1].GetAttribute("href"));
        Assert.Contains("この地図帳に登録がない、という意味です。", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("男の居場所・メンズシェッド", "2件", "2件")] // 木もれび工房 serves both; やすみ会, ふるい会
    [InlineData("フードパントリー", "1件", "なし")]
    [InlineData("講座", "なし", "なし")]
    [InlineData("登録の数の合計", "4件", "2件")]
    [InlineData("確認の時期をすぎた割合", "25%（4件中1件）", "50%（2件中1件）")]
    public void Noughts_are_words_and_late_checks_a_share(string row, params string[] cells)
    {
        var found = Site.Page("gaps/index.html").QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == row);
        Assert.Equal(cells, found.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public void A_municipality_names_the_nearest_place_across_its_border()
    {
        var rows = Site.Page("gaps/990027/index.html").QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.QuerySelectorAll("td"));
        Assert.Equal(["なし", "登録なし", "あおぞら市（1件） 直線で約6km"], rows["フードパントリー"].Select(c => c.TextContent));
        Assert.Equal("/areas/990019/food_pantry/", rows["フードパントリー"][2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("この地図帳には、まだどこにもありません", rows["講座"][2].TextContent);
        Assert.Equal("この地域にあります", rows["男の居場所・メンズシェッド"][2].TextContent);
    }

    [Fact]
    public void A_neighbour_comes_before_a_nearer_middle_and_the_prefecture_last()
    {
        static Area Town(string key, string code, double latitude, params string[] neighbours) => new()
        {
            Key = key, LocalGovernmentCode = code, Name = key, Prefecture = "架空県", Point = new GeoPoint(latitude, 140), Neighbours = [.. neighbours],
        };
        var areas = new Taxonomy<Area>([Town("a", "990019", 34, "far"), Town("near", "990027", 34.1), Town("far", "990035", 34.5), FictionalCity.Taxonomies.Areas.Find("kaku")!]);
        BuiltSite With(params string[] towns) => BuiltSite.Of(FictionalCity.Of([.. towns.Select(t => FictionalCity.Plain("e-" + t, "会") with { AreaKey = t, Serves = [t] })]) with
        {
            Taxonomies = FictionalCity.Taxonomies with { Areas = areas },
        });
        string Nearest(BuiltSite site) => site.Page("gaps/990019/index.html").QuerySelector("tbody td:last-child")!.TextContent;
        Assert.Equal("far（1件） 直線で約56km", Nearest(With("near", "far", "kaku")));
        Assert.Equal("near（1件） 直線で約11km", Nearest(With("near", "kaku")));
        Assert.Equal("架空県（1件）", Nearest(With("kaku")));
    }

    [Fact]
    public void Districts_are_counted_from_public_places_alone()
    {
        Entry In(string slug, string district, Disclosure disclosure = Disclosure.Public, string need = "loneliness") =>
            FictionalCity.Plain(slug, slug) with { Needs = [need], Place = new Place { District = district, Disclosure = disclosure } };
        var page = BuiltSite.Of(FictionalCity.Of(In("a", "本町"), In("b", "若宮"), In("c", "若宮"), In("d", "ひみつ町", Disclosure.AreaOnly), In("e", "しずか町", need: "violence")))
            .Page("gaps/990019/index.html");
        var table = page.QuerySelectorAll("table")[1];
        Assert.Equal(["種別", "本町", "若宮"], table.QuerySelectorAll("thead th").Select(h => h.TextContent));
        Assert.Equal(["1件", "2件"], table.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public void The_table_can_be_saved_as_CSV()
    {
        Assert.Equal("/gaps/gaps.csv", Site.Page("gaps/index.html").QuerySelector("a[type='text/csv']")!.GetAttribute("href"));
        Assert.Equal("/gaps/gaps.csv", Site.Page("gaps/990027/index.html").QuerySelector("a[type='text/csv']")!.GetAttribute("href"));
        var csv = Site.Text("gaps/gaps.csv");
        Assert.StartsWith("\uFEFF\"都道府県\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"架空県\",\"990027\",\"みなと町\",\"food_pantry\",\"フードパントリー\",\"0\",\"0\",\"あおぞら市\",\"6\"\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_lists_lead_there()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop with { Serves = ["aozora"] }));
        Assert.NotNull(site.Page("areas/990027/index.html").QuerySelector(".empty a[href='/gaps/990027/']"));
        Assert.NotNull(site.Page("kinds/training/index.html").QuerySelector(".empty a[href='/gaps/']"));
        Assert.NotNull(site.Page("areas/index.html").QuerySelector("a[href='/gaps/']"));
    }

    [Fact]
    public void A_nation_of_municipalities_stays_small_a_table_for_each_prefecture()
    {
        string Code(int prefecture, int town)
        {
            var five = $"{prefecture:00}{town:000}";
            return five + LocalGovernmentCode.CheckDigit(five);
        }

        // As many as Hokkaido has beside a smaller one.
        var areas = Enumerable.Range(1, 190).Select(n => (1, n)).Concat(Enumerable.Range(1, 40).Select(n => (2, n))).Select(t => new Area
        {
            Key = $"t{t.Item1}-{t.n}", LocalGovernmentCode = Code(t.Item1, t.n), Name = $"第{t.n}あおぞら市", Prefecture = $"架空県{t.Item1}", Point = new GeoPoint(30 + (t.n * 0.05), 140),
        });
        var kinds = Enumerable.Range(0, 30).Select(n => new Kind { Code = $"kind_{n}", Label = $"居場所の種別その{n}", RecheckMonths = 12 });
        var entries = Enumerable.Range(0, 100).Select(n => FictionalCity.Plain($"e-{n:000}", "会") with { AreaKey = $"t1-{1 + (n % 190)}", Serves = [], Kind = $"kind_{n % 30}", Needs = [] });
        var site = BuiltSite.Of(FictionalCity.Of([.. entries]) with
        {
            Organizations = [],
            Taxonomies = FictionalCity.Taxonomies with { Areas = new([.. areas]), Kinds = new([.. kinds]) },
        });
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.Empty(site.Page("gaps/index.html").QuerySelectorAll("table"));
        Assert.Equal(["/gaps/010006/", "/gaps/020001/"], site.Page("gaps/index.html").QuerySelectorAll(".link-list a").Select(a => a.GetAttribute("href")));
        Assert.Equal(190, site.Page("gaps/010006/index.html").QuerySelectorAll("tbody tr").Length);
        Assert.All(
            site.Files.Files.Where(f => f.Path.StartsWith("gaps/", StringComparison.Ordinal) && f.Path.EndsWith(".html", StringComparison.Ordinal)),
            f => Assert.InRange(Compressed(f.Content.Span), 1, Budget / 2)); // the other half is for style and script
        Assert.Equal(1 + (190 * 30), site.Text("gaps/010006/gaps.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static int Compressed(ReadOnlySpan<byte> content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return (int)buffer.Length;
    }
}
