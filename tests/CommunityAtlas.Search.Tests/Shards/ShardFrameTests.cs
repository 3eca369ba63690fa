using System.IO.Compression;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Shards;

public sealed class ShardFrameTests
{
    [Fact]
    public void Whatever_is_packed_is_unpacked() => Prop.ForAll<byte[]>(payload =>
    {
        var file = ShardFrame.Pack(ShardFamily.Words, payload);
        Assert.Equal(payload, ShardFrame.Unpack(ShardFamily.Words, file));
        Assert.Equal(file, ShardFrame.Pack(ShardFamily.Words, payload));
        Assert.True(ShardName.IsName(ShardName.Of(file)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, "not a shard")]
    [InlineData(1, "family")]
    [InlineData(2, "format")]
    public void A_foreign_header_is_refused(int changed, string says)
    {
        byte[] frame = [ShardFrame.Magic, (byte)ShardFamily.Words, ShardFrame.Format, 1, 2, 3];
        frame[changed] ^= 0x40;
        Assert.Contains(says, Assert.Throws<ShardFormatException>(() => ShardFrame.Unpack(ShardFamily.Words, Deflate(frame))).Message);
    }

    [Fact]
    public void A_shard_of_another_family_is_refused() =>
        Assert.Throws<ShardFormatException>(() => ShardFrame.Unpack(ShardFamily.Words, ShardFrame.Pack(ShardFamily.Grams, [1, 2, 3])));

    [Fact]
    public void Bytes_that_are_no_deflate_are_refused() =>
        Assert.Throws<ShardFormatException>(() => ShardFrame.Unpack(ShardFamily.Words, "<!doctype html>"u8.ToArray()));

    [Fact]
    public void An_empty_file_is_refused() => Assert.Throws<ShardFormatException>(() => ShardFrame.Unpack(ShardFamily.Words, Array.Empty<byte>()));

    // Inflating does not notice that the end is missing; the payload does, as it knows how long it must be.
    [Fact]
    public void A_truncated_file_is_refused()
    {
        var words = Enumerable.Range(0, 500).Select(i => new WordRecord($"語{i:0000}", [new WordForm((byte)(i % 7), (short)(i * i % 9973), "")], null));
        var payload = WordShard.Write([.. words]);
        var file = ShardFrame.Pack(ShardFamily.Words, payload);
        for (var length = 0; length < file.Length - 2; length += 3)
            Assert.Throws<ShardFormatException>(() => WordShard.Read(ShardFrame.Unpack(ShardFamily.Words, file.AsMemory(0, length))));
    }

    [Fact]
    public void A_small_file_that_becomes_a_large_one_is_refused()
    {
        var bomb = Deflate(new byte[ShardFrame.LongestFrame + 1]);
        Assert.True(bomb.Length < 100_000);
        Assert.Throws<ShardFormatException>(() => ShardFrame.Unpack(ShardFamily.Words, bomb));
    }

    [Theory]
    [InlineData("かき", "かに", "かに")]
    [InlineData("か", "かに", "かに")]
    [InlineData("かきくけ", "さしすせ", "さ")]
    [InlineData("", "𠮷野", "𠮷")]
    public void A_separator_is_the_shortest_prefix_that_is_greater(string before, string key, string separator) =>
        Assert.Equal(separator, ShardCutter.Separator(before, key));

    [Fact]
    public void Cuts_stay_where_they_are_when_keys_are_added_elsewhere()
    {
        var keys = Enumerable.Range(0, 20_000).Select(i => $"k{i:00000}").ToList();
        var before = Starts(keys);
        keys.InsertRange(7_000, Enumerable.Range(0, 30).Select(i => $"k06999-{i}"));
        var after = Starts(keys);
        Assert.InRange(before.Count, 60, 240);
        Assert.InRange(before.Except(after).Count() + after.Except(before).Count(), 0, 4);
    }

    private static HashSet<string> Starts(List<string> keys) =>
        [.. ShardCutter.Small.Cut(keys.Count, i => keys[i], i => 20 + (keys[i].Length * 3)).Select(r => keys[r.Start.Value])];

    private static byte[] Deflate(byte[] frame)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(frame);
        return packed.ToArray();
    }
}
