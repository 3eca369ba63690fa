using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>
/// What many text blocks begin with, so that deflate may point back into it: a stream that ends at a byte (a sync flush) and goes on in
/// the file of each block. Texts of a few documents, chosen by the hash of their slugs, so that it seldom changes.
/// </summary>
public sealed class TextPrefix
{
    /// <summary>Longest prefix in bytes before deflate: more saves little in each block and costs all whoever needs one.</summary>
    public const int Longest = 8_000;

    // One document in so many: an edit of one of them writes every text block anew.
    private const int Share = 64;
    private const int LeastDocuments = 1024;

    private static readonly ZLibCompressionOptions Smallest = new() { CompressionLevel = 9 };

    private readonly byte[] _frame;

    private TextPrefix(byte[] frame)
    {
        _frame = frame;
        using var packed = new MemoryStream();
        using var deflate = Begin(packed);
        File = packed.ToArray();
    }

    /// <summary>The file: raw deflate of header, length and bytes, without an end.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>Chooses a prefix, or null where there are too few documents for one.</summary>
    /// <param name="slugs">Slug of each document.</param>
    /// <param name="code">Its <see cref="TextBlock.CodeOf"/>, by number.</param>
    public static TextPrefix? Choose(IReadOnlyList<string> slugs, Func<int, byte[]> code)
    {
        if (slugs.Count < LeastDocuments) return null;
        var chosen = new ArrayBufferWriter<byte>(Longest);
        var documents = Enumerable.Range(0, slugs.Count)
            .OrderBy(i => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(slugs[i]))))
            .ThenBy(i => slugs[i], StringComparer.Ordinal)
            .Take(slugs.Count / Share);
        foreach (var document in documents)
        {
            var bytes = code(document);
            chosen.Write(bytes.AsSpan(0, Math.Min(bytes.Length, Longest - chosen.WrittenCount)));
            if (chosen.WrittenCount == Longest) break;
        }

        return Of(chosen.WrittenSpan);
    }

    /// <summary>A prefix of bytes.</summary>
    public static TextPrefix Of(ReadOnlySpan<byte> bytes)
    {
        var frame = new PayloadWriter();
        frame.Bytes([ShardFrame.Magic, (byte)ShardFamily.TextPrefix, ShardFrame.Format]);
        frame.Varint(bytes.Length);
        frame.Bytes(bytes);
        return new TextPrefix(frame.ToArray());
    }

    /// <summary>The file of a block behind this prefix.</summary>
    public byte[] Pack(ReadOnlySpan<byte> payload)
    {
        using var packed = new MemoryStream((payload.Length / 2) + File.Length);
        using (var deflate = Begin(packed))
        {
            deflate.Write([ShardFrame.Magic, (byte)ShardFamily.Texts, ShardFrame.Format]);
            deflate.Write(payload);
        }

        return packed.ToArray()[File.Length..];
    }

    /// <summary>The payload of a block behind a prefix.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static byte[] Unpack(ReadOnlyMemory<byte> prefixFile, ReadOnlyMemory<byte> blockFile)
    {
        byte[] stream = [.. prefixFile.Span, .. blockFile.Span];
        var frame = ShardFrame.Inflate(stream);
        ShardFrame.CheckHeader(ShardFamily.TextPrefix, frame);
        var reader = new PayloadReader(frame.AsSpan(ShardFrame.HeaderLength));
        reader.Bytes(reader.Varint());
        var block = reader.Bytes(reader.Left);
        ShardFrame.CheckHeader(ShardFamily.Texts, block);
        return block[ShardFrame.HeaderLength..].ToArray();
    }

    private DeflateStream Begin(MemoryStream packed)
    {
        var deflate = new DeflateStream(packed, Smallest, leaveOpen: true);
        deflate.Write(_frame);
        deflate.Flush();
        return deflate;
    }
}
