using System.IO.Compression;

namespace CommunityAtlas.Search.Shards;

/// <summary>The frame of every shard: raw deflate around magic byte, family, format and payload (FORMAT.md).</summary>
public static class ShardFrame
{
    /// <summary>First byte of every shard.</summary>
    public const byte Magic = 0xCA;

    /// <summary>Version of the format; a reader refuses every other.</summary>
    public const byte Format = 5;

    /// <summary>Longest frame a reader unpacks: a few bytes of a hostile file could otherwise fill the memory.</summary>
    public const int LongestFrame = 16 << 20;

    /// <summary>Bytes before the payload.</summary>
    public const int HeaderLength = 3;

    private static readonly ZLibCompressionOptions Smallest = new() { CompressionLevel = 9 };

    /// <summary>A file around a payload. The same payload gives the same bytes.</summary>
    public static byte[] Pack(ShardFamily family, ReadOnlySpan<byte> payload)
    {
        using var packed = new MemoryStream((payload.Length / 2) + 64);
        using (var deflate = new DeflateStream(packed, Smallest, leaveOpen: true))
        {
            deflate.Write([Magic, (byte)family, Format]);
            deflate.Write(payload);
        }

        return packed.ToArray();
    }

    /// <summary>The payload of a file.</summary>
    /// <exception cref="ShardFormatException">Damaged, of another family or version, or longer than <see cref="LongestFrame"/>.</exception>
    public static byte[] Unpack(ShardFamily family, ReadOnlyMemory<byte> file)
    {
        var frame = Inflate(file);
        CheckHeader(family, frame);
        return frame.AsSpan(HeaderLength).ToArray();
    }

    /// <summary>Refuses a frame whose first bytes are not those of a family.</summary>
    /// <exception cref="ShardFormatException">Wrong magic byte, family or version.</exception>
    public static void CheckHeader(ShardFamily family, ReadOnlySpan<byte> frame)
    {
        if (frame.Length < HeaderLength || frame[0] != Magic) throw new ShardFormatException("not a shard");
        if (frame[2] != Format) throw new ShardFormatException($"format {frame[2]} is not known, only {Format}");
        if (frame[1] != (byte)family) throw new ShardFormatException($"family {frame[1]} where {(byte)family} was expected");
    }

    /// <summary>Raw inflate of at most <see cref="LongestFrame"/> bytes.</summary>
    internal static byte[] Inflate(ReadOnlyMemory<byte> file)
    {
        using var source = new MemoryStream(file.ToArray(), writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        var frame = new byte[Math.Clamp(file.Length * 3, 256, 1 << 20)];
        var length = 0;
        try
        {
            for (int read; (read = inflate.Read(frame, length, frame.Length - length)) > 0;)
            {
                length += read;
                if (length > LongestFrame) throw new ShardFormatException("the shard is too long");
                if (length == frame.Length) Array.Resize(ref frame, Math.Min(2 * frame.Length, LongestFrame + 1));
            }
        }
        catch (InvalidDataException e)
        {
            throw new ShardFormatException("the shard cannot be inflated", e);
        }

        return frame[..length];
    }
}
