using System.Globalization;
using System.Text;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Brings a schedule text to one spelling in the order of the design paper; every step is linear and keeps places.</summary>
internal static class ScheduleNormalizer
{
    private const string Weekdays = "月火水木金土日";
    private const string DashSigns = "~〜–—―−‐‑‒─﹣∼⁓";
    private const string BeforeDash = "0123456789時分半曜日月火水木金土祝末午年)";
    private const string AfterDash = "0123456789月火水木金土日祝午正翌第AP";

    private readonly record struct Glyph(char Sign, int Start, int End);

    public static NormalText Normalize(string written)
    {
        var glyphs = Fold(written);
        glyphs = Words(Blanks(glyphs));
        glyphs = KanjiNumbers(Dashes(glyphs));
        var (starts, ends) = (new int[glyphs.Count], new int[glyphs.Count]);
        for (var i = 0; i < glyphs.Count; i++) (starts[i], ends[i]) = (glyphs[i].Start, glyphs[i].End);
        var text = string.Create(glyphs.Count, glyphs, static (span, list) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = list[i].Sign;
        });
        return new NormalText(text, starts, ends, written);
    }

    // Steps 1 and 2. A circled number must not reach NFKC, which would make 113:00 of ①13:00; a circled weekday becomes 月曜.
    private static List<Glyph> Fold(string written)
    {
        var glyphs = new List<Glyph>(written.Length);
        for (var at = 0; at < written.Length;)
        {
            Rune.DecodeFromUtf16(written.AsSpan(at), out var rune, out var consumed);
            var end = at + consumed;
            if (end < written.Length && written[end] is 'ﾞ' or 'ﾟ' or '\u3099' or '\u309A') end++;
            if (end == at + 1 && IsPlain(written[at])) glyphs.Add(new Glyph(char.ToUpperInvariant(written[at]), at, end));
            else foreach (var sign in Folded(rune, written, at, end)) glyphs.Add(new Glyph(sign, at, end));
            at = end;
        }

        return glyphs;
    }

    // What most texts are made of keeps its shape: ASCII, kana, common kanji.
    private static bool IsPlain(char sign) => sign is <= '\x7F' or (>= 'ぁ' and <= 'ん') or (>= 'ァ' and <= 'ー') or (>= '一' and <= '鿿');

    private static string Folded(Rune rune, string written, int start, int end) => rune.Value switch
    {
        >= '①' and <= '⑳' => rune.ToString(),
        >= '❶' and <= '❿' => ((char)(rune.Value - '❶' + '①')).ToString(),
        (>= '㉑' and <= '㉟') or (>= '㊱' and <= '㊿') => rune.ToString(),
        >= '㈪' and <= '㈰' => Weekdays[rune.Value - '㈪'] + "曜",
        >= '㊊' and <= '㊐' => Weekdays[rune.Value - '㊊'] + "曜",
        '㈷' or '㊗' => "祝",
        // Normalize throws for these two: a lone surrogate, which decodes to U+FFFD, and the swapped byte order mark.
        0xFFFD or 0xFFFE => "\uFFFD",
        _ => written[start..end].Normalize(NormalizationForm.FormKC).ToUpperInvariant(),
    };

    // Step 6 comes early, so that the later steps can look at neighbours: any white space is one blank, none at the ends.
    private static List<Glyph> Blanks(List<Glyph> glyphs)
    {
        var result = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (!char.IsWhiteSpace(glyph.Sign)) result.Add(glyph);
            else if (result.Count > 0 && result[^1].Sign != ' ') result.Add(glyph with { Sign = ' ' });
        }

        if (result.Count > 0 && result[^1].Sign == ' ') result.RemoveAt(result.Count - 1);
        return result;
    }

    // Step 5.
    private static readonly (string Word, string Spelling)[] Spellings =
    [
        ("曜日", "曜"), ("国民の祝日", "祝日"), ("祝祭日", "祝日"), ("祭日", "祝日"),
        ("及び", "・"), ("および", "・"), ("並びに", "・"), ("ならびに", "・"),
    ];

    private static List<Glyph> Words(List<Glyph> glyphs)
    {
        var result = new List<Glyph>(glyphs.Count);
        for (var at = 0; at < glyphs.Count;)
        {
            var spelling = SpellingAt(glyphs, at);
            if (spelling.Word is null)
            {
                result.Add(glyphs[at++]);
                continue;
            }

            var end = at + spelling.Word.Length;
            foreach (var sign in spelling.Spelling) result.Add(new Glyph(sign, glyphs[at].Start, glyphs[end - 1].End));
            at = end;
        }

        return result;
    }

    private static (string Word, string Spelling) SpellingAt(List<Glyph> glyphs, int at)
    {
        foreach (var spelling in Spellings)
        {
            if (spelling.Word[0] == glyphs[at].Sign && StandsAt(glyphs, at, spelling.Word)) return spelling;
        }

        return default;
    }

    // Step 3.
    private static List<Glyph> Dashes(List<Glyph> glyphs)
    {
        var result = new List<Glyph>(glyphs.Count);
        for (var at = 0; at < glyphs.Count; at++)
        {
            var glyph = glyphs[at];
            if (DashSigns.Contains(glyph.Sign, StringComparison.Ordinal)) result.Add(glyph with { Sign = '-' });
            else if (glyph.Sign == 'ー' && IsAfterValue(result) && IsBeforeValue(glyphs, at + 1)) result.Add(glyph with { Sign = '-' });
            else if (glyph.Sign is 'か' or 'よ' && (StandsAt(glyphs, at, "から") || StandsAt(glyphs, at, "より")) && IsAfterValue(result))
            {
                result.Add(new Glyph('-', glyph.Start, glyphs[at + 1].End));
                at++;
            }
            else result.Add(glyph);
        }

        return result;
    }

    private static bool IsAfterValue(List<Glyph> result)
    {
        var before = result.Count == 0 ? '\0' : result[^1].Sign == ' ' && result.Count > 1 ? result[^2].Sign : result[^1].Sign;
        return BeforeDash.Contains(before, StringComparison.Ordinal);
    }

    private static bool IsBeforeValue(List<Glyph> glyphs, int at)
    {
        if (at < glyphs.Count && glyphs[at].Sign == ' ') at++;
        return at >= glyphs.Count || AfterDash.Contains(glyphs[at].Sign, StringComparison.Ordinal);
    }

    // Step 4: 第二・四 and 二回, and the units that stand after numbers in dates and times.
    private static List<Glyph> KanjiNumbers(List<Glyph> glyphs)
    {
        if (!glyphs.Exists(g => KanjiDigit(g.Sign) >= 0)) return glyphs;
        var result = new List<Glyph>(glyphs.Count);
        var afterOrdinal = false;
        for (var at = 0; at < glyphs.Count;)
        {
            var end = at;
            while (end < glyphs.Count && end - at < 4 && KanjiDigit(glyphs[end].Sign) >= 0) end++;
            if (end > at && (afterOrdinal || IsUnit(glyphs, end)) && Value(glyphs, at, end) is { } value)
            {
                foreach (var digit in value.ToString(CultureInfo.InvariantCulture)) result.Add(new Glyph(digit, glyphs[at].Start, glyphs[end - 1].End));
                at = end;
                continue;
            }

            var sign = glyphs[at].Sign;
            afterOrdinal = sign == '第' || (afterOrdinal && (char.IsAsciiDigit(sign) || sign is ' ' or '・' or '、' or ',' or '-'));
            result.Add(glyphs[at++]);
        }

        return result;
    }

    private static bool IsUnit(List<Glyph> glyphs, int at)
    {
        if (at >= glyphs.Count) return false;
        return glyphs[at].Sign is '回' or '時' or '分' or '週' or '部' or '年' or 'ヶ' or 'ヵ' or 'か' or 'カ'
            || (glyphs[at].Sign is '月' or '日' && (at + 1 >= glyphs.Count || glyphs[at + 1].Sign != '曜'));
    }

    private static int KanjiDigit(char sign) => "〇一二三四五六七八九十".IndexOf(sign, StringComparison.Ordinal);

    private static int? Value(List<Glyph> glyphs, int start, int end)
    {
        var (value, tens) = (0, 0);
        for (var at = start; at < end; at++)
        {
            var digit = KanjiDigit(glyphs[at].Sign);
            if (digit == 10)
            {
                if (tens > 0 || value > 9) return null;
                (tens, value) = (Math.Max(1, value) * 10, 0);
            }
            else
            {
                value = (value * 10) + digit;
            }
        }

        return tens > 0 && value > 9 ? null : tens + value;
    }

    private static bool StandsAt(List<Glyph> glyphs, int at, string word)
    {
        if (at + word.Length > glyphs.Count) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (glyphs[at + i].Sign != word[i]) return false;
        }

        return true;
    }
}
