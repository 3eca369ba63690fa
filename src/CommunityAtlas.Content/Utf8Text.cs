using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content;

/// <summary>Strict UTF-8: nothing is guessed and nothing replaced.</summary>
public static class Utf8Text
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text with LF line ends and without a leading byte order mark; null with a diagnostic when a byte or a later mark is wrong.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string displayPath, DiagnosticBag bag)
    {
        var characters = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, characters, out var bytesRead, out var written, replaceInvalidSequences: false);
        var text = new string(characters, 0, written);
        if (status != OperationStatus.Done)
        {
            var (line, column) = PlaceOf(text, text.Length);
            bag.Add(
                ReadingDiagnostics.Encoding,
                new SourceLocation(displayPath, line, column),
                (bytesRead + 1).ToString(CultureInfo.InvariantCulture),
                bytes[bytesRead].ToString("X2", CultureInfo.InvariantCulture));
            return null;
        }

        if (text.StartsWith(ByteOrderMark)) text = text[1..];
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var mark = text.IndexOf(ByteOrderMark, StringComparison.Ordinal);
        if (mark < 0) return text;
        var (markLine, markColumn) = PlaceOf(text, mark);
        bag.Add(ReadingDiagnostics.ByteOrderMark, new SourceLocation(displayPath, markLine, markColumn, 1));
        return null;
    }

    private static (int Line, int Column) PlaceOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
