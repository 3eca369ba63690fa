using System.Collections.Immutable;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Terms;

public sealed class WordShardTests
{
    private const int DocCount = 500;

    private static readonly string[] Letters = ["あ", "い", "食", "堂", "a", "カ", "𠮷", "ー"];

    [Fact]
    public void Whatever_is_written_is_read_again() => Prop.ForAll(Records().ToArbitrary(), records =>
    {
        var payload = WordShard.Write(records);
        var read = WordShard.Read(payload, DocCount);
        Assert.Equal(records.Select(Flat), read.Select(Flat));
        Assert.Equal(payload, WordShard.Write(read));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Damaged_bytes_are_refused_or_read_but_never_worse()
    {
        var payload = WordShard.Write(Records().Sample(1, 30).First());
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var damaged = payload[..(i % 3 == 0 ? random.Next(payload.Length) : payload.Length)];
            for (var j = random.Next(1, 4); j > 0 && damaged.Length > 0; j--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                WordShard.Read(damaged, DocCount);
            }
            catch (ShardFormatException)
            {
                // As it should be.
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
        }
    }

    [Fact]
    public void A_posting_beyond_the_last_document_is_refused()
    {
        var payload = WordShard.Write([new WordRecord("あ", [], Postings([3, 9]))]);
        Assert.Single(WordShard.Read(payload, 10));
        Assert.Throws<ShardFormatException>(() => WordShard.Read(payload, 9));
    }

    [Theory]
    [InlineData("行っ", "行く")]
    [InlineData("関西国際空港", "関西国際空港 関西 国際 空港")]
    [InlineData("𠮷", "𠮸")]
    [InlineData("食堂", "")]
    public void A_target_is_read_as_it_was_written(string surface, string target)
    {
        var read = WordShard.Read(WordShard.Write([new WordRecord(surface, [new WordForm(1, -5, target)], null)]));
        Assert.Equal(target, Assert.Single(read[0].Forms).Target);
    }

    private static Gen<ImmutableArray<WordRecord>> Records() =>
        from keys in Gen.ListOf(Gen.ListOf(Gen.Elements(Letters)).Select(string.Concat).Where(k => k.Length is > 0 and < 200))
        from records in Gen.CollectToSequence(keys.Append("#kind-x").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Record)
        select records.ToImmutableArray();

    private static Gen<WordRecord> Record(string key) =>
        from forms in Gen.ListOf(
            from target in Gen.ListOf(Gen.Elements(Letters)).Select(string.Concat)
            from cost in Gen.Choose(short.MinValue, short.MaxValue)
            from contextClass in Gen.Choose(0, 79)
            select new WordForm((byte)contextClass, (short)cost, target == key ? "" : target))
        from docs in Gen.SubListOf(Enumerable.Range(0, DocCount))
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from hasPostings in Gen.Elements(true, false)
        select new WordRecord(key, [.. forms], hasPostings || key[0] == '#' ? Postings([.. docs.Order()], seed, key[0] == '#') : null);

    private static PostingList Postings(ImmutableArray<int> docs, int seed = 0, bool isSpecial = false)
    {
        var random = new Random(seed);
        ImmutableArray<SearchFields> fields = [.. docs.Select(_ => isSpecial ? SearchFields.None : (SearchFields)random.Next(1, 64))];
        var keepsText = random.Next(2) == 0;
        return new PostingList(
            docs,
            fields,
            [.. fields.Select(f => f.HasFlag(SearchFields.Body) ? random.Next(1, 300) : 0)],
            [.. fields.Select(f => f.HasFlag(SearchFields.Name) ? (byte)random.Next(1, 256) : (byte)0)],
            [.. fields.Select(f => keepsText && (f & (SearchFields.Body | SearchFields.Summary)) != 0 ? (byte)random.Next(1, 256) : (byte)0)]);
    }

    private static string Flat(WordRecord record) => string.Join('|', new[]
    {
        record.Key, string.Join(',', record.Forms), record.Postings is null ? "none" : "some", string.Join(',', record.Postings?.Docs ?? []),
        string.Join(',', record.Postings?.Fields ?? []), string.Join(',', record.Postings?.BodyTf ?? []),
        string.Join(',', record.Postings?.NamePositions ?? []), string.Join(',', record.Postings?.TextPositions ?? []),
    });
}
