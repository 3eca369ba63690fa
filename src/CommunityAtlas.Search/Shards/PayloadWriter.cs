using System.Buffers;
using System.Text;

namespace CommunityAtlas.Search.Shards;

/// <summary>Writes the numbers and texts of payloads (FORMAT.md): varints are LEB128, a text is its length in bytes and UTF-8.</summary>
public sealed class PayloadWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>Bytes written so far.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>What was written so far; valid until more is written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>One byte.</summary>
    public void Byte(int value) => _bytes.Write([checked((byte)value)]);

    /// <summary>Bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>A number of 0 or more, at most 31 bits.</summary>
    public void Varint(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var span = _bytes.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7) span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        _bytes.Advance(length);
    }

    /// <summary>A number of either sign: 0, −1, 1, −2 … become 0, 1, 2, 3 …; at most 30 bits.</summary>
    public void Signed(int value) => Varint(checked((value << 1) ^ (value >> 31)));

    /// <summary>A text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Varint(length);
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length + 1));
        _bytes.Advance(length);
    }

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => _bytes.ResetWrittenCount();
}
