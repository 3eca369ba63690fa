using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests;

/// <summary>A secret place pushed past the reader: nothing of it may be found in any file (entry-model.md §9).</summary>
public sealed class LeakTests
{
    private const string Canary = "カナリア7Q";

    // As written, as in an address, as in JSON, as in HTML.
    private static readonly string[] Secrets =
    [
        Canary, Uri.EscapeDataString(Canary), string.Concat(Canary.Select(c => $"\\u{(int)c:x4}")), string.Concat(Canary[..4].Select(c => $"&#x{(int)c:x};")),
        "33.98765", "140.45678", "33.9876", "140.4567", "999-8765", "9998765",
    ];

    [Theory]
    [InlineData(Disclosure.AreaOnly)]
    [InlineData(Disclosure.OnContact)]
    public void Nothing_of_a_place_that_is_not_public_is_in_any_file(Disclosure disclosure)
    {
        var site = Build(disclosure);
        Assert.Empty(site.Diagnostics.ToSorted());
        foreach (var file in site.Files.Files)
        {
            var text = BuiltSite.TextOf(file);
            foreach (var secret in Secrets) Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{secret} in {file.Path}");
        }

        // Every kind of file was looked into; the packed shards of the index have a test of their own (HiddenPlaceTests).
        var paths = site.Files.Files.Select(f => f.Path).ToList();
        string[] kinds = ["index.html", "places/himitsu/index.html", "places/himitsu/memo.json", "places/himitsu/qr.svg", "memo/index.html", "sitemap.xml", "feeds/changes.xml", "gaps/gaps.csv", "search/index/manifest.json"];
        Assert.Equal([], kinds.Except(paths));
    }

    [Theory]
    [InlineData(Disclosure.AreaOnly)]
    [InlineData(Disclosure.OnContact)]
    public void A_calendar_of_a_place_that_is_not_public_does_not_name_it(Disclosure disclosure)
    {
        var files = Build(disclosure).Files.Files.Where(f => f.Path.EndsWith(".ics", StringComparison.Ordinal)).ToList();
        // Told on contact: no calendar at all.
        Assert.Equal(disclosure == Disclosure.AreaOnly ? 1 : 0, files.Count);
        Assert.All(files, f => Assert.DoesNotContain("LOCATION:カナリア", BuiltSite.TextOf(f), StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_an_entry_delicate_is_told_by_its_page_alone()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue);
        var (page, summary) = (site.Page("places/shizuka-soudan/index.html"), FictionalCity.Shelterline.Summary);
        Assert.Equal("しずか相談室（あおぞら市） | あおぞら つながり地図帳", page.Title);
        Assert.Null(page.QuerySelector("meta[name=description]"));
        Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
        foreach (var path in (string[])["sitemap.xml", "feeds/changes.xml"])
        {
            Assert.DoesNotContain("shizuka-soudan", site.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain(summary, site.Text(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_place_is_shown_when_it_is_public()
    {
        var page = Build(Disclosure.Public).Text("places/himitsu/index.html");
        foreach (var part in (string[])["住所", "建物", "地区", "目じるし", "行き方", "駐車"]) Assert.Contains(Canary + part, page, StringComparison.Ordinal);
        Assert.Contains("33.98765", page, StringComparison.Ordinal);
        Assert.Contains("999-8765", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_told_on_contact_are_on_the_own_page_alone()
    {
        var site = Build(Disclosure.OnContact);
        var with = site.Files.Files.Where(f => BuiltSite.TextOf(f).Contains("午前3時", StringComparison.Ordinal)).Select(f => f.Path);
        Assert.Equal(["places/himitsu/index.html"], with);
        Assert.DoesNotContain("subjectOf", site.Text("places/himitsu/index.html"), StringComparison.Ordinal);
    }

    private static BuiltSite Build(Disclosure disclosure) => BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("himitsu", "しずかな会") with
    {
        Organization = new Organization { Key = "komorebi", Name = "会" },
        Schedule = [FictionalCity.Item("毎週 水曜 午前3:00-午前4:00")],
        Place = new Place
        {
            Address = Canary + "住所", Building = Canary + "建物", PostalCode = "999-8765", Point = new GeoPoint(33.98765, 140.45678), District = Canary + "地区",
            Landmark = Canary + "目じるし", Access = Canary + "行き方", Parking = new Answer(TriState.Yes, Canary + "駐車"), Disclosure = disclosure,
        },
    }));
}
