namespace CommunityAtlas.Search.Analysis;

/// <summary>Classes of characters, listed one by one so that no two Unicode versions can disagree.</summary>
internal static class CharacterClasses
{
    /// <summary>Spaces, tabs and line ends.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Hyphens, dashes, minus signs and the lines people take for them.</summary>
    public static bool IsDash(char c) => c is '-' or '\u02D7' or (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\u2500' or '\u2501';

    /// <summary>Wave dashes and tildes.</summary>
    public static bool IsWaveDash(char c) => c is '~' or '\u223C' or '\u223F' or '\u301C' or '\u3030';

    /// <summary>ァ to ヺ: katakana, without ー and ・.</summary>
    public static bool IsKatakanaLetter(char c) => c is >= 'ァ' and <= 'ヺ';

    /// <summary>Katakana and ー.</summary>
    public static bool IsKatakana(char c) => IsKatakanaLetter(c) || c == 'ー';

    /// <summary>Whether what stands at a place shows nothing: joiners, direction marks, soft hyphens, variation selectors.</summary>
    public static bool HasNoWidth(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        < '\u00AD' => false,
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' => true,
        '\uDB40' => at + 1 < text.Length && text[at + 1] is >= '\uDD00' and <= '\uDDEF',
        _ => false,
    };
}
