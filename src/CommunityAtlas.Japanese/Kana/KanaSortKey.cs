using System.Globalization;
using System.Text;

namespace CommunityAtlas.Japanese.Kana;

/// <summary>
/// Turns a reading into a key whose ordinal order is 五十音順, as JIS X 4061:1996 §5 orders kana: first the plain syllables,
/// then 清音 before 濁音 before 半濁音, then ー before small before 々-like before full kana, then hiragana before katakana.
/// </summary>
public static class KanaSortKey
{
    private const char Rest = '\uE000';
    private const char Separator = '\u0001';

    /// <summary>The key of a reading in hiragana or katakana of any width; other characters come after all kana, in ordinal order.</summary>
    public static string Of(string reading)
    {
        var text = reading.Normalize(NormalizationForm.FormKC);
        var (syllables, voices, forms, scripts) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        var last = default(Syllable);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '・' or '゠' or '=' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) continue;
            var syllable = KanaTable.Read(c, last);
            if (syllable.Rank == 0)
            {
                syllables.Append(Rest).Append(char.ToLowerInvariant(c));
                last = default;
                continue;
            }

            syllables.Append((char)('0' + syllable.Rank));
            voices.Append((char)('0' + (int)syllable.Voice));
            forms.Append((char)('0' + (int)syllable.Form));
            scripts.Append(syllable.IsKatakana ? '1' : '0');
            last = syllable;
        }

        return syllables.Append(Separator).Append(voices).Append(Separator).Append(forms).Append(Separator).Append(scripts).ToString();
    }
}
