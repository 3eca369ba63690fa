using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Tests.Shards;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Readings;

public class ReadingShardTests
{
    private static readonly Gen<ReadingSpelling> Spellings =
        from text in Gen.Elements("認知症", "カフェ", "ほけん室", "😀")
        from documents in Gen.Choose(1, 100_000)
        from isInName in Gen.Elements(true, false)
        from target in Gen.Elements(text, "", $"{text[..1]} {text[1..]}", "認知 症状", "0 12", "一語")
        select new ReadingSpelling(text, documents, isInName, target);

    private static readonly Arbitrary<ImmutableArray<ReadingRecord>> Tables = (
        from kana in Gen.Elements("に", "にん", "ちしよう", "かふえ", "ほけんしつ", "a", "漢").NonEmptyListOf()
        from spellings in Spellings.ListOf()
        select new ReadingRecord(string.Concat(kana.Take(8)), [.. spellings]))
        .ListOf().Select(records => records.DistinctBy(r => r.Reading).OrderBy(r => r.Reading, StringComparer.Ordinal).ToImmutableArray()).ToArbitrary();

    [Fact]
    public void Readings_that_are_written_are_read_again() =>
        Prop.ForAll(Tables, records => ReadingShard.Read(ReadingShard.Write(records.AsSpan())).Select(Show).SequenceEqual(records.Select(Show))).QuickCheckThrowOnFailure();

    [Fact]
    public void Damaged_readings_are_refused()
    {
        ImmutableArray<ReadingRecord> records = [new("かふえ", [new("カフェ", 12, true, "カフェ")]), new("かふえい", []), new("にんちしよう", [new("認知症", 40, true, "認知 症"), new("にんちしょう", 2, false, "認知症 予防")])];
        Assert.True(Damage.Try(ReadingShard.Write(records.AsSpan()), bytes => ReadingShard.Read(bytes)) > 1000);
    }

    [Fact]
    public void Readings_out_of_order_are_refused_both_ways()
    {
        Assert.Throws<ArgumentException>(() => ReadingShard.Write([new("に", []), new("か", [])]));
        Assert.Throws<ShardFormatException>(() => ReadingShard.Read([2, 0, 0, 4, 0x35, 0, 0x20, 0, 0, 0, 0]));
    }

    [Fact]
    public void A_spelling_counts_all_documents_and_is_left_out_where_it_stands_in_one_body_only()
    {
        var records = ReadingTable.Records(
        [
            Found("にんち", "認知", 1), Found("にんち", "認知", 4), Found("にんち", "ニンチ", 5, isInName: true), Found("まれ", "稀", 1), Found("なまえ", "名前の会", 1, isInName: true),
            Found("くみ", "組み", 2, isRun: true), Found("くみあい", "組合", 3, isRun: true), Found("", "？", 9),
        ],
        spelled => $"{spelled}!");
        Assert.Equal(["くみあい: 組合 3 組合!", "なまえ: 名前の会 1n 名前の会!", "にんち: ニンチ 5n ニンチ!, 認知 5 認知!"], records.Select(Show));
    }

    [Fact]
    public void Each_reading_lies_where_the_manifest_says()
    {
        ImmutableArray<ReadingRecord> records = [.. Enumerable.Range(0, 500).Select(i => new ReadingRecord(string.Concat($"{i:0000}".Select(c => "あかさたなはまやらわ"[c - '0'])), [new($"語{i}", i, false, $"語{i}")])).OrderBy(r => r.Reading, StringComparer.Ordinal)];
        var shards = ReadingTable.Cut(records, new ShardCutter(100, 300, 900));
        ImmutableArray<ShardRange> ranges = [.. shards.Select((shard, i) => new ShardRange(shard.FirstKey, $"{i}"))];
        Assert.True(shards.Length > 5);
        Assert.Equal(records, shards.SelectMany(shard => shard.Records));
        Assert.All(records, record => Assert.Contains(record, shards[ShardRange.IndexOf(ranges, record.Reading)].Records));
    }

    private static SpelledReading Found(string reading, string spelled, int documents, bool isInName = false, bool isRun = false) =>
        new(spelled, reading) { IsRun = isRun, Documents = documents, IsInName = isInName };

    private static string Show(ReadingRecord record) =>
        record.Reading + ": " + string.Join(", ", record.Spellings.Select(s => $"{s.Text} {s.Documents}{(s.IsInName ? "n" : "")} {s.Target}"));
}
