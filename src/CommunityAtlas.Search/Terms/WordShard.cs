using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Terms;

/// <summary>The payload of the family <c>words</c> (FORMAT.md): records sorted by key, written column by column so that deflate finds what is alike.</summary>
public static class WordShard
{
    private const int HasPostings = 1;
    private const int HasTextPositions = 2;
    private const int FormCountShift = 2;

    /// <summary>Terms that begin so stand for a fact, not for a word; their postings are documents alone.</summary>
    public const char SpecialMark = '#';

    /// <summary>A payload.</summary>
    /// <param name="records">Sorted by key (UTF-16), each key once.</param>
    public static byte[] Write(IReadOnlyList<WordRecord> records)
    {
        var writer = new PayloadWriter();
        writer.Varint(records.Count);
        KeyColumn.Write(writer, records.Select(r => r.Key));
        foreach (var record in records) writer.Varint(Head(record));
        WriteForms(writer, records);
        WritePostings(writer, records);
        return writer.ToArray();
    }

    /// <summary>The records of a payload.</summary>
    /// <param name="payload">As unpacked.</param>
    /// <param name="docCount">Documents of the index; a posting beyond them is damage.</param>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static ImmutableArray<WordRecord> Read(ReadOnlySpan<byte> payload, int docCount = int.MaxValue)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(leastBytes: 3);
        var keys = KeyColumn.Read(ref reader, count);
        var heads = new int[count];
        for (var i = 0; i < count; i++) heads[i] = reader.Varint();
        var forms = ReadForms(ref reader, keys, heads);
        var postings = PostingColumns.Read(ref reader, [.. Enumerable.Range(0, count).Select(i => Shape(keys[i], heads[i]))], docCount);
        reader.End();
        var records = new WordRecord[count];
        for (var i = 0; i < count; i++) records[i] = new WordRecord(keys[i], forms[i], postings[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(records);
    }

    private static int Head(WordRecord record)
    {
        var head = record.Forms.Length << FormCountShift;
        if (record.Postings is null) return head;
        return head | HasPostings | (record.Postings.TextPositions.Any(p => p != 0) ? HasTextPositions : 0);
    }

    private static PostingShape Shape(string key, int head)
    {
        if ((head & HasPostings) == 0) return PostingShape.None;
        if (key.StartsWith(SpecialMark)) return PostingShape.Documents;
        return (head & HasTextPositions) != 0 ? PostingShape.Positions : PostingShape.Fields;
    }

    private static void WriteForms(PayloadWriter writer, IReadOnlyList<WordRecord> records)
    {
        foreach (var form in records.SelectMany(r => r.Forms)) writer.Byte(form.Class);
        foreach (var form in records.SelectMany(r => r.Forms)) writer.Signed(form.Cost);
        var targets = records.SelectMany(r => r.Forms.Select(f => StoredTarget.Of(r.Key, f.Target))).ToList();
        foreach (var target in targets) writer.Byte(target.Strip);
        TextColumn.Write(writer, targets.Select(target => target.Append));
    }

    private static ImmutableArray<WordForm>[] ReadForms(ref PayloadReader reader, string[] keys, int[] heads)
    {
        // Four bytes is the least a form takes.
        var total = heads.Sum(h => (long)(h >> FormCountShift));
        if (total * 4 > reader.Left) throw new ShardFormatException();
        var classes = reader.Bytes((int)total);
        var costs = new short[total];
        for (var i = 0; i < costs.Length; i++)
        {
            var cost = reader.Signed();
            costs[i] = cost is >= short.MinValue and <= short.MaxValue ? (short)cost : throw new ShardFormatException();
        }

        var strips = reader.Bytes((int)total);
        var appended = TextColumn.Read(ref reader, (int)total);
        var forms = new ImmutableArray<WordForm>[keys.Length];
        var at = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var own = ImmutableArray.CreateBuilder<WordForm>(heads[i] >> FormCountShift);
            for (var j = 0; j < own.Capacity; j++, at++) own.Add(new WordForm(classes[at], costs[at], StoredTarget.Read(keys[i], strips[at], appended[at])));
            forms[i] = own.MoveToImmutable();
        }

        return forms;
    }

    private static void WritePostings(PayloadWriter writer, IReadOnlyList<WordRecord> records)
    {
        var lists = records.Select(r => (r.Postings, Shape: Shape(r.Key, Head(r)))).ToList();
        PostingColumns.Write(writer, lists);
    }
}
