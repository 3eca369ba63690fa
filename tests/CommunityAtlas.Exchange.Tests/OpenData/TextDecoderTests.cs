using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData.Decoding;

namespace CommunityAtlas.Exchange.Tests.OpenData;

public sealed class TextDecoderTests
{
    private const string Text = "名称,①㈱髙～\r\n";

    public static TheoryData<string, SourceEncoding> Encodings => new()
    {
        { "utf-8", SourceEncoding.Utf8 },
        { "utf-8-mark", SourceEncoding.Utf8 },
        { "utf-16le", SourceEncoding.Utf16 },
        { "utf-16be", SourceEncoding.Utf16 },
        { "cp932", SourceEncoding.ShiftJis },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_text_without_its_mark(string encoding, SourceEncoding expected)
    {
        var diagnostics = new DiagnosticBag();
        var decoded = TextDecoder.Decode(Encode(Text, encoding), "a.csv", diagnostics);
        Assert.Equal(new DecodedText(Text, expected), decoded);
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused_with_the_offset_AT6002()
    {
        var diagnostics = new DiagnosticBag();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("名称"), 0xFF, 0xFF];
        Assert.Null(TextDecoder.Decode(bytes, "a.csv", diagnostics));
        var diagnostic = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("AT6002", diagnostic.Id);
        Assert.Contains("「6」バイト目", diagnostic.Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_marked_file_with_a_broken_byte_is_not_tried_in_another_encoding()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TextDecoder.Decode([0xEF, 0xBB, 0xBF, (byte)'a', 0x83, 0x41], "a.csv", diagnostics));
        Assert.Contains("「4」", Assert.Single(diagnostics.ToSorted()).Message(DiagnosticLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_AT6001()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TextDecoder.Decode(new byte[TextDecoder.LargestFile + 1], "a.csv", diagnostics));
        Assert.Equal("AT6001", Assert.Single(diagnostics.ToSorted()).Id);
    }

    internal static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8" => new UTF8Encoding(false).GetBytes(text),
        "utf-8-mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetBytes(text),
    };
}
