using System.Buffers;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>Texts of many records: length in bytes, then all of them in <see cref="TextCode"/>, each ended by a line end.</summary>
public static class TextColumn
{
    private const char End = '\n';

    /// <summary>Writes texts that hold no line end.</summary>
    public static void Write(PayloadWriter writer, IEnumerable<string> texts)
    {
        var code = new ArrayBufferWriter<byte>(1 << 12);
        foreach (var text in texts)
        {
            if (text.Contains(End, StringComparison.Ordinal)) throw new ArgumentException("a text holds a line end", nameof(texts));
            TextCode.Encode(text, code);
            TextCode.Encode([End], code);
        }

        writer.Varint(code.WrittenCount);
        writer.Bytes(code.WrittenSpan);
    }

    /// <summary>Reads so many texts.</summary>
    /// <exception cref="ShardFormatException">Damaged, or of another number.</exception>
    public static string[] Read(ref PayloadReader reader, int count)
    {
        var texts = TextCode.Decode(reader.Bytes(reader.Varint())).Split(End);
        if (texts.Length != count + 1L || texts[^1].Length > 0) throw new ShardFormatException("a column of texts has another length");
        return texts[..^1];
    }
}
