using System.Globalization;

namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>What the lattice asks of a UTF-16 unit, packed into a byte: its class, whether it is punctuation, whether it is kanji.</summary>
internal static class CharacterTraits
{
    public const int ClassMask = 0x0F;
    public const int Punctuation = 0x10;
    public const int Kanji = 0x20;

    /// <summary>Decided when a dictionary is compiled, so that a newer Unicode table cannot change an index.</summary>
    public static byte Of(char c, CharacterClass characterClass)
    {
        var traits = (int)characterClass;
        if (characterClass is CharacterClass.Kanji or CharacterClass.KanjiNumeric) traits |= Kanji;
        if (IsPunctuation(CharUnicodeInfo.GetUnicodeCategory(c))) traits |= Punctuation;
        return (byte)traits;
    }

    private static bool IsPunctuation(UnicodeCategory category) => category is
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
