using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>EUC-JP as Java reads it, which is what Lucene's own dictionary was built with: the wave dash is U+301C, not U+FF5E.</summary>
internal static class EucJp
{
    private const int CodePage = 20932;
    private const byte HalfWidthKatakana = 0x8E;
    private const byte Supplement = 0x8F;

    /// <summary>Decodes.</summary>
    /// <exception cref="DictionaryFormatException">A byte sequence is no EUC-JP; the message gives the file's name and the offset.</exception>
    public static string Decode(byte[] bytes, string name)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = LengthAt(bytes, i);
            i += length > 0 ? length : throw new DictionaryFormatException($"{name}: not EUC-JP at byte {i}");
        }

        // What Windows reads as full-width forms, Java reads as the signs JIS X 0208 means.
        return new StringBuilder(CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!.GetString(bytes))
            .Replace('～', '〜').Replace('―', '—').Replace('∥', '‖').Replace('－', '−').Replace('￠', '¢').Replace('￡', '£').Replace('￢', '¬')
            .ToString();
    }

    // The decoder of .NET takes whatever comes; so the form is checked here. 0: no character.
    private static int LengthAt(byte[] bytes, int at) => bytes[at] switch
    {
        < 0x80 => 1,
        HalfWidthKatakana => At(bytes, at + 1) is >= 0xA1 and <= 0xDF ? 2 : 0,
        Supplement => At(bytes, at + 1) >= 0xA1 && At(bytes, at + 2) >= 0xA1 ? 3 : 0,
        >= 0xA1 and < 0xFF => At(bytes, at + 1) is >= 0xA1 and < 0xFF ? 2 : 0,
        _ => 0,
    };

    private static int At(byte[] bytes, int at) => at < bytes.Length ? bytes[at] : 0;
}
