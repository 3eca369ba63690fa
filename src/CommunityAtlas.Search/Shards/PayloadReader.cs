using System.Text;

namespace CommunityAtlas.Search.Shards;

/// <summary>Reads what <see cref="PayloadWriter"/> wrote. Whatever the bytes, it never reads beyond them and never asks for more memory than they warrant.</summary>
public ref struct PayloadReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _payload;
    private int _at;

    /// <summary>A reader at the first byte of a payload.</summary>
    public PayloadReader(ReadOnlySpan<byte> payload) => _payload = payload;

    /// <summary>Bytes not read yet.</summary>
    public readonly int Left => _payload.Length - _at;

    /// <summary>One byte.</summary>
    public byte Byte() => _at < _payload.Length ? _payload[_at++] : throw new ShardFormatException();

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if ((uint)count > (uint)Left) throw new ShardFormatException();
        var bytes = _payload.Slice(_at, count);
        _at += count;
        return bytes;
    }

    /// <summary>A number of 0 or more.</summary>
    public int Varint()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            uint next = Byte();
            if (shift == 28 && next > 7) break;
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return (int)value;
        }

        throw new ShardFormatException();
    }

    /// <summary>A number of either sign.</summary>
    public int Signed()
    {
        var value = Varint();
        return (value >> 1) ^ -(value & 1);
    }

    /// <summary>A number of things that take at least <paramref name="leastBytes"/> each, so that a damaged count cannot ask for much memory.</summary>
    public int Count(int leastBytes = 1)
    {
        var count = Varint();
        return (long)count * leastBytes <= Left ? count : throw new ShardFormatException();
    }

    /// <summary>A text.</summary>
    public string Text()
    {
        var bytes = Bytes(Varint());
        try
        {
            return Strict.GetString(bytes);
        }
        catch (ArgumentException e)
        {
            throw new ShardFormatException("a text is not UTF-8", e);
        }
    }

    /// <summary>Refuses bytes that nobody has read.</summary>
    public readonly void End()
    {
        if (Left != 0) throw new ShardFormatException("the shard is longer than it should be");
    }
}
