using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Reading;

/// <summary>The word shards that have been fetched so far, as one sorted list with gaps.</summary>
public sealed class WordLexicon
{
    /// <summary>Longest surface looked up at a place, in UTF-16 units.</summary>
    public const int LongestSurface = 24;

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

    /// <summary>The shards that may hold a surface which starts at a place of a text, by number.</summary>
    public IEnumerable<int> ShardsAt(string text, int at, int end)
    {
        if (_ranges.IsEmpty) yield break;
        var before = -1;
        var longest = Math.Min(end - at, LongestSurface);
        for (var length = 1; length <= longest; length++)
        {
            var shard = ShardRange.IndexOf(_ranges, text.AsSpan(at, length));
            if (shard == before) continue;
            yield return before = shard;
        }
    }

    /// <summary>Whether every surface that starts at a place can be looked up without fetching.</summary>
    public bool IsLoadedAt(string text, int at, int end)
    {
        foreach (var shard in ShardsAt(text, at, end))
        {
            if (_records[shard].IsDefault) return false;
        }

        return true;
    }

    /// <summary>Fetches what a place needs.</summary>
    public void LoadAt(string text, int at, int end)
    {
        foreach (var shard in ShardsAt(text, at, end)) Load(shard);
    }

    /// <summary>The records among the fetched shards whose key starts at a place, shorter keys first.</summary>
    public IEnumerable<WordRecord> At(string text, int at, int end)
    {
        var longest = Math.Min(end - at, LongestSurface);
        for (var length = 1; length <= longest; length++)
        {
            var shard = _ranges.IsEmpty ? -1 : ShardRange.IndexOf(_ranges, text.AsSpan(at, length));
            if (shard < 0 || _records[shard].IsDefault) continue;
            if (FindIn(_records[shard], text.Substring(at, length)) is { } record) yield return record;
        }
    }

    /// <summary>The record of a key; fetches its shard.</summary>
    public WordRecord? Find(string key)
    {
        if (_ranges.IsEmpty) return null;
        return FindIn(Load(ShardRange.IndexOf(_ranges, key)), key);
    }

    /// <summary>Whether a key can be looked up without fetching.</summary>
    public bool IsLoaded(string key) => _ranges.IsEmpty || !_records[ShardRange.IndexOf(_ranges, key)].IsDefault;

    /// <summary>The records whose key begins with a prefix, in order of key; fetches at most so many shards.</summary>
    public IEnumerable<WordRecord> Beginning(string prefix, int mostShards)
    {
        var (first, end) = (ShardRange.OfPrefix(_ranges, prefix).Start.Value, ShardRange.OfPrefix(_ranges, prefix).End.Value);
        for (var shard = first; shard < end && shard < first + mostShards; shard++)
        {
            var records = Load(shard);
            for (var i = FirstNotBefore(records, prefix); i < records.Length && records[i].Key.StartsWith(prefix, StringComparison.Ordinal); i++) yield return records[i];
        }
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
