using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>Lengths and states of documents; fetches their shards as they are asked for.</summary>
public sealed class DocTable(ShardSource source, SearchManifest manifest) : IDocLengths
{
    private readonly DocColumns?[] _chunks = new DocColumns?[manifest.Docs.Length];

    /// <inheritdoc/>
    public double Length(int doc) => LengthByte.ToLength(ChunkOf(doc).Lengths[doc % DocColumns.ChunkSize]);

    /// <inheritdoc/>
    public int NameLength(int doc) => ChunkOf(doc).NameLengths[doc % DocColumns.ChunkSize];

    /// <inheritdoc/>
    public int State(int doc) => (int)ChunkOf(doc).States[doc % DocColumns.ChunkSize];

    private DocColumns ChunkOf(int doc)
    {
        var chunk = doc / DocColumns.ChunkSize;
        return _chunks[chunk] ??= source.Shard(ShardFamily.Docs, manifest.Docs[chunk], payload => Checked(DocColumns.Read(payload), chunk));
    }

    private DocColumns Checked(DocColumns columns, int chunk)
    {
        var expected = Math.Min(DocColumns.ChunkSize, manifest.DocCount - (chunk * DocColumns.ChunkSize));
        return columns.Lengths.Length == expected ? columns : throw new ShardFormatException("the shard holds another number of documents");
    }
}
