using System.Globalization;
using System.Text;
using CommunityAtlas.Japanese.Filters;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Search.Analysis;

/// <summary>
/// The one form of a reading (FORMAT.md, "Reading form"): hiragana, without small kana, long marks, and the sounds that have two spellings
/// (ぢ ず, を お, ゔぁ ば). ｺｰﾋｰ and コーヒー are both こおひい.
/// </summary>
public static class ReadingForm
{
    private const string Small = "ぁぃぅぇぉっゃゅょゎゕゖぢづゐゑを";
    private const string Large = "あいうえおつやゆよわかけじずいえお";
    private const string Vowels = "あいうえお";

    // The kana of each vowel's column, as they are written after folding.
    private static readonly string[] Columns =
    [
        "あかがさざただなはばぱまやらわ", "いきぎしじちにひびぴみり", "うくぐすずつぬふぶぷむゆる", "えけげせぜてでねへべぺめれ", "おこごそぞとどのほぼぽもよろ",
    ];

    /// <summary>The form of kana in any script and width; spaces and punctuation go, other letters stay in lower case.</summary>
    public static string Of(string reading)
    {
        var text = IterationMarks.Expand(CompatibilityForm.Of(reading));
        var form = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = KanaScript.ToHiragana(text[i]);
            var next = i + 1 < text.Length ? KanaScript.ToHiragana(text[i + 1]) : '\0';
            if (c == 'ー')
            {
                if (form.Length > 0 && VowelOf(form[^1]) is var vowel and not '\0') form.Append(vowel);
            }
            else if (c == 'ゔ')
            {
                i += AppendV(form, next);
            }
            else if (c is >= 'ヷ' and <= 'ヺ')
            {
                form.Append("ばびべぼ"[c - 'ヷ']);
            }
            else if (Small.IndexOf(c, StringComparison.Ordinal) is var small and >= 0)
            {
                form.Append(Large[small]);
            }
            else if (char.IsSurrogatePair(text, i))
            {
                if (IsLetter(CharUnicodeInfo.GetUnicodeCategory(text, i))) form.Append(Rune.ToLowerInvariant(new Rune(text[i], text[i + 1])).ToString());
                i++;
            }
            else if (IsLetter(CharUnicodeInfo.GetUnicodeCategory(c)))
            {
                form.Append(c == '\u0130' ? c : char.ToLowerInvariant(c));
            }
        }

        return form.ToString();
    }

    private static int AppendV(StringBuilder form, char next)
    {
        var row = "ぁぃぇぉ".IndexOf(next, StringComparison.Ordinal);
        form.Append(row < 0 ? 'ぶ' : "ばびべぼ"[row]);
        return row < 0 ? 0 : 1;
    }

    private static char VowelOf(char kana)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Contains(kana, StringComparison.Ordinal)) return Vowels[i];
        }

        return '\0';
    }

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
