using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese.Lattices;

/// <summary>What SEARCH and EXTENDED add to the cost of a long word, so that its parts may win (Lucene 4.10).</summary>
internal static class CompoundPenalty
{
    private const int FreeKanji = 2;
    private const int CostOfKanji = 3000;
    private const int FreeOther = 7;
    private const int CostOfOther = 1700;

    /// <summary>0 for a word that is not too long.</summary>
    public static int Of(ReadOnlySpan<char> word, byte[] traits)
    {
        if (word.Length <= FreeKanji) return 0;
        foreach (var c in word)
        {
            if ((traits[c] & CharacterTraits.Kanji) == 0) return word.Length > FreeOther ? (word.Length - FreeOther) * CostOfOther : 0;
        }

        return (word.Length - FreeKanji) * CostOfKanji;
    }
}
