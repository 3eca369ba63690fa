using System.Collections.Immutable;
using CommunityAtlas.Search.Analysis;

namespace CommunityAtlas.Search.Queries;

/// <summary>Readings a half-typed word may have: kana, romaji, or kana with the letters an input method has not turned into kana yet.</summary>
public static class HalfTyped
{
    private const int MostLetters = 3;
    private const int MostLong = 3;
    private const string OpenVowels = "おこごそぞとどのほぼぽもよろうくぐすずつぬふぶぷむゆる";

    /// <summary>The readings that a reading becomes when its o and u are long: shogi is しようぎ. The first few places; not the reading itself.</summary>
    /// <param name="reading">In reading form.</param>
    public static ImmutableArray<string> Lengthened(string reading)
    {
        var variants = new List<string> { reading };
        var places = 0;
        for (var i = reading.Length - 1; i >= 0 && places < MostLong; i--)
        {
            if (!OpenVowels.Contains(reading[i], StringComparison.Ordinal) || (i + 1 < reading.Length && reading[i + 1] is 'う' or 'お')) continue;
            places++;
            foreach (var variant in variants.ToList()) variants.Add(variant.Insert(i + 1, "う"));
        }

        return [.. variants.Skip(1).Distinct(StringComparer.Ordinal)];
    }

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
