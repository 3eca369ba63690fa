using System.Buffers;
using System.Collections.Immutable;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>The searchable texts of up to <see cref="Size"/> documents; a payload of the family <c>texts</c>.</summary>
/// <param name="Documents">Lines of each document, by field; none is empty or holds a line end.</param>
public sealed record TextBlock(ImmutableArray<ImmutableArray<TextLine>> Documents)
{
    /// <summary>Documents of one block; only the last may hold fewer.</summary>
    public const int Size = 8;

    // A document is its fields in this order, each ended by a form feed; a line end stands between lines. Lengths would cost more.
    private const char EndOfField = '\f';
    private const char EndOfLine = '\n';
    private static readonly ImmutableArray<SearchFields> FieldOrder = [SearchFields.Name, SearchFields.Labels, SearchFields.Area, SearchFields.Summary, SearchFields.Body];

    /// <summary>The payload: number of documents, then <see cref="CodeOf"/> of each.</summary>
    public byte[] Write()
    {
        var code = new ArrayBufferWriter<byte>(1 << 14);
        foreach (var lines in Documents) Encode(lines.AsSpan(), code);
        var writer = new PayloadWriter();
        writer.Varint(Documents.Length);
        writer.Bytes(code.WrittenSpan);
        return writer.ToArray();
    }

    /// <summary>One document in <see cref="TextCode"/>.</summary>
    public static byte[] CodeOf(ImmutableArray<TextLine> lines)
    {
        var code = new ArrayBufferWriter<byte>(1 << 11);
        Encode(lines.AsSpan(), code);
        return code.WrittenSpan.ToArray();
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="ShardFormatException">Damaged.</exception>
    public static TextBlock Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var count = reader.Count(FieldOrder.Length);
        var fields = TextCode.Decode(reader.Bytes(reader.Left)).Split(EndOfField);
        if (count > Size || fields.Length != (count * FieldOrder.Length) + 1 || fields[^1].Length > 0) throw new ShardFormatException("texts do not end where they should");
        var documents = ImmutableArray.CreateBuilder<ImmutableArray<TextLine>>(count);
        for (var i = 0; i + 1 < fields.Length; i += FieldOrder.Length)
        {
            documents.Add([.. FieldOrder.SelectMany((field, k) => fields[i + k].Length == 0 ? [] : fields[i + k].Split(EndOfLine).Select(line => new TextLine(field, line)))]);
        }

        return new TextBlock(documents.MoveToImmutable());
    }

    private static void Encode(ReadOnlySpan<TextLine> lines, ArrayBufferWriter<byte> code)
    {
        var at = 0;
        foreach (var field in FieldOrder)
        {
            for (var first = at; at < lines.Length && lines[at].Field == field; at++)
            {
                if (lines[at].Text.Length == 0 || lines[at].Text.AsSpan().ContainsAny(EndOfField, EndOfLine)) throw new ArgumentException("a line is empty or holds a line end", nameof(lines));
                if (at > first) TextCode.Encode([EndOfLine], code);
                TextCode.Encode(lines[at].Text, code);
            }

            TextCode.Encode([EndOfField], code);
        }

        if (at < lines.Length) throw new ArgumentException("lines are not in the order of their fields", nameof(lines));
    }
}
