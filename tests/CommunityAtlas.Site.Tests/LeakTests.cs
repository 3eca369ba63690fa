using System.Text;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests;

/// <summary>A secret place pushed past the reader: nothing of it may be found in any file (entry-model.md §9).</summary>
public sealed class LeakTests
{
    private const string Canary = "カナリア7Q";

    [Theory]
    [InlineData(Disclosure.AreaOnly)]
    [InlineData(Disclosure.OnContact)]
    public void Nothing_of_a_place_that_is_not_public_is_in_any_file(Disclosure disclosure)
    {
        var site = Build(disclosure);
        Assert.Empty(site.Diagnostics.ToSorted());
        foreach (var file in site.Files.Files)
        {
            var text = Encoding.UTF8.GetString(file.Content.Span);
            Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
            Assert.DoesNotContain("33.98765", text, StringComparison.Ordinal);
            Assert.DoesNotContain("140.45678", text, StringComparison.Ordinal);
            Assert.DoesNotContain("999-8765", text, StringComparison.Ordinal);
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
        var with = site.Files.Files.Where(f => Encoding.UTF8.GetString(f.Content.Span).Contains("午前3時", StringComparison.Ordinal)).Select(f => f.Path);
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
