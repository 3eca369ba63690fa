using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Tests.Shards;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Grams;

public class GramTests
{
    private static readonly Arbitrary<string[]> Texts = Gen.Elements("こども", "食堂", "と", "、", " ", "a", "b1", "😀", "𠮷", "\ud83d", "﨑", "・", "ー", "\uE000", "\U0010FFFF", "ﾞ")
        .ListOf().Select(pieces => string.Concat(pieces)).ArrayOf().ToArbitrary();

    [Fact]
    public void A_gram_is_two_letters_side_by_side() =>
        Assert.Equal(["こど", "ども", "食堂", "😀𠮷"], GramKey.All("こども、食堂 a・b　😀𠮷\ud83d1").Select(GramKey.ToText));

    [Fact]
    public void The_table_holds_the_blocks_of_each_gram_of_each_text() => Prop.ForAll(Texts, texts =>
    {
        var table = new GramTable();
        for (var block = 0; block < texts.Length; block++) table.Add(block, texts[block]);
        var wanted = texts.SelectMany((text, block) => GramKey.All(text).Distinct().Select(key => (key, block))).GroupBy(g => g.key, g => g.block).OrderBy(g => g.Key);
        return table.Build().Select(record => (record.Key, string.Join(' ', record.Blocks))).SequenceEqual(wanted.Select(g => (g.Key, string.Join(' ', g.Order()))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_stand_in_the_order_of_their_texts() => Prop.ForAll(Texts, texts =>
    {
        ImmutableArray<string> keys = [.. texts.SelectMany(GramKey.All).Distinct().Order().Select(GramKey.ToText)];
        return keys.SequenceEqual(keys.Order(StringComparer.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_two_code_points_make_a_key_that_leads_back()
    {
        foreach (var value in new[] { 0, 0x7F, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF })
        {
            var rune = new Rune(value);
            Assert.Equal(rune.ToString() + "漢", GramKey.ToText(GramKey.Of(rune, new Rune('漢'))));
            Assert.Equal("漢" + rune, GramKey.ToText(GramKey.Of(new Rune('漢'), rune)));
        }
    }

    [Fact]
    public void Grams_that_are_written_are_read_again() => Prop.ForAll(Texts, texts =>
    {
        var records = Table(texts);
        var shard = GramShard.Read(GramShard.Write(records.AsSpan()));
        return shard.Records.Select(Show).SequenceEqual(records.Select(Show))
            && records.All(record => shard.Find(record.Key).SequenceEqual(record.Blocks.AsSpan()))
            && shard.Find(GramKey.Of(new Rune('龘'), new Rune('龘'))).IsEmpty;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shards_join_to_the_whole_and_each_key_lies_where_the_manifest_says()
    {
        var records = Table([.. Enumerable.Range(0, 400).Select(i => string.Concat(Enumerable.Range(0, 40).Select(k => (char)(0x4E00 + ((i * 37 + k * k * 11) % 3000)))))]);
        var shards = GramTable.Shards(records, new ShardCutter(200, 600, 2000));
        ImmutableArray<ShardRange> ranges = [.. shards.Select((shard, i) => new ShardRange(shard.FirstKey, $"{i}"))];
        Assert.True(shards.Length > 10);
        Assert.Equal(records.Select(Show), shards.SelectMany(shard => GramShard.Read(shard.Payload).Records).Select(Show));
        Assert.All(records, record => Assert.False(GramShard.Read(shards[ShardRange.IndexOf(ranges, GramKey.ToText(record.Key))].Payload).Find(record.Key).IsEmpty));
    }

    [Fact]
    public void Damaged_grams_are_refused()
    {
        var payload = GramShard.Write(Table(["こども食堂", "こどもの居場所😀か", "男の居場所"]).AsSpan());
        Assert.True(Damage.Try(payload, bytes => GramShard.Read(bytes)) > 1000);
    }

    private static ImmutableArray<GramRecord> Table(IReadOnlyList<string> texts)
    {
        var table = new GramTable();
        for (var block = 0; block < texts.Count; block++) table.Add(block, texts[block]);
        return table.Build();
    }

    private static string Show(GramRecord record) => $"{record.Key}: {string.Join(' ', record.Blocks)}";
}
