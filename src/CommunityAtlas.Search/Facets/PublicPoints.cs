using System.Collections.Immutable;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Facets;

/// <summary>Where documents are whose place is public; the payload of the family <c>points</c>.</summary>
/// <param name="Docs">Documents with a point, rising.</param>
/// <param name="Points">Of each of them.</param>
public sealed record PublicPoints(ImmutableArray<int> Docs, ImmutableArray<StoredPoint> Points)
{
    /// <summary>The points of documents, by number.</summary>
    public static PublicPoints Of(ImmutableArray<IndexedEntry> documents)
    {
        var (docs, points) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<StoredPoint>());
        for (var doc = 0; doc < documents.Length; doc++)
        {
            if (documents[doc].PublicPlace is not { Point: { } point } place) continue;
            docs.Add(doc);
            points.Add(PointColumn.Rounded(point, place.Precision));
        }

        return new PublicPoints(docs.ToImmutable(), points.ToImmutable());
    }

    /// <summary>The payload: count, gaps of documents, points.</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.Varint(Docs.Length);
        DocList.Write(writer, Docs);
        PointColumn.Write(writer, Points);
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static PublicPoints Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(leastBytes: 3);
        var docs = DocList.Read(ref reader, count);
        ImmutableArray<StoredPoint> points = [.. PointColumn.Read(ref reader, count)];
        reader.End();
        return new PublicPoints(docs, points);
    }
}
