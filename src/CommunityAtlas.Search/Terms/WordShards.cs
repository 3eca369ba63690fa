using System.Collections.Immutable;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Terms;

/// <summary>Makes the family <c>words</c> of postings and forms.</summary>
internal static class WordShards
{
    // A word in more than a tenth of all documents says little by where it stands; in a small index nothing is saved by it.
    private const int FrequentShare = 10;
    private const int LeastDocuments = 256;

    // A query wants a record or two of a shard: smaller ones would cost more by their names in the manifest.
    private static readonly ShardCutter Cutter = new(1400, 2200, 5000);

    /// <summary>All records, by key (UTF-16).</summary>
    public static ImmutableArray<WordRecord> Records(SortedDictionary<string, PostingList> postings, IReadOnlyDictionary<string, ImmutableArray<WordForm>> forms, int docCount)
    {
        var records = new List<WordRecord>(postings.Count + forms.Count);
        foreach (var (term, list) in postings) records.Add(new WordRecord(term, forms.TryGetValue(term, out var own) ? own : [], Trim(list, docCount)));
        foreach (var (surface, own) in forms) if (!postings.ContainsKey(surface)) records.Add(new WordRecord(surface, own, null));
        records.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return [.. records];
    }

    /// <summary>Shards of sorted records: payloads, each with the key it is found by.</summary>
    public static IReadOnlyList<(string FirstKey, ImmutableArray<WordRecord> Records)> Cut(ImmutableArray<WordRecord> records) =>
        [.. Cutter.Cut(records.Length, i => records[i].Key, i => Size(records[i])).Select(range =>
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            return (start == 0 ? "" : ShardCutter.Separator(records[start - 1].Key, records[start].Key), records[start..end]);
        })];

    private static PostingList Trim(PostingList list, int docCount) =>
        docCount >= LeastDocuments && list.Count > docCount / FrequentShare ? list with { TextPositions = [.. new byte[list.Count]] } : list;

    // About what it takes behind deflate: a rare word by its key and form, a frequent one by its documents.
    private static int Size(WordRecord record) => 6 + record.Key.Length + (record.Forms.Length * 2) + (record.Postings?.Count ?? 0);
}
