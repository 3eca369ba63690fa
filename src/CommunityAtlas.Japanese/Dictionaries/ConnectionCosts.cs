using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>What it costs to put one word after another.</summary>
/// <param name="Contexts">How many context ids there are.</param>
/// <param name="Costs">Row by left id of the following word, column by right id of the word before it.</param>
internal sealed record ConnectionCosts(int Contexts, short[] Costs)
{
    /// <summary>Costs of all words before a word of a left id.</summary>
    public ReadOnlySpan<short> Into(int left) => Costs.AsSpan(left * Contexts, Contexts);

    /// <summary>Cost of two neighbours.</summary>
    public int Between(int right, int left) => Costs[(left * Contexts) + right];

    public static ConnectionCosts Read(ReadOnlySpan<byte> section)
    {
        if (section.Length < 2) throw ByteReader.Damaged();
        int contexts = BinaryPrimitives.ReadUInt16LittleEndian(section);
        var source = section[2..];
        if (contexts == 0 || source.Length != 2L * contexts * contexts) throw ByteReader.Damaged();
        var costs = GC.AllocateUninitializedArray<short>(contexts * contexts);
        source.CopyTo(MemoryMarshal.AsBytes(costs.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(costs, costs);
        return new ConnectionCosts(contexts, costs);
    }
}
