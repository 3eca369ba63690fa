using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Grams;

/// <summary>A shard of the family <c>grams</c>: which blocks hold which pair of characters.</summary>
public sealed class GramShard
{
    private readonly long[] _keys;
    private readonly int[] _starts;
    private readonly int[] _blocks;

    private GramShard(long[] keys, int[] starts, int[] blocks) => (_keys, _starts, _blocks) = (keys, starts, blocks);

    /// <summary>All records, by key.</summary>
    public IEnumerable<GramRecord> Records => _keys.Select((key, i) => new GramRecord(key, [.. _blocks.AsSpan(_starts[i], _starts[i + 1] - _starts[i])]));

    /// <summary>The blocks of a key, rising; none if it is not here.</summary>
    public ReadOnlySpan<int> Find(long key)
    {
        var at = Array.BinarySearch(_keys, key);
        return at < 0 ? [] : _blocks.AsSpan(_starts[at], _starts[at + 1] - _starts[at]);
    }

    /// <summary>The payload: first characters with their numbers of pairs, second characters, numbers of blocks, gaps.</summary>
    /// <param name="records">By key, each once.</param>
    public static byte[] Write(ReadOnlySpan<GramRecord> records)
    {
        var writer = new PayloadWriter();
        var groups = new List<(int First, int Count)>();
        foreach (var record in records)
        {
            var first = GramKey.First(record.Key);
            if (groups.Count > 0 && groups[^1].First == first) groups[^1] = (first, groups[^1].Count + 1);
            else groups.Add((first, 1));
        }

        writer.Varint(groups.Count);
        for (var i = 0; i < groups.Count; i++) writer.Varint(groups[i].First - (i == 0 ? 0 : groups[i - 1].First));
        foreach (var group in groups) writer.Varint(group.Count);
        for (var i = 0; i < records.Length; i++)
        {
            var isSameFirst = i > 0 && GramKey.First(records[i].Key) == GramKey.First(records[i - 1].Key);
            writer.Varint(GramKey.Second(records[i].Key) - (isSameFirst ? GramKey.Second(records[i - 1].Key) : 0));
        }

        foreach (var record in records) writer.Varint(record.Blocks.Length);
        foreach (var record in records)
        {
            var before = -1;
            foreach (var block in record.Blocks)
            {
                writer.Varint(block - before - 1);
                before = block;
            }
        }

        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static GramShard Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var firsts = new int[reader.Count(leastBytes: 2)];
        for (var i = 0; i < firsts.Length; i++) firsts[i] = Place((i == 0 ? 0L : firsts[i - 1]) + reader.Varint());
        var counts = new int[firsts.Length];
        var total = 0L;
        for (var i = 0; i < counts.Length; i++) total += counts[i] = reader.Varint();
        if (total * 2 > reader.Left) throw new ShardFormatException();
        var keys = Keys(ref reader, firsts, counts, (int)total);
        var starts = new int[keys.Length + 1];
        var blockCount = 0L;
        for (var i = 0; i < keys.Length; i++)
        {
            blockCount += reader.Varint();
            if (blockCount > reader.Left) throw new ShardFormatException();
            starts[i + 1] = (int)blockCount;
        }

        var blocks = new int[blockCount];
        for (var i = 0; i < keys.Length; i++)
        {
            var before = -1L;
            for (var k = starts[i]; k < starts[i + 1]; k++)
            {
                before += 1L + reader.Varint();
                blocks[k] = before <= int.MaxValue ? (int)before : throw new ShardFormatException();
            }
        }

        reader.End();
        return new GramShard(keys, starts, blocks);
    }

    private static long[] Keys(ref PayloadReader reader, int[] firsts, int[] counts, int total)
    {
        var keys = new long[total];
        var at = 0;
        for (var i = 0; i < firsts.Length; i++)
        {
            var second = 0L;
            for (var k = 0; k < counts[i]; k++)
            {
                second += reader.Varint();
                keys[at] = GramKey.Of(firsts[i], Place(second));
                if (at > 0 && keys[at] <= keys[at - 1]) throw new ShardFormatException("grams are not in order");
                at++;
            }
        }

        return keys;
    }

    private static int Place(long place) => place <= int.MaxValue && GramKey.IsPlace((int)place) ? (int)place : throw new ShardFormatException();
}
