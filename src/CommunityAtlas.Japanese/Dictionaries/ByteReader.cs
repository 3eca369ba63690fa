using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>Reads a section; every step past its end is a <see cref="DictionaryFormatException"/>.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public int Byte() => Take(1)[0];

    public int UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public int Int16() => BinaryPrimitives.ReadInt16LittleEndian(Take(2));

    // Inlined, because loops over half a million of them run before anything else has made this method fast.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Varint()
    {
        if (_rest.IsEmpty || _rest[0] >= 0x80) return LongVarint();
        var small = _rest[0];
        _rest = _rest[1..];
        return small;
    }

    public string? Text()
    {
        var length = Varint();
        return length == 0 ? null : Encoding.UTF8.GetString(Take(length));
    }

    public ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length) throw Damaged();
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    public static DictionaryFormatException Damaged() => new("the dictionary file is damaged: a section ends too early");

    private int LongVarint()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = (uint)Byte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value <= int.MaxValue ? (int)value : throw Damaged();
        }

        throw Damaged();
    }
}
