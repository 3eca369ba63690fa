using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Reading;

/// <summary>The word shards that have been fetched so far, as one sorted list with gaps.</summary>
public sealed class WordLexicon
{
    /// <summary>Longest surface looked up at a place, in UTF-16 units.</summary>
    public const int LongestSurface = 24;

    // What begins with one character may fill many shards; so many words are enough to expand and suggest from.
    private const int MostBegun = 150;

    private readonly ShardSource _source;
    private readonly ImmutableArray<ShardRange> _ranges;
    private readonly int _docCount;
    private readonly ImmutableArray<WordRecord>[] _records;

    /// <summary>No shard fetched yet.</summary>
    public WordLexicon(ShardSource source, SearchManifest manifest)
    {
        (_source, _ranges, _docCount) = (source, manifest.Words, manifest.DocCount);
        _records = new ImmutableArray<WordRecord>[_ranges.Length];
    }

    /// <summary>The records whose key starts at a place, shorter keys first; fetches every shard that may hold one.</summary>
    public IEnumerable<WordRecord> At(string text, int at, int end)
    {
        var longest = Math.Min(end - at, LongestSurface);
        for (var length = 1; length <= longest; length++)
        {
            if (Find(text.Substring(at, length)) is { } record) yield return record;
        }
    }

    /// <summary>The record of a key; fetches its shard.</summary>
    public WordRecord? Find(string key)
    {
        if (_ranges.IsEmpty) return null;
        return FindIn(Load(ShardRange.IndexOf(_ranges, key)), key);
    }

    /// <summary>The first records whose key begins with a prefix, in order of key; fetches the shards that hold them.</summary>
    public IEnumerable<WordRecord> Beginning(string prefix)
    {
        var range = ShardRange.OfPrefix(_ranges, prefix);
        return Enumerable.Range(range.Start.Value, Math.Max(0, range.End.Value - range.Start.Value))
            .SelectMany(shard => Load(shard).Skip(FirstNotBefore(Load(shard), prefix)))
            .TakeWhile(record => record.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Take(MostBegun);
    }

    private ImmutableArray<WordRecord> Load(int shard)
    {
        if (_records[shard].IsDefault)
        {
            _records[shard] = _source.Shard(ShardFamily.Words, _ranges[shard].Hash, payload => new Loaded(WordShard.Read(payload, _docCount))).Records;
        }

        return _records[shard];
    }

    private static WordRecord? FindIn(ImmutableArray<WordRecord> records, string key)
    {
        var at = FirstNotBefore(records, key);
        return at < records.Length && records[at].Key == key ? records[at] : null;
    }

    private static int FirstNotBefore(ImmutableArray<WordRecord> records, string key)
    {
        var (low, high) = (0, records.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (string.CompareOrdinal(records[middle].Key, key) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private sealed record Loaded(ImmutableArray<WordRecord> Records);
}
