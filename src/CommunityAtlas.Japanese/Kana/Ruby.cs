using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace CommunityAtlas.Japanese.Kana;

/// <summary>A stretch of a word and what is read above it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Reading">In hiragana; null where the text says itself how it is read.</param>
public readonly record struct RubyPart(string Text, string? Reading);

/// <summary>
/// Puts readings above the kanji they belong to, never above okurigana: 食べ物 + たべもの is 食(た)べ物(もの). Kanji that stand
/// together share one reading, as 大人 has no seam.
/// </summary>
public static class Ruby
{
    private const int NoWay = int.MaxValue / 2;

    // A reading hardly ever begins with one of these; small kana belong to the one before them.
    private const string NeverFirst = "んっゃゅょぁぃぅぇぉー";

    /// <summary>The parts of a word; one part with the whole reading when they cannot be told apart.</summary>
    /// <param name="surface">As written.</param>
    /// <param name="reading">In hiragana or katakana; null or empty gives the word without a reading.</param>
    public static ImmutableArray<RubyPart> Align(string surface, string? reading)
    {
        if (string.IsNullOrEmpty(reading) || !surface.Any(IsKanji)) return [new RubyPart(surface, null)];
        var spoken = KanaScript.ToHiragana(reading);
        var runs = Runs(surface);
        // A cut could part the halves of a rare character, which no reading in kana holds.
        return !spoken.Any(char.IsSurrogate) && TryAlign(runs, spoken, out var parts) ? parts : [new RubyPart(surface, spoken)];
    }

    /// <summary>Parts as HTML, escaped; brackets stand in for browsers without ruby.</summary>
    public static string ToHtml(IEnumerable<RubyPart> parts)
    {
        var html = new StringBuilder();
        foreach (var (text, reading) in parts)
        {
            var escaped = WebUtility.HtmlEncode(text);
            if (reading is null) html.Append(escaped);
            else html.Append("<ruby>").Append(escaped).Append("<rp>（</rp><rt>").Append(WebUtility.HtmlEncode(reading)).Append("</rt><rp>）</rp></ruby>");
        }

        return html.ToString();
    }

    // ヶ in 三ヶ月 is read か: it goes with the kanji.
    private static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〆' or '〇' or '仝' || char.IsSurrogate(c);

    private static bool IsReadBesides(char c) => IsKanji(c) || c is 'ヶ' or 'ヵ' || !KanaScript.IsKana(c);

    // Signs and blanks are not read at all: お茶会「夜の縁側」.
    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsWhiteSpace(c);

    private static List<(string Text, bool IsKana)> Runs(string surface)
    {
        var runs = new List<(string, bool)>();
        for (var start = 0; start < surface.Length;)
        {
            var end = start + 1;
            var isKana = !IsReadBesides(surface[start]);
            var isSign = IsSign(surface[start]);
            while (end < surface.Length && IsSign(surface[end]) == isSign && (isSign || !IsReadBesides(surface[end]) == isKana)) end++;
            runs.Add((surface[start..end], isKana));
            start = end;
        }

        return runs;
    }

    // least[i, at]: the smallest strangeness of reading the runs from i on as the reading from at on.
    private static bool TryAlign(List<(string Text, bool IsKana)> runs, string reading, out ImmutableArray<RubyPart> parts)
    {
        var least = new int[runs.Count + 1][];
        var taken = new int[runs.Count][];
        least[runs.Count] = [.. Enumerable.Repeat(NoWay, reading.Length), 0];
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            least[i] = [.. Enumerable.Repeat(NoWay, reading.Length + 1)];
            taken[i] = new int[reading.Length + 1];
            var (text, isKana) = runs[i];
            for (var at = 0; at <= reading.Length; at++)
            {
                for (var length = IsSign(text[0]) ? 0 : 1; length <= reading.Length - at; length++)
                {
                    var strangeness = IsSign(text[0]) ? OfSigns(text, reading.AsSpan(at, length)) : isKana ? OfKana(text, reading.AsSpan(at, length)) : OfKanji(text, reading.AsSpan(at, length));
                    if (strangeness >= NoWay || least[i + 1][at + length] >= NoWay) continue;
                    var total = strangeness + least[i + 1][at + length];
                    if (total < least[i][at]) (least[i][at], taken[i][at]) = (total, length);
                }
            }
        }

        parts = [];
        if (least[0][0] >= NoWay) return false;
        var builder = ImmutableArray.CreateBuilder<RubyPart>(runs.Count);
        for (int i = 0, at = 0; i < runs.Count; at += taken[i][at], i++)
        {
            builder.Add(new RubyPart(runs[i].Text, runs[i].IsKana || IsSign(runs[i].Text[0]) ? null : reading.Substring(at, taken[i][at])));
        }

        parts = builder.ToImmutable();
        return true;
    }

    // A reading may have the signs of the word, or none.
    private static int OfSigns(string text, ReadOnlySpan<char> reading) => reading.IsEmpty || reading.SequenceEqual(text) ? 0 : NoWay;

    private static int OfKana(string text, ReadOnlySpan<char> reading)
    {
        if (text.Length != reading.Length) return NoWay;
        for (var i = 0; i < text.Length; i++)
        {
            if (!SoundAlike(KanaScript.ToHiragana(text[i]), reading[i], i > 0 ? reading[i - 1] : '\0')) return NoWay;
        }

        return 0;
    }

    // Spelling and sound part where particles and old spellings are concerned, and where a long vowel has a mark.
    private static bool SoundAlike(char written, char spoken, char before) => written == spoken || (written, spoken) is
        ('は', 'わ') or ('へ', 'え') or ('を', 'お') or ('づ', 'ず') or ('ぢ', 'じ') or ('ず', 'づ') or ('じ', 'ぢ')
        || (spoken == 'ー' && before != '\0' && "あいうえお".Contains(written, StringComparison.Ordinal));

    // One to three kana a kanji is ordinary, about two is best.
    private static int OfKanji(string text, ReadOnlySpan<char> reading)
    {
        var kanji = text.Length - text.Count(char.IsLowSurrogate);
        var strangeness = Math.Abs(reading.Length - (2 * kanji));
        if (reading.Length < kanji) strangeness += 20 * (kanji - reading.Length);
        if (reading.Length > 3 * kanji) strangeness += 4 * (reading.Length - (3 * kanji));
        return NeverFirst.Contains(reading[0], StringComparison.Ordinal) ? strangeness + 50 : strangeness;
    }
}
