using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>
/// A need's words as people bend them: 夫を亡くした also means 夫を亡くして and 夫亡くしました, お金がない also お金もありません. The end bends by
/// its last kana; が, は, も, に and の behind a kanji or katakana and を anywhere may be another of them, a space, or left out.
/// </summary>
internal static class NeedPattern
{
    private const string Particles = "がをはもにの";
    private const string InsteadOfParticles = "がをはもにの ";

    private static readonly ImmutableArray<string> None = [];
    private static readonly ImmutableArray<string> OfNai = ["ない", "なく", "なか", "なけ", "なさ", "ませ", "ず", "ぬ"];
    private static readonly ImmutableArray<string> OfAruNai = ["ありませ", "ない", "なく", "なか", "なけ", "なさ", "無い", "無く", "無か"];
    private static readonly ImmutableArray<string> OfTai = ["い", "く", "か", "が", "さ"];
    private static readonly ImmutableArray<string> OfTa = ["た", "て", "だ", "で", "ま"];
    private static readonly ImmutableArray<string> OfAdjective = ["い", "く", "か", "さ", "そ", "け"];

    /// <summary>Where the words end that begin at a place of a text, or −1.</summary>
    /// <param name="text">The normalised query.</param>
    /// <param name="at">A place in it.</param>
    /// <param name="words">A need's words, normalised.</param>
    public static int EndAt(string text, int at, string words)
    {
        var tails = TailsOf(words, out var stem);
        var to = at;
        for (var i = 0; i < stem; i++)
        {
            if (to < text.Length && text[to] == words[i])
            {
                to++;
                continue;
            }

            if (!MayChange(words, i, stem)) return -1;
            if (to < text.Length && InsteadOfParticles.Contains(text[to], StringComparison.Ordinal)) to++;
        }

        if (tails.IsEmpty) return to;
        foreach (var tail in tails)
        {
            if (string.CompareOrdinal(text, to, tail, 0, tail.Length) == 0) return to + tail.Length;
        }

        return -1;
    }

    private static bool MayChange(string words, int at, int stem) =>
        at > 0 && at < stem && Particles.Contains(words[at], StringComparison.Ordinal) && (words[at] == 'を' || QueryScript.Of(words[at - 1]) is Script.Kanji or Script.Katakana);

    /// <summary>What may stand instead of the end, and how much of the words stays.</summary>
    private static ImmutableArray<string> TailsOf(string words, out int stem)
    {
        stem = words.Length;
        if (words.Length < 3) return None;
        if (words.EndsWith("ない", StringComparison.Ordinal) && words.Length > 3)
        {
            stem -= 2;
            return words[stem - 1] is 'が' or 'も' ? OfAruNai : OfNai;
        }

        if (words.EndsWith("たい", StringComparison.Ordinal))
        {
            stem--;
            return OfTai;
        }

        if (words[^1] is 'た' or 'だ' && words.Length > 3)
        {
            stem--;
            return OfTa;
        }

        if (words[^1] == 'い' && (words.Length > 3 || QueryScript.Of(words[^2]) == Script.Hiragana))
        {
            stem--;
            return OfAdjective;
        }

        return None;
    }
}
