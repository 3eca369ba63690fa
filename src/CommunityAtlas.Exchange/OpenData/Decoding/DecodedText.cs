namespace CommunityAtlas.Exchange.OpenData.Decoding;

/// <summary>A file as text, without byte order mark.</summary>
/// <param name="Text">Line ends are still those of the file.</param>
/// <param name="Encoding">How it was read.</param>
public sealed record DecodedText(string Text, SourceEncoding Encoding);

/// <summary>The encodings open data comes in.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8, with or without a mark.</summary>
    Utf8,

    /// <summary>UTF-16 with a mark, either byte order.</summary>
    Utf16,

    /// <summary>Windows Shift_JIS, code page 932.</summary>
    ShiftJis,
}
