using System.Buffers;
using System.Text;

namespace CommunityAtlas.Core.Policies;

/// <summary>「もしかして」: the known name that is closest to what somebody wrote.</summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The nearest of the names, or null when none is near enough to be worth suggesting; ties go to the ordinally first.</summary>
    /// <remarks>Compares after NFKC, without regard to case and to hiragana against katakana.</remarks>
    public static string? Find(string written, IEnumerable<string> names)
    {
        var asked = Fold(written);
        if (asked.Length is 0 or > LongestName) return null;
        string? best = null;
        var bestScore = int.MaxValue;
        foreach (var name in names)
        {
            var known = Fold(name);
            if (known.Length is 0 or > LongestName) continue;
            var score = Score(asked, known);
            if (score == int.MaxValue || score > bestScore || (score == bestScore && string.CompareOrdinal(name, best) >= 0)) continue;
            best = name;
            bestScore = score;
        }

        return best;
    }

    /// <summary>How many characters must be inserted, deleted, replaced or swapped with their neighbour to make one text of the other.</summary>
    public static int Distance(string left, string right) => Distance([.. left.EnumerateRunes()], [.. right.EnumerateRunes()]);

    // A spelling slip costs its edits; one name lying whole inside the other (電話番号 for 電話) ranks behind every slip.
    private static int Score(Rune[] asked, Rune[] known)
    {
        var longest = Math.Max(asked.Length, known.Length);
        var distance = Distance(asked, known);
        if (distance == 0 || (longest >= 2 && distance < longest && distance <= Math.Max(1, longest / 3))) return distance;
        var (inner, outer) = asked.Length < known.Length ? (asked, known) : (known, asked);
        var shortest = inner.All(r => r.IsAscii) ? 4 : 2;
        return inner.Length >= shortest && outer.AsSpan().IndexOf(inner) >= 0 ? LongestName + distance : int.MaxValue;
    }

    // Optimal string alignment with three rows; names are short.
    private static int Distance(ReadOnlySpan<Rune> left, ReadOnlySpan<Rune> right)
    {
        var width = right.Length + 1;
        var pool = ArrayPool<int>.Shared.Rent(3 * width);
        var before = pool.AsSpan(0, width);
        var above = pool.AsSpan(width, width);
        var row = pool.AsSpan(2 * width, width);
        for (var j = 0; j < width; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        var distance = above[right.Length];
        ArrayPool<int>.Shared.Return(pool);
        return distance;
    }

    private static Rune[] Fold(string text)
    {
        // A lone surrogate cannot be normalised; it is compared as U+FFFD.
        var sound = string.Concat(text.EnumerateRunes());
        var folded = sound.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return [.. folded.EnumerateRunes().Select(r => r.Value is >= 0x30A1 and <= 0x30F6 ? new Rune(r.Value - 0x60) : r)];
    }
}
