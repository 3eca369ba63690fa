using System.Buffers;
using System.Text;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Store;

/// <summary>
/// A code of one or two bytes for the characters of Japanese texts (FORMAT.md, "Character code"), three for all else. Works on
/// UTF-16 units, so that any string survives, half a character too.
/// </summary>
public static class TextCode
{
    /// <summary>The characters of the bytes 0 to 169: line end and form feed, then the most frequent of listings, entries and encyclopaedia articles.</summary>
    public const string Frequent =
        "\n\f -0123456789:aeio　、。「」あいうえおかがきくけこごさしじすせそただちっつてでとどなにのはばびほまみめもやよらりるれろわをん" +
        "アィイウエオカガキクコサシジスセタッテトドノフホボマムョラリルロン・ー" +
        "一上中事人会入公内出分前加区合員回国地場多大子学定家小山川市年所手方日時月本来業法生町番的目県者聞行見話護通金開間集電食館（）";

    private const int FirstLead = 170;
    private const int AnyUnit = 252;
    private const int KanaPage = 253;
    private const int LatinPage = 254;
    private const int WidePage = 255;
    private const int FirstKanji = 0x4E00;
    private const int LastKanji = 0x9FFF;

    // Unit to code: one byte, or two with 0x100 added to the first; AnyUnit for three.
    private static readonly ushort[] Codes = MakeCodes();

    /// <summary>Appends the code of a text.</summary>
    public static void Encode(ReadOnlySpan<char> text, IBufferWriter<byte> bytes)
    {
        var span = bytes.GetSpan(3 * text.Length + 1);
        var length = 0;
        foreach (var unit in text)
        {
            int code = Codes[unit];
            if (code < FirstLead)
            {
                span[length++] = (byte)code;
            }
            else if (code != AnyUnit)
            {
                span[length++] = (byte)(code >> 8);
                span[length++] = (byte)code;
            }
            else
            {
                span[length++] = AnyUnit;
                span[length++] = (byte)(unit >> 8);
                span[length++] = (byte)unit;
            }
        }

        bytes.Advance(length);
    }

    /// <summary>The text of a code.</summary>
    /// <exception cref="ShardFormatException">The code ends inside a character.</exception>
    public static string Decode(ReadOnlySpan<byte> code)
    {
        var text = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length; i++)
        {
            int first = code[i];
            if (first < FirstLead)
            {
                text.Append(Frequent[first]);
                continue;
            }

            var units = first == AnyUnit ? 2 : 1;
            if (code.Length - i <= units) throw new ShardFormatException("a text ends inside a character");
            int second = code[i + 1];
            text.Append((char)(first switch
            {
                AnyUnit => (second << 8) | code[i + 2],
                KanaPage => 0x3000 | second,
                LatinPage => second,
                WidePage => 0xFF00 | second,
                _ => FirstKanji + ((first - FirstLead) << 8) + second,
            }));
            i += units;
        }

        return text.ToString();
    }

    private static ushort[] MakeCodes()
    {
        var codes = new ushort[0x10000];
        Array.Fill(codes, (ushort)AnyUnit);
        for (var low = 0; low < 0x100; low++)
        {
            codes[low] = (ushort)((LatinPage << 8) | low);
            codes[0x3000 | low] = (ushort)((KanaPage << 8) | low);
            codes[0xFF00 | low] = (ushort)((WidePage << 8) | low);
        }

        for (var kanji = FirstKanji; kanji <= LastKanji; kanji++) codes[kanji] = (ushort)(((FirstLead << 8) + kanji - FirstKanji) & 0xFFFF);
        for (var i = 0; i < Frequent.Length; i++) codes[Frequent[i]] = (ushort)i;
        return codes;
    }
}
