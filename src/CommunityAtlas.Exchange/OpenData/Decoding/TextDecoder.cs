using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Exchange.OpenData.Decoding;

/// <summary>Bytes to text: a byte order mark decides, else strict UTF-8, else strict code page 932. Never a replacement character.</summary>
public static class TextDecoder
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    private const int ShiftJisCodePage = 932;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with AT6001 (too large) or AT6002 (no known encoding, with the byte offset).</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string displayPath, DiagnosticBag diagnostics)
    {
        var file = new SourceLocation(displayPath);
        if (bytes.Length > LargestFile)
        {
            diagnostics.Add(ImportDiagnostics.FileTooLarge, file, Number(bytes.Length), Number(LargestFile));
            return null;
        }

        long bad;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            if (TryDecode(bytes[3..], StrictUtf8, out var marked, out bad)) return new DecodedText(marked, SourceEncoding.Utf8);
            bad += 3;
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var utf16 = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true);
            if (TryDecode(bytes[2..], utf16, out var marked, out bad)) return new DecodedText(marked, SourceEncoding.Utf16);
            bad += 2;
        }
        else
        {
            if (TryDecode(bytes, StrictUtf8, out var text, out bad)) return new DecodedText(text, SourceEncoding.Utf8);
            if (TryDecode(bytes, ShiftJis(), out text, out var badShiftJis)) return new DecodedText(text, SourceEncoding.ShiftJis);

            // The encoding that got further is the likelier one, so its offset is the one worth looking at.
            bad = Math.Max(bad, badShiftJis);
        }

        diagnostics.Add(ImportDiagnostics.UnknownEncoding, file, Number(bad));
        return null;
    }

    private static Encoding ShiftJis() =>
        CodePagesEncodingProvider.Instance.GetEncoding(ShiftJisCodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("Code page 932 is part of the framework.");

    private static bool TryDecode(ReadOnlySpan<byte> bytes, Encoding encoding, [NotNullWhen(true)] out string? text, out long badOffset)
    {
        badOffset = 0;
        text = null;
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            badOffset = problem.Index;
            return false;
        }

        // Code page 932 maps a few bytes (0x80, 0xA0, 0xFD–0xFF) to controls and private use without complaint; no file means those.
        for (var i = 0; i < text.Length; i++)
        {
            var isStray = text[i] is '\0' or '\u0080' or '\uF8F0' or '\uF8F1' or '\uF8F2' or '\uF8F3' or '\uFFFD';
            if (!isStray) continue;
            badOffset = encoding.GetByteCount(text.AsSpan(0, i));
            return false;
        }

        return true;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
