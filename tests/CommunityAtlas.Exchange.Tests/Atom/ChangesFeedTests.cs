using System.Xml;
using System.Xml.Linq;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Exchange.Atom;

namespace CommunityAtlas.Exchange.Tests.Atom;

public sealed class ChangesFeedTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Changes_come_newest_first_with_lasting_ids()
    {
        var feed = Read(
            SampleCatalogue.Entry("a"),
            SampleCatalogue.Entry("b") with { Verified = new Verification(new DateOnly(2026, 11, 20), "visit", null), Status = EntryStatus.Paused, StatusOn = new DateOnly(2026, 11, 1) });
        Assert.Equal(["確認: あおぞら会", "確認: あおぞら会", "休止: あおぞら会"], feed.Elements(Ns + "entry").Select(e => e.Element(Ns + "title")!.Value));
        Assert.Equal("2026-11-20T00:00:00+09:00", feed.Element(Ns + "updated")!.Value);
        var ids = feed.Descendants(Ns + "id").Select(e => e.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal));
        var renamed = Read(SampleCatalogue.Entry("z") with { FormerIds = ["a"] });
        Assert.Contains(renamed.Element(Ns + "entry")!.Element(Ns + "id")!.Value, ids);
    }

    [Fact]
    public void A_feed_has_what_the_standard_demands()
    {
        var feed = Read(SampleCatalogue.Entry("a"));
        foreach (var name in (string[])["id", "title", "updated", "author", "rights"]) Assert.Single(feed.Elements(Ns + name));
        Assert.Equal("https://example.org/atlas/feeds/changes.xml", feed.Elements(Ns + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var entry = feed.Element(Ns + "entry")!;
        foreach (var name in (string[])["id", "title", "updated", "summary", "link"]) Assert.Single(entry.Elements(Ns + name));
        Assert.Equal("https://example.org/atlas/places/a/", entry.Element(Ns + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void Delicate_archived_and_future_things_are_left_out()
    {
        var feed = Read(
            SampleCatalogue.Entry("a") with { Kind = "shelterline" },
            SampleCatalogue.Entry("b") with { Needs = ["violence"] },
            SampleCatalogue.Entry("c") with { Verified = new Verification(new DateOnly(2024, 1, 1), "phone", null) },
            SampleCatalogue.Entry("d") with { Verified = new Verification(null, "open_data", null), Status = EntryStatus.Starting, StatusOn = new DateOnly(2027, 1, 1) });
        Assert.Empty(feed.Elements(Ns + "entry"));
    }

    [Fact]
    public void A_feed_holds_a_hundred_changes_at_most() =>
        Assert.Equal(100, Read([.. Enumerable.Range(0, 130).Select(i => SampleCatalogue.Entry($"e-{i:000}"))]).Elements(Ns + "entry").Count());

    [Fact]
    public void Names_are_escaped() =>
        Assert.Equal("確認: <b>&\"'", Read(SampleCatalogue.Entry("a") with { Name = "<b>&\"'" }).Element(Ns + "entry")!.Element(Ns + "title")!.Value);

    private static XElement Read(params ReadOnlySpan<Entry> entries)
    {
        var file = ChangesFeed.Write(SampleCatalogue.Of(entries), SampleCatalogue.Permalinks, SampleCatalogue.Today);
        Assert.Equal("feeds/changes.xml", file.Path);
        using var stream = new MemoryStream(file.Content.ToArray());
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
