using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>Grows a section byte by byte; numbers little-endian, varints as in LEB128.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Byte(int value)
    {
        _bytes.GetSpan(1)[0] = checked((byte)value);
        _bytes.Advance(1);
    }

    public void UInt16(int value)
    {
        Span<byte> buffer = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(buffer, checked((ushort)value));
        _bytes.Write(buffer);
    }

    public void Int16(int value) => UInt16((ushort)checked((short)value));

    public void Int32(int value)
    {
        Span<byte> buffer = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(buffer, value);
        _bytes.Write(buffer);
    }

    public void Varint(int value)
    {
        var rest = checked((uint)value);
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Text(string? value)
    {
        var bytes = Encoding.UTF8.GetBytes(value ?? "");
        Varint(bytes.Length);
        _bytes.Write(bytes);
    }

    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
