using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Postings;

/// <summary>How much of a posting list is stored.</summary>
internal enum PostingShape
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Documents alone.</summary>
    Documents,

    /// <summary>All but positions in the text: the term is too frequent for them to say anything.</summary>
    Fields,

    /// <summary>Everything.</summary>
    Positions,
}

/// <summary>The posting lists of one shard, column after column (FORMAT.md).</summary>
internal static class PostingColumns
{
    // Beside the bits of SearchFields: the number of occurrences in the body follows in its column.
    private const int SeveralTimes = 64;
    private const SearchFields AllFields = SearchFields.Name | SearchFields.Labels | SearchFields.Area | SearchFields.Summary | SearchFields.Body | SearchFields.Part;

    public static void Write(PayloadWriter writer, IReadOnlyList<(PostingList? List, PostingShape Shape)> lists)
    {
        foreach (var list in Of(lists, PostingShape.Documents)) writer.Varint(list.Count);
        foreach (var list in Of(lists, PostingShape.Documents))
        {
            var before = -1;
            foreach (var doc in list.Docs)
            {
                writer.Varint(doc - before - 1);
                before = doc;
            }
        }

        foreach (var list in Of(lists, PostingShape.Fields))
        {
            for (var i = 0; i < list.Count; i++) writer.Byte((int)list.Fields[i] | (list.BodyTf[i] > 1 ? SeveralTimes : 0));
        }

        foreach (var tf in Of(lists, PostingShape.Fields).SelectMany(l => l.BodyTf).Where(tf => tf > 1)) writer.Varint(tf - 2);
        foreach (var list in Of(lists, PostingShape.Fields))
        {
            for (var i = 0; i < list.Count; i++) if (IsInName(list.Fields[i])) writer.Byte(list.NamePositions[i]);
        }

        foreach (var list in Of(lists, PostingShape.Positions))
        {
            for (var i = 0; i < list.Count; i++) if (IsInText(list.Fields[i])) writer.Byte(list.TextPositions[i]);
        }
    }

    public static PostingList?[] Read(ref PayloadReader reader, PostingShape[] shapes, int docCount)
    {
        var counts = new int[shapes.Length];
        long total = 0;
        for (var i = 0; i < shapes.Length; i++) if (shapes[i] != PostingShape.None) total += counts[i] = reader.Varint();

        // Each posting takes a byte at least.
        if (total > reader.Left) throw new ShardFormatException();
        var docs = new int[shapes.Length][];
        for (var i = 0; i < shapes.Length; i++) docs[i] = ReadDocs(ref reader, counts[i], docCount);
        var flags = new byte[shapes.Length][];
        for (var i = 0; i < shapes.Length; i++) flags[i] = shapes[i] >= PostingShape.Fields ? reader.Bytes(counts[i]).ToArray() : [];
        var lists = new PostingList?[shapes.Length];
        for (var i = 0; i < shapes.Length; i++)
        {
            if (shapes[i] == PostingShape.None) continue;
            lists[i] = new PostingList(Freeze(docs[i]), FieldsOf(flags[i], counts[i]), Freeze(ReadTf(ref reader, flags[i], counts[i])), Zeros(counts[i]), Zeros(counts[i]));
        }

        for (var i = 0; i < shapes.Length; i++)
            if (shapes[i] >= PostingShape.Fields) lists[i] = lists[i]! with { NamePositions = ReadPositions(ref reader, lists[i]!.Fields, IsInName) };
        for (var i = 0; i < shapes.Length; i++)
            if (shapes[i] == PostingShape.Positions) lists[i] = lists[i]! with { TextPositions = ReadPositions(ref reader, lists[i]!.Fields, IsInText) };
        return lists;
    }

    private static IEnumerable<PostingList> Of(IReadOnlyList<(PostingList? List, PostingShape Shape)> lists, PostingShape least) =>
        lists.Where(l => l.Shape >= least).Select(l => l.List!);

    private static bool IsInName(SearchFields fields) => (fields & SearchFields.Name) != 0;

    private static bool IsInText(SearchFields fields) => (fields & (SearchFields.Summary | SearchFields.Body)) != 0;

    private static int[] ReadDocs(ref PayloadReader reader, int count, int docCount)
    {
        var docs = new int[count];
        long doc = -1;
        for (var i = 0; i < docs.Length; i++)
        {
            doc += reader.Varint() + 1L;
            docs[i] = doc < docCount ? (int)doc : throw new ShardFormatException("a posting lies beyond the last document");
        }

        return docs;
    }

    private static ImmutableArray<SearchFields> FieldsOf(byte[] flags, int count)
    {
        var fields = new SearchFields[count];
        for (var i = 0; i < flags.Length; i++) fields[i] = (SearchFields)flags[i] & AllFields;
        return ImmutableCollectionsMarshal.AsImmutableArray(fields);
    }

    private static int[] ReadTf(ref PayloadReader reader, byte[] flags, int count)
    {
        var tf = new int[count];
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & (int)SearchFields.Body) == 0) continue;
            tf[i] = (flags[i] & SeveralTimes) == 0 ? 1 : checked(Math.Min(reader.Varint(), int.MaxValue - 2) + 2);
        }

        return tf;
    }

    private static ImmutableArray<byte> ReadPositions(ref PayloadReader reader, ImmutableArray<SearchFields> fields, Func<SearchFields, bool> isStored)
    {
        var positions = new byte[fields.Length];
        for (var i = 0; i < positions.Length; i++) if (isStored(fields[i])) positions[i] = reader.Byte();
        return ImmutableCollectionsMarshal.AsImmutableArray(positions);
    }

    private static ImmutableArray<byte> Zeros(int count) => ImmutableCollectionsMarshal.AsImmutableArray(new byte[count]);

    private static ImmutableArray<int> Freeze(int[] values) => ImmutableCollectionsMarshal.AsImmutableArray(values);
}
