using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Reading;

/// <summary>Fetches the files of an index, refuses those that are not what they are called, and counts. Not for two threads at once.</summary>
/// <param name="read">The bytes of a file by its path from the folder of the index, or null.</param>
public sealed class ShardSource(Func<string, byte[]?> read)
{
    private readonly Dictionary<string, object> _shards = new(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _held = ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>Files fetched so far.</summary>
    public int Requests { get; private set; }

    /// <summary>Bytes fetched so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Paths of the files fetched, in order.</summary>
    public IReadOnlyList<string> Files => _files;

    private readonly List<string> _files = [];

    /// <summary>The manifest.</summary>
    /// <exception cref="SearchIndexException">Not there, damaged, or of another format.</exception>
    public SearchManifest Manifest()
    {
        var bytes = Fetch(SearchManifest.FileName) ?? throw new SearchIndexException(IndexFailure.NoIndex, SearchManifest.FileName);
        try
        {
            var manifest = SearchManifest.Parse(bytes);
            _held = manifest.Held;
            return manifest;
        }
        catch (ShardFormatException e)
        {
            throw new SearchIndexException(FailureOf(bytes), SearchManifest.FileName, e);
        }
    }

    /// <summary>Whether a shard has been fetched.</summary>
    public bool Has(ShardFamily family, string name) => _shards.ContainsKey(ShardName.PathOf(family, name));

    /// <summary>A shard, fetched once.</summary>
    /// <param name="family">Its family.</param>
    /// <param name="name">Its name.</param>
    /// <param name="parse">Reads its payload; throws <see cref="ShardFormatException"/>.</param>
    /// <param name="isFramed">False to give <paramref name="parse"/> the file as it is: what goes on where another file ends.</param>
    /// <exception cref="SearchIndexException">Not there, or damaged.</exception>
    public T Shard<T>(ShardFamily family, string name, Func<byte[], T> parse, bool isFramed = true)
        where T : class
    {
        var path = ShardName.PathOf(family, name);
        if (_shards.TryGetValue(path, out var known)) return (T)known;
        var bytes = Fetch(path) ?? throw new SearchIndexException(IndexFailure.MissingShard, path);
        if (ShardName.Of(bytes) != name) throw new SearchIndexException(IndexFailure.DamagedShard, path);
        try
        {
            var shard = parse(isFramed ? ShardFrame.Unpack(family, bytes) : bytes);
            _shards.Add(path, shard);
            return shard;
        }
        catch (ShardFormatException e)
        {
            throw new SearchIndexException(IndexFailure.DamagedShard, path, e);
        }
    }

    /// <summary>The bytes of a file that is no shard by itself, fetched once.</summary>
    /// <exception cref="SearchIndexException">Not there, or damaged.</exception>
    public byte[] File(ShardFamily family, string name) => Shard(family, name, file => file, isFramed: false);

    private byte[]? Fetch(string path)
    {
        if (_held.TryGetValue(path, out var held)) return held.ToArray();
        var bytes = read(path);
        Requests++;
        _files.Add(path);
        Bytes += bytes?.Length ?? 0;
        return bytes;
    }

    // A manifest that says another number is whole, only not for us.
    private static IndexFailure FailureOf(byte[] json)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(json);
            return document.RootElement.ValueKind == System.Text.Json.JsonValueKind.Object
                && document.RootElement.TryGetProperty("format", out var format)
                && format.ValueKind == System.Text.Json.JsonValueKind.Number
                && format.TryGetInt32(out var number)
                && number != ShardFrame.Format
                    ? IndexFailure.OtherFormat
                    : IndexFailure.DamagedManifest;
        }
        catch (System.Text.Json.JsonException)
        {
            return IndexFailure.DamagedManifest;
        }
    }
}
