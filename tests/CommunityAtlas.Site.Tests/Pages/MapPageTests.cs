using System.Text;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Maps;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Pages.Maps;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

/// <summary>地図: the list, the sketch, and what the button loads.</summary>
public sealed class MapPageTests
{
    private static readonly MapLibrary Library = MapLibrary.Of([.. MapLibrary.Wanted.Select(f => Encoding.UTF8.GetBytes("/* " + f.Name + " */"))]);

    [Fact]
    public void Every_public_place_stands_in_the_list_and_in_the_sketch()
    {
        var site = Build(Place("a-kai", 34.01, 140.51), Place("b-kai", 34.02, 140.52), FictionalCity.Plain("c-kai", "場所のない会"));
        Assert.Empty(site.Diagnostics.ToSorted());
        var page = site.Page("map/index.html");
        Assert.Equal(["/places/a-kai/", "/places/b-kai/"], page.QuerySelectorAll("#map-rows .map-name a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["34.01", "34.02"], page.QuerySelectorAll("#map-rows li").Select(li => li.GetAttribute("data-latitude")));
        Assert.Equal(2, page.QuerySelectorAll(".sketch circle").Length);
        Assert.Contains("あおぞら市", page.QuerySelector(".sketch svg")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("地図と同じ内容の一覧", page.QuerySelector("#map-list")!.TextContent);
    }

    [Fact]
    public void North_is_above_and_east_is_right()
    {
        var sketch = MapSketch.Of("図", [new GeoPoint(34.00, 140.50), new GeoPoint(34.01, 140.52)], [])!;
        var (west, east) = (sketch.Dots[0], sketch.Dots[1]);
        Assert.True(Number(east.X) > Number(west.X));
        Assert.True(Number(east.Y) < Number(west.Y));
        Assert.Equal("500 m", sketch.ScaleText);
    }

    [Fact]
    public void A_single_place_and_a_nation_both_fit_into_the_picture()
    {
        GeoPoint[][] all = [[new(34, 140.5)], [new(26.2, 127.7), new(43.1, 141.3)], [new(34, 140.5), new(34, 140.5)]];
        foreach (var points in all)
        {
            var sketch = MapSketch.Of("図", points, [("とても長い名前のまち", points[0])])!;
            Assert.All(sketch.Dots, d => Assert.InRange(Number(d.X), 0, 360));
            Assert.All(sketch.Dots, d => Assert.InRange(Number(d.Y), 0, Number(sketch.Height)));
            Assert.All(sketch.Areas, a => Assert.InRange(Number(a.TextX), 0, 360 - (10 * 15)));
        }

        Assert.Null(MapSketch.Of("図", [], []));
    }

    [Fact]
    public void Only_map_pages_have_the_looser_policy_and_only_with_the_library_a_button()
    {
        var with = Build(FictionalCity.Options() with { Map = Library }, Place("a-kai", 34.01, 140.51));
        Assert.Empty(with.Diagnostics.ToSorted());
        var loose = with.Files.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Content.Span).Contains("cyberjapandata", StringComparison.Ordinal)).Select(f => f.Path);
        Assert.Equal(["map/990019/index.html", "map/index.html"], loose.Order(StringComparer.Ordinal));
        Assert.Equal(ContentSecurityPolicies.Map, with.Page("map/index.html").QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.NotNull(with.Page("map/index.html").QuerySelector("#map-open"));
        Assert.Equal("/" + Library.Script, with.Page("map/index.html").QuerySelector("#map-page")!.GetAttribute("data-script"));
        Assert.Equal(MapLibrary.Wanted.Length, with.Files.Files.Count(f => f.Path.StartsWith(Library.Folder, StringComparison.Ordinal)));

        var without = Build(Place("a-kai", 34.01, 140.51));
        Assert.Empty(without.Diagnostics.ToSorted());
        Assert.Null(without.Page("map/index.html").QuerySelector("#map-open"));
        Assert.Contains("いまは、動かせる地図を用意できていません。", without.Text("map/index.html"), StringComparison.Ordinal);
        Assert.NotNull(without.Page("map/index.html").QuerySelector(".sketch svg"));
    }

    [Fact]
    public void With_many_places_an_area_is_chosen_first_and_long_maps_have_pages()
    {
        var site = Build([.. Enumerable.Range(0, MapPages.PageSize + 1).Select(i => Place($"p-{i:000}", 34 + (i * 0.0001), 140.5))]);
        Assert.Empty(site.Diagnostics.ToSorted());
        var choice = site.Page("map/index.html");
        Assert.Null(choice.QuerySelector("#map-rows"));
        Assert.Equal(["/map/990019/"], choice.QuerySelectorAll("section.related a").Select(a => a.GetAttribute("href")));
        Assert.Equal(MapPages.PageSize, site.Page("map/990019/index.html").QuerySelectorAll("#map-rows li").Length);
        Assert.Single(site.Page("map/990019/page/2/index.html").QuerySelectorAll("#map-rows li"));
    }

    [Fact]
    public void A_site_without_places_says_so()
    {
        var site = Build(FictionalCity.Plain("c-kai", "場所のない会"));
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.Contains("地図にのせられる場所は、まだありません。", site.Text("map/index.html"), StringComparison.Ordinal);
        Assert.False(MapLibrary.IsUsedBy(FictionalCity.Of(FictionalCity.Plain("c-kai", "場所のない会"))));
        Assert.True(MapLibrary.IsUsedBy(FictionalCity.Of(Place("a-kai", 34.01, 140.51))));
    }

    [Fact]
    public void A_pin_that_is_not_exact_says_so()
    {
        var entry = Place("a-kai", 34.01, 140.51);
        var site = Build(entry with { Place = entry.Place with { Precision = PinPrecision.Town } });
        Assert.Contains("地図の位置は、およその場所です。", site.Text("map/index.html"), StringComparison.Ordinal);
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Entry Place(string slug, double latitude, double longitude) => FictionalCity.Plain(slug, "会 " + slug) with
    {
        Place = new Place { Address = "架空県あおぞら市本町1-2-3", Access = "あおぞら駅から歩いて8分", Point = new GeoPoint(latitude, longitude) },
    };

    private static BuiltSite Build(params ReadOnlySpan<Entry> entries) => Build(FictionalCity.Options(), entries);

    private static BuiltSite Build(BuildOptions options, params ReadOnlySpan<Entry> entries) => BuiltSite.Of(FictionalCity.Of(entries), options);
}
