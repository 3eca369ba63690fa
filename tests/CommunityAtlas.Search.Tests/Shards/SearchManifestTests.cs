using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Tests.Shards;

public sealed class SearchManifestTests
{
    private static readonly SearchManifest Example = new()
    {
        DocCount = 3,
        AverageLength = 120.5,
        AverageNameLength = 3.25,
        Scoring = ScoringOptions.Default with { K1 = 0.9, MostBlocks = 7 },
        Cut = "AAAAAAA1",
        Labels = "AAAAAAA2",
        Areas = "AAAAAAA3",
        Letters = "AAAAAAA6",
        Docs = ["AAAAAAA4"],
        Cards = ["AAAAAAA5"],
        Words = [new("", "AAAAAAA8"), new("か", "AAAAAAA9")],
        Held = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("labels/AAAAAAA2.bin", (ReadOnlyMemory<byte>)new byte[] { 0, 202, 128 })]),
        Facets = SearchManifest.Parse(new SearchManifest { Cut = "AAAAAAA1", Labels = "AAAAAAA2", Letters = "AAAAAAA6" }.Write()).Facets.Add("kind", "AAAAAA-1"),
    };

    [Fact]
    public void What_is_written_is_read_again()
    {
        var bytes = Example.Write();
        var read = SearchManifest.Parse(bytes);
        Assert.Equal(bytes, read.Write());
        Assert.Equal(Example.Scoring, read.Scoring);
        Assert.Equal(Example.Words.AsEnumerable(), read.Words);
        Assert.Equal("AAAAAA-1", read.Facets["kind"]);
        Assert.Null(read.Points);
        Assert.Equal([0, 202, 128], read.Held["labels/AAAAAAA2.bin"].ToArray());
    }

    [Fact]
    public void The_build_changes_exactly_when_something_does()
    {
        var build = SearchManifest.Parse(Example.Write()).Build;
        Assert.Equal(build, SearchManifest.Parse((Example with { Build = "old" }).Write()).Build);
        Assert.NotEqual(build, SearchManifest.Parse((Example with { Cards = ["AAAAAAAA"] }).Write()).Build);
    }

    [Theory]
    [InlineData("\"format\":5", "\"format\":1")]
    [InlineData("\"held\"", "\"hold\"")]
    [InlineData("AMqA", "AM?A")]
    [InlineData("AAAAAAA5", "../../x")]
    [InlineData("AAAAAAA5", "AAAAAAA5A")]
    [InlineData("\"docs\":3", "\"docs\":-3")]
    [InlineData("\"docs\":3", "\"docs\":\"3\"")]
    [InlineData("\\nか", "\\n")]
    [InlineData("\\nか", "\\nか\\nさ")]
    [InlineData("\"cut\"", "\"cot\"")]
    [InlineData("\"scoring\":{", "\"scoring\":null,\"x\":{")]
    [InlineData("}}", "}")]
    public void A_manifest_that_is_not_right_is_refused(string written, string wrong)
    {
        var json = Encoding.UTF8.GetString(Example.Write());
        Assert.Contains(written, json);
        Assert.Throws<ShardFormatException>(() => SearchManifest.Parse(Encoding.UTF8.GetBytes(json.Replace(written, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void What_letters_need_stands_in_a_shard_of_its_own()
    {
        ImmutableArray<ShardRange> grams = [new("", "AAAAAA_0"), new("食", "AAAAAA-9")];
        var payload = LettersShard.Write(["AAAAAAA6", "____----"], grams);
        var read = Example.WithLetters(payload);
        Assert.Equal(["AAAAAAA6", "____----"], read.Texts.AsEnumerable());
        Assert.Equal(grams.AsEnumerable(), read.Grams);
        Assert.True(Damage.Try(payload, bytes => LettersShard.Read(bytes)) > 20);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("あ", 0)]
    [InlineData("か", 1)]
    [InlineData("かん", 1)]
    [InlineData("龍", 1)]
    public void A_key_is_sought_in_the_last_shard_that_begins_before_it(string key, int shard) => Assert.Equal(shard, ShardRange.IndexOf(Example.Words, key));

    [Theory]
    [InlineData("い", 0, 1)]
    [InlineData("か", 1, 3)]
    [InlineData("かん", 2, 3)]
    [InlineData("がく", 3, 4)]
    [InlineData("龍", 3, 4)]
    public void A_prefix_may_span_shards(string prefix, int start, int end) =>
        Assert.Equal(start..end, ShardRange.OfPrefix([new("", "a"), new("か", "b"), new("かん", "c"), new("がき", "d")], prefix));

    [Fact]
    public void Where_there_are_no_shards_nothing_is_found()
    {
        Assert.Equal(-1, ShardRange.IndexOf([], "か"));
        Assert.Equal(0..0, ShardRange.OfPrefix([], "か"));
    }
}
