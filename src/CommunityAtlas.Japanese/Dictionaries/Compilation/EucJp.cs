using System.Text;

namespace CommunityAtlas.Japanese.Dictionaries.Compilation;

/// <summary>EUC-JP as Java reads it, which is what Lucene's own dictionary was built with: the wave dash is U+301C, not U+FF5E.</summary>
internal static class EucJp
{
    /// <summary>Decodes.</summary>
    /// <exception cref="DictionaryFormatException">A byte sequence is no EUC-JP; the message gives its offset.</exception>
    public static string Decode(byte[] bytes)
    {
        Encoding encoding;
        try
        {
            encoding = CodePagesEncodingProvider.Instance.GetEncoding(20932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
            var text = new StringBuilder(encoding.GetString(bytes));
            return text.Replace('～', '〜').Replace('―', '—').Replace('∥', '‖').Replace('－', '−').Replace('￠', '¢').Replace('￡', '£').Replace('￢', '¬').ToString();
        }
        catch (DecoderFallbackException e)
        {
            throw new DictionaryFormatException($"not EUC-JP at byte {e.Index}", e);
        }
    }
}
