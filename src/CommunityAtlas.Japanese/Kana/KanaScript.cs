using System.Text;

namespace CommunityAtlas.Japanese.Kana;

/// <summary>Hiragana and katakana of one text. All else stays as it is; the length never changes.</summary>
public static class KanaScript
{
    // The two blocks stand so far apart.
    private const int Distance = 'ァ' - 'ぁ';

    /// <summary>ひらがな as カタカナ.</summary>
    public static string ToKatakana(ReadOnlySpan<char> text)
    {
        var shifted = new StringBuilder(text.Length);
        foreach (var c in text) shifted.Append(IsHiragana(c) ? (char)(c + Distance) : c);
        return shifted.ToString();
    }

    /// <summary>カタカナ as ひらがな; ー and ヷヸヹヺ, which have no partner, stay.</summary>
    public static string ToHiragana(ReadOnlySpan<char> text)
    {
        var shifted = new StringBuilder(text.Length);
        foreach (var c in text) shifted.Append(ToHiragana(c));
        return shifted.ToString();
    }

    /// <summary>One character, as <see cref="ToHiragana(ReadOnlySpan{char})"/>.</summary>
    public static char ToHiragana(char c) => c is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? (char)(c - Distance) : c;

    /// <summary>Whether a character is hiragana, katakana or ー.</summary>
    public static bool IsKana(char c) => IsHiragana(c) || c is (>= 'ァ' and <= 'ヾ' and not '・');

    private static bool IsHiragana(char c) => c is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ';
}
