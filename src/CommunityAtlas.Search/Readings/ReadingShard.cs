using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Readings;

/// <summary>Codec of a shard of the family <c>readings</c>.</summary>
public static class ReadingShard
{
    private const int LongestShared = byte.MaxValue;
    private const char OtherTerms = '0';
    private const int LongestPiece = 9;

    /// <summary>The payload: readings front-coded, numbers of spellings, numbers of documents with the name flag, spellings, their cuts.</summary>
    /// <param name="records">By reading (UTF-16), each once.</param>
    public static byte[] Write(ReadOnlySpan<ReadingRecord> records)
    {
        var writer = new PayloadWriter();
        var rests = new List<string>(records.Length);
        var before = "";
        writer.Varint(records.Length);
        foreach (var record in records)
        {
            if (rests.Count > 0 && string.CompareOrdinal(before, record.Reading) >= 0) throw new ArgumentException("readings are not in order", nameof(records));
            var shared = 0;
            while (shared < Math.Min(LongestShared, Math.Min(before.Length, record.Reading.Length)) && before[shared] == record.Reading[shared]) shared++;
            writer.Byte(shared);
            rests.Add(record.Reading[shared..]);
            before = record.Reading;
        }

        TextColumn.Write(writer, rests);
        foreach (var record in records) writer.Varint(record.Spellings.Length);
        foreach (var record in records)
        {
            foreach (var spelling in record.Spellings) writer.Varint((spelling.Documents << 1) | (spelling.IsInName ? 1 : 0));
        }

        var spellings = new List<ReadingSpelling>();
        foreach (var record in records) spellings.AddRange(record.Spellings);
        TextColumn.Write(writer, [.. spellings.Select(spelling => spelling.Text)]);
        TextColumn.Write(writer, [.. spellings.Select(CutOf)]);
        return writer.ToArray();
    }

    // Nearly every spelling is its own term, or made of its terms.
    private static string CutOf(ReadingSpelling spelling)
    {
        if (spelling.Target == spelling.Text && spelling.Terms.Length == 1) return "";
        var isWhole = string.Concat(spelling.Terms) == spelling.Text && spelling.Terms.All(term => term.Length <= LongestPiece);
        return isWhole ? string.Concat(spelling.Terms.Select(term => (char)(OtherTerms + term.Length))) : OtherTerms + spelling.Target;
    }

    private static string TargetOf(string text, string cut)
    {
        if (cut.Length == 0) return text;
        if (cut[0] == OtherTerms) return cut[1..];
        var (terms, at) = (new List<string>(), 0);
        foreach (var length in cut.Select(digit => digit - OtherTerms))
        {
            if (length is < 1 or > LongestPiece || length > text.Length - at) throw new ShardFormatException("a spelling is shorter than its terms");
            terms.Add(text.Substring(at, length));
            at += length;
        }

        return string.Join(' ', terms);
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged, or not in order.</exception>
    public static ImmutableArray<ReadingRecord> Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(leastBytes: 3);
        var shared = reader.Bytes(count);
        var readings = TextColumn.Read(ref reader, count);
        for (var i = 0; i < count; i++)
        {
            var before = i == 0 ? "" : readings[i - 1];
            if (shared[i] > before.Length) throw new ShardFormatException();
            readings[i] = string.Concat(before.AsSpan(0, shared[i]), readings[i]);
            if (readings[i].Length > ReadingTable.LongestReading || (i > 0 && string.CompareOrdinal(before, readings[i]) >= 0)) throw new ShardFormatException("readings are not in order");
        }

        var counts = new int[count];
        var total = 0L;
        for (var i = 0; i < count; i++) total += counts[i] = reader.Varint();
        if (total > reader.Left) throw new ShardFormatException();
        var numbers = new int[total];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = reader.Varint();
        var spellings = TextColumn.Read(ref reader, numbers.Length);
        var cuts = TextColumn.Read(ref reader, numbers.Length);
        reader.End();
        var records = ImmutableArray.CreateBuilder<ReadingRecord>(count);
        var at = 0;
        for (var i = 0; i < count; i++, at += counts[i - 1])
        {
            var first = at;
            records.Add(new ReadingRecord(readings[i], [.. Enumerable.Range(first, counts[i]).Select(k => new ReadingSpelling(spellings[k], numbers[k] >> 1, (numbers[k] & 1) != 0, TargetOf(spellings[k], cuts[k])))]));
        }

        return records.MoveToImmutable();
    }
}
