using System.Collections.Immutable;
using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Search.Analysis;

/// <summary>Readings that letters may stand for, in <see cref="ReadingForm"/>: Hepburn, kunrei and what keyboards accept.</summary>
public static class RomajiKana
{
    // ō is written おう or おお, and nobody can tell which: so many long vowels are tried.
    private const int MostLongVowels = 3;
    private const string LongO = "ōô";

    /// <summary>The readings of a finished word: shokudō gives しよくどう and しよくどお. Empty when the letters are no kana.</summary>
    public static ImmutableArray<string> Whole(string letters)
    {
        if (!IsPossible(letters)) return [];
        var kana = Spellings(Lower(letters)).Select(Romaji.ToHiragana).ToList();
        return kana.TrueForAll(IsKana) ? Sorted(kana.Select(ReadingForm.Of)) : [];
    }

    /// <summary>
    /// The beginnings of the readings that a half-typed word may become: hok gives ほか ほき ほく ほけ ほこ ほつ; a word that ends in a
    /// vowel gives itself. None begins with another. Empty when the letters are no kana.
    /// </summary>
    public static ImmutableArray<string> Prefixes(string letters)
    {
        if (!IsPossible(letters)) return [];
        var text = Lower(letters);
        var head = text.Length;
        while (head > 0 && IsConsonant(text[head - 1])) head--;
        var tail = text[head..].TrimEnd('\'');
        var beginnings = new List<string>();
        foreach (var spelling in Spellings(text[..head]))
        {
            var begun = Romaji.ToHiragana(spelling);
            if (!IsKana(begun)) return [];
            if (tail.Length == 0) beginnings.Add(begun);
            else beginnings.AddRange(Endings(tail).Select(ending => begun + ending));
            if (tail == "h" && spelling.EndsWith('o')) beginnings.Add(begun + "う");
        }

        return Shortest(Sorted(beginnings.Select(ReadingForm.Of)));
    }

    // Letters alone, of a length words have.
    private static bool IsPossible(string letters) => letters.Length is > 0 and <= 64 && letters.Any(char.IsLetter)
        && letters.All(c => char.IsAsciiLetter(c) || c is '\'' or '-' || "āīūēōâîûêôĀĪŪĒŌÂÎÛÊÔ".Contains(c, StringComparison.Ordinal));

    private static string Lower(string letters) => letters.ToLowerInvariant();

    private static bool IsConsonant(char c) => c is '\'' or (>= 'b' and <= 'z' and not ('e' or 'i' or 'o' or 'u'));

    private static bool IsKana(string text) => text.All(KanaScript.IsKana);

    private static List<string> Spellings(string letters)
    {
        List<string> spellings = [""];
        var longVowels = 0;
        foreach (var c in letters)
        {
            if (LongO.Contains(c, StringComparison.Ordinal) && longVowels++ < MostLongVowels) spellings = [.. spellings.SelectMany(s => new[] { s + "ou", s + "oo" })];
            else spellings = [.. spellings.Select(s => s + c)];
        }

        return spellings;
    }

    /// <summary>Kana that consonants at the end may become.</summary>
    private static IEnumerable<string> Endings(string tail)
    {
        foreach (var kana in Romaji.Beginning(tail)) yield return kana;
        var rest = tail[1..];
        if (tail[0] == 'n')
        {
            if (rest.Length == 0 || rest == "n") yield return "ん";
            else foreach (var ending in Endings(rest.TrimStart('\''))) yield return "ん" + ending;
        }
        else if (tail[0] == 'm' && rest is ['b' or 'p' or 'm', ..])
        {
            foreach (var ending in Endings(rest)) yield return "ん" + ending;
        }
        else if (rest.Length == 0)
        {
            if (tail[0] is not ('h' or 'l' or 'w' or 'x' or 'y')) yield return "っ";
        }
        else if (rest[0] == tail[0] || (tail[0] == 't' && rest[0] == 'c'))
        {
            foreach (var ending in Endings(rest)) yield return "っ" + ending;
        }
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> readings) =>
        [.. readings.Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // In ordinal order a beginning stands right before all that begin with it.
    private static ImmutableArray<string> Shortest(ImmutableArray<string> sorted)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var reading in sorted)
        {
            if (kept.Count == 0 || !reading.StartsWith(kept[^1], StringComparison.Ordinal)) kept.Add(reading);
        }

        return kept.ToImmutable();
    }
}
