using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Facets;

/// <summary>Documents of one property: each as its distance from the one before, less 1.</summary>
internal static class DocList
{
    /// <summary>Writes rising numbers without their count.</summary>
    public static void Write(PayloadWriter writer, ImmutableArray<int> docs)
    {
        var before = -1;
        foreach (var doc in docs)
        {
            writer.Varint(doc - before - 1);
            before = doc;
        }
    }

    /// <summary>Reads so many numbers.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static ImmutableArray<int> Read(ref PayloadReader reader, int count)
    {
        if (count > reader.Left) throw new ShardFormatException();
        var docs = ImmutableArray.CreateBuilder<int>(count);
        var before = -1L;
        for (var i = 0; i < count; i++)
        {
            before += 1L + reader.Varint();
            docs.Add(before <= int.MaxValue ? (int)before : throw new ShardFormatException());
        }

        return docs.MoveToImmutable();
    }
}
