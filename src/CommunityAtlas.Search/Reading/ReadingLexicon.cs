using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Reading;

/// <summary>The readings of the index; fetches their shards as they are asked for.</summary>
public sealed class ReadingLexicon(ShardSource source, SearchManifest manifest) : IReadingTable
{
    // What begins with a single kana may fill many shards; the first readings are enough to suggest from.
    private const int MostBegun = 300;

    /// <inheritdoc/>
    public IReadOnlyList<ReadingSpelling> Find(string reading)
    {
        if (manifest.Readings.IsEmpty || reading.Length == 0) return [];
        var records = Load(ShardRange.IndexOf(manifest.Readings, reading));
        var at = FirstNotBefore(records, reading);
        return at < records.Length && records[at].Reading == reading ? records[at].Spellings : [];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReadingSpelling> Beginning(string prefix, int most)
    {
        if (manifest.Readings.IsEmpty || prefix.Length == 0) return [];
        var range = ShardRange.OfPrefix(manifest.Readings, prefix);
        var best = new Dictionary<string, ReadingSpelling>(StringComparer.Ordinal);
        var left = MostBegun;
        for (var shard = range.Start.Value; shard < range.End.Value && left > 0; shard++)
        {
            var records = Load(shard);
            for (var i = FirstNotBefore(records, prefix); i < records.Length && left > 0 && records[i].Reading.StartsWith(prefix, StringComparison.Ordinal); i++, left--)
            {
                foreach (var spelling in records[i].Spellings)
                {
                    if (!best.TryGetValue(spelling.Text, out var known) || known.Documents < spelling.Documents) best[spelling.Text] = spelling;
                }
            }
        }

        return [.. best.Values.OrderByDescending(spelling => spelling.Documents).ThenBy(spelling => spelling.Text, StringComparer.Ordinal).Take(most)];
    }

    private ImmutableArray<ReadingRecord> Load(int shard) =>
        source.Shard(ShardFamily.Readings, manifest.Readings[shard].Hash, payload => new Loaded(ReadingShard.Read(payload))).Records;

    private static int FirstNotBefore(ImmutableArray<ReadingRecord> records, string reading)
    {
        var (low, high) = (0, records.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (string.CompareOrdinal(records[middle].Reading, reading) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private sealed record Loaded(ImmutableArray<ReadingRecord> Records);
}
