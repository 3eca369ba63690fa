using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;

namespace CommunityAtlas.Search.Queries;

/// <summary>Readings a half-typed word may have: kana, romaji, or kana with the letters an input method has not turned into kana yet.</summary>
public static class HalfTyped
{
    private const int MostLetters = 3;

    /// <summary>Beginnings of readings, in reading form; none when it holds other characters.</summary>
    /// <param name="text">Normalised, without spaces.</param>
    public static ImmutableArray<string> Readings(string text)
    {
        var kana = 0;
        while (kana < text.Length && QueryScript.IsKana(text[kana])) kana++;
        if (kana == text.Length) return [ReadingForm.Of(text)];
        if (kana == 0) return RomajiKana.Prefixes(text);
        if (text.Length - kana > MostLetters) return [];
        return [.. RomajiKana.Prefixes(text[kana..]).Select(ending => ReadingForm.Of(text[..kana]) + ending)];
    }
}
