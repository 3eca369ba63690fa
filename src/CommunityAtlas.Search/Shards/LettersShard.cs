using System.Collections.Immutable;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Shards;

/// <summary>The payload of the family <c>letters</c> (FORMAT.md): names that few queries need, kept out of the manifest.</summary>
internal static class LettersShard
{
    /// <summary>A payload.</summary>
    public static byte[] Write(ImmutableArray<string> texts, ImmutableArray<ShardRange> grams)
    {
        var writer = new PayloadWriter();
        writer.Varint(texts.Length);
        foreach (var name in texts) ShardName.Write(writer, name);
        writer.Varint(grams.Length);
        KeyColumn.Write(writer, grams.Select(range => range.FirstKey));
        foreach (var range in grams) ShardName.Write(writer, range.Hash);
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged, or not in order.</exception>
    public static (ImmutableArray<string> Texts, ImmutableArray<ShardRange> Grams) Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var texts = Names(ref reader, reader.Count(ShardName.HashedBytes));
        var keys = KeyColumn.Read(ref reader, reader.Count(ShardName.HashedBytes));
        var names = Names(ref reader, keys.Length);
        reader.End();
        return (texts, [.. keys.Zip(names, (key, name) => new ShardRange(key, name))]);
    }

    private static ImmutableArray<string> Names(ref PayloadReader reader, int count)
    {
        var names = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++) names.Add(ShardName.Read(ref reader));
        return names.MoveToImmutable();
    }
}
