using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Readings;

/// <summary>Joins what several threads found into the table from readings to spellings.</summary>
internal static class ReadingTable
{
    /// <summary>Longer readings nobody types.</summary>
    public const int LongestReading = 60;

    // A run of nouns this rare in bodies is chance.
    private const int LeastOfRun = 3;
    private const int LeastOfWord = 2;

    /// <summary>The records by reading (UTF-16). What stands in one body only is left out, unless there are few documents.</summary>
    /// <param name="found">All that was met.</param>
    /// <param name="cut">The terms of a spelling, joined by spaces.</param>
    /// <param name="keepsRare">Whether everything is kept.</param>
    public static ImmutableArray<ReadingRecord> Records(IEnumerable<SpelledReading> found, Func<string, string> cut, bool keepsRare = false)
    {
        var spellings = new Dictionary<(string Reading, string Spelled), Total>();
        foreach (var entry in found)
        {
            if (entry.Documents == 0 || entry.Reading.Length is 0 or > LongestReading) continue;
            var known = spellings.GetValueOrDefault((entry.Reading, entry.Spelled), new Total(0, IsInName: false, IsRun: true));
            spellings[(entry.Reading, entry.Spelled)] = new Total(known.Documents + entry.Documents, known.IsInName || entry.IsInName, known.IsRun && entry.IsRun);
        }

        return [.. spellings
            .Where(s => keepsRare || s.Value.IsInName || s.Value.Documents >= (s.Value.IsRun ? LeastOfRun : LeastOfWord))
            .GroupBy(s => s.Key.Reading, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new ReadingRecord(same.Key, [.. same
                .Select(s => new ReadingSpelling(s.Key.Spelled, s.Value.Documents, s.Value.IsInName, cut(s.Key.Spelled)))
                .OrderByDescending(s => s.Documents)
                .ThenBy(s => s.Text, StringComparer.Ordinal)]))];
    }

    /// <summary>Cuts records into shards.</summary>
    /// <returns>First key and records of each.</returns>
    public static ImmutableArray<(string FirstKey, ImmutableArray<ReadingRecord> Records)> Cut(ImmutableArray<ReadingRecord> records, ShardCutter cutter) =>
        [.. cutter.Cut(records.Length, i => records[i].Reading, i => SizeOf(records[i])).Select(range => (
            range.Start.Value == 0 ? "" : ShardCutter.Separator(records[range.Start.Value - 1].Reading, records[range.Start.Value].Reading),
            records[range]))];

    private static int SizeOf(ReadingRecord record) => 2 + (record.Reading.Length / 2) + record.Spellings.Sum(spelling => 2 + (2 * spelling.Text.Length));

    private readonly record struct Total(int Documents, bool IsInName, bool IsRun);
}
