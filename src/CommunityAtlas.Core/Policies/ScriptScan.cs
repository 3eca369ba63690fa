using System.Globalization;
using System.Text;

namespace CommunityAtlas.Core.Policies;

/// <summary>Watches one text for words that mix Latin with Greek or Cyrillic letters. Kana, kanji and everything that is no letter end a word.</summary>
internal struct ScriptScan
{
    private bool _latin;
    private bool _lookalike;
    private bool _told;

    /// <summary>Takes the next character; true at the first letter that makes its word a mixture, once per word.</summary>
    public bool MixesAt(Rune rune)
    {
        // U+03BC is the sign in μm as often as it is a letter; it neither mixes nor ends the word.
        if (rune.Value == 0x03BC) return false;
        if (IsLatin(rune.Value)) _latin = true;
        else if (IsGreekOrCyrillic(rune.Value)) _lookalike = true;
        else if (!BelongsToWord(rune)) this = default;
        if (_told || !_latin || !_lookalike) return false;
        _told = true;
        return true;
    }

    // Combining marks and letters of other scripts carry a word on; Japanese letters do not.
    private static bool BelongsToWord(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => !IsJapanese(rune),
        _ => false,
    };

    private static bool IsJapanese(Rune rune) => TextPolicy.IsKanji(rune)
        || rune.Value is (>= 0x3005 and <= 0x3007) or (>= 0x3031 and <= 0x303C) or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
            or (>= 0xFF66 and <= 0xFF9F) or (>= 0x1AFF0 and <= 0x1B16F);

    private static bool IsLatin(int c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or 0xAA or 0xBA
        or (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2B8) or (>= 0x1E00 and <= 0x1EFF)
        or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA722 and <= 0xA787) or (>= 0xA78B and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB64)
        or (>= 0xFB00 and <= 0xFB06) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A);

    private static bool IsGreekOrCyrillic(int c) => c is (>= 0x370 and <= 0x373) or (>= 0x376 and <= 0x377) or (>= 0x37B and <= 0x37D) or 0x37F
        or 0x386 or (>= 0x388 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8A) or (>= 0x1D26 and <= 0x1D2B)
        or (>= 0x1F00 and <= 0x1FFE) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) or (>= 0x1E030 and <= 0x1E08F);
}
