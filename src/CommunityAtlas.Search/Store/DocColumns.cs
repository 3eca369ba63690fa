using System.Collections.Immutable;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>Whether an entry may be trusted to be as it says.</summary>
public enum DocState
{
    /// <summary>Checked within its interval.</summary>
    Fresh = 0,

    /// <summary>Its check is overdue.</summary>
    Late = 1,

    /// <summary>Paused or closed.</summary>
    Stopped = 2,
}

/// <summary>What ranking asks of documents; a shard of the family <c>docs</c> holds <see cref="ChunkSize"/> of them.</summary>
/// <param name="Lengths">Number of terms of the whole document, as <see cref="LengthByte"/>.</param>
/// <param name="NameLengths">Number of terms of the name, capped at <see cref="LongestName"/>.</param>
/// <param name="States">Whether it runs and is checked.</param>
public sealed record DocColumns(ImmutableArray<byte> Lengths, ImmutableArray<byte> NameLengths, ImmutableArray<DocState> States)
{
    /// <summary>Documents of one shard; only the last may hold fewer.</summary>
    public const int ChunkSize = 16384;

    /// <summary>Greatest stored length of a name.</summary>
    public const int LongestName = 15;

    private const int StateShift = 4;

    /// <summary>The payload: count, length bytes, then bytes of name length (4 bits) and state (2 bits).</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.Varint(Lengths.Length);
        writer.Bytes(Lengths.AsSpan());
        for (var i = 0; i < States.Length; i++) writer.Byte(NameLengths[i] | ((int)States[i] << StateShift));
        return writer.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static DocColumns Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(leastBytes: 2);
        ImmutableArray<byte> lengths = [.. reader.Bytes(count)];
        var packed = reader.Bytes(count);
        var (names, states) = (new byte[count], new DocState[count]);
        for (var i = 0; i < count; i++)
        {
            names[i] = (byte)(packed[i] & LongestName);
            states[i] = (DocState)(packed[i] >> StateShift);
            if (states[i] > DocState.Stopped) throw new ShardFormatException();
        }

        reader.End();
        return new DocColumns(lengths, [.. names], [.. states]);
    }
}
