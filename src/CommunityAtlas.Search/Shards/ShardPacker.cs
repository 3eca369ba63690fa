using System.Collections.Concurrent;
using System.Collections.Immutable;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Search.Shards;

/// <summary>Packs payloads into shards on several threads and keeps the files; two shards with the same bytes are one file.</summary>
internal sealed class ShardPacker(int threads)
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Packs one shard and returns its name.</summary>
    public string Pack(ShardFamily family, byte[] payload) => Keep(family, ShardFrame.Pack(family, payload));

    /// <summary>Keeps a file made elsewhere and returns its name.</summary>
    public string Keep(ShardFamily family, byte[] file)
    {
        var name = ShardName.Of(file);
        _files[ShardName.PathOf(family, name)] = file;
        return name;
    }

    /// <summary>Packs shards and returns their names in order.</summary>
    public ImmutableArray<string> Pack(ShardFamily family, IReadOnlyList<byte[]> payloads) => Each(payloads.Count, i => Pack(family, payloads[i]));

    /// <summary>Writes and packs shards of a sorted family.</summary>
    public ImmutableArray<ShardRange> Pack<T>(ShardFamily family, IReadOnlyList<(string FirstKey, T Contents)> shards, Func<T, byte[]> write) =>
        [.. Each(shards.Count, i => Pack(family, write(shards[i].Contents))).Select((name, i) => new ShardRange(shards[i].FirstKey, name))];

    /// <summary>All files, by path, and the manifest behind them.</summary>
    public ImmutableArray<OutputFile> Files(SearchManifest manifest, string origin)
    {
        var whole = manifest with { Letters = Pack(ShardFamily.Letters, LettersShard.Write(manifest.Texts, manifest.Grams)) };
        var complete = whole with { Held = whole.NeededAtOnce.ToImmutableSortedDictionary(path => path, path => (ReadOnlyMemory<byte>)_files[path], StringComparer.Ordinal) };
        return
        [
            .. _files.Where(f => !complete.Held.ContainsKey(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new OutputFile(SearchManifest.Folder + f.Key, f.Value, origin)),
            new OutputFile(SearchManifest.Folder + SearchManifest.FileName, complete.Write(), origin),
        ];
    }

    /// <summary>Makes names on several threads, in order.</summary>
    public ImmutableArray<string> Each(int count, Func<int, string> pack)
    {
        var names = new string[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => names[i] = pack(i));
        return [.. names];
    }
}
