using System.Globalization;
using System.Text;

namespace CommunityAtlas.Search.Grams;

/// <summary>
/// Two neighbouring characters of a normalised text as one number, whose order is that of their UTF-16 units. Spaces, punctuation and
/// signs such as + are no part of any gram; letters, digits, marks and pictures are.
/// </summary>
public static class GramKey
{
    // 21 bits hold any place.
    private const int SecondBits = 21;
    private const int SecondMask = (1 << SecondBits) - 1;
    private const int FirstSurrogate = 0xD800;
    private const int FirstBehindSurrogates = 0xE000;
    private const int FirstOutsideBasicPlane = 0x10000;
    private const int Supplementary = 0x100000;

    // What a lone surrogate reads as.
    private const int Replacement = 0xFFFD;

    // What the basic plane holds, a bit each: asked for every character of every text.
    private static readonly bool[] Counted = [.. Enumerable.Range(0, 0x10000).Select(unit => unit != Replacement && IsCounted(CharUnicodeInfo.GetUnicodeCategory((char)unit)))];

    /// <summary>Whether a character can be part of a gram.</summary>
    public static bool IsCharacter(Rune character) => character.IsBmp ? Counted[character.Value] : IsCounted(Rune.GetUnicodeCategory(character));

    /// <summary>As <see cref="IsCharacter(Rune)"/> for a unit that is no surrogate; false for one that is.</summary>
    internal static bool IsCharacter(char unit) => Counted[unit];

    /// <summary>The number of two characters.</summary>
    public static long Of(Rune first, Rune second) => Of(PlaceOf(first.Value), PlaceOf(second.Value));

    /// <summary>The grams of a normalised text, in order, doubles included.</summary>
    public static IEnumerable<long> All(string text)
    {
        Rune? before = null;
        foreach (var character in text.EnumerateRunes())
        {
            var isCharacter = IsCharacter(character);
            if (isCharacter && before is { } first) yield return Of(first, character);
            before = isCharacter ? character : null;
        }
    }

    /// <summary>The two characters of a number.</summary>
    public static string ToText(long key) => new Rune(CodePointAt((int)(key >> SecondBits))).ToString() + new Rune(CodePointAt((int)(key & SecondMask)));

    internal static long Of(int firstPlace, int secondPlace) => ((long)firstPlace << SecondBits) | (uint)secondPlace;

    internal static int First(long key) => (int)(key >> SecondBits);

    internal static int Second(long key) => (int)(key & SecondMask);

    /// <summary>Where a code point stands in the order of UTF-16 units: those outside the basic plane come before U+E000.</summary>
    internal static int PlaceOf(int codePoint) => codePoint < FirstSurrogate ? codePoint
        : codePoint < FirstOutsideBasicPlane ? codePoint + Supplementary
        : codePoint - FirstOutsideBasicPlane + FirstSurrogate;

    /// <summary>Whether a number is the place of a code point.</summary>
    internal static bool IsPlace(int place) => place is >= 0 and < FirstSurrogate + Supplementary or >= FirstBehindSurrogates + Supplementary and < FirstOutsideBasicPlane + Supplementary;

    private static int CodePointAt(int place) => place < FirstSurrogate ? place
        : place < FirstSurrogate + Supplementary ? place + FirstOutsideBasicPlane - FirstSurrogate
        : place - Supplementary;

    private static bool IsCounted(UnicodeCategory category) => category is <= UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol;
}
