using System.Collections.Immutable;
using System.Globalization;

namespace CommunityAtlas.Search.Queries;

/// <summary>
/// Reads weekday and time phrases of a normalised query: 第2土曜, 第2・第4土曜日, 毎週火曜, 土日, 平日の夜, 土曜の午前, どようび.
/// <code>
///   [毎月|毎週] [第n (・第n)*] weekdays [の time]      weekdays: 土曜日 土曜 火・金曜 月曜から金曜 土日 平日 週末 どようび
///   time                                               午前 朝 午後 昼 夕方 夜 晩
/// </code>
/// </summary>
public static class SchedulePhrases
{
    private const string Weekdays = "日月火水木金土";
    private const string Ordinals = "12345";
    private const string KanjiOrdinals = "一二三四五";
    private const string Joints = "・,、と/&~〜-";
    private const int Last = 9;

    private static readonly ImmutableArray<string> KanaDays = ["にち", "げつ", "か", "すい", "もく", "きん", "ど"];
    private static readonly ImmutableArray<string> Prefixes = ["毎月", "毎週", "隔週", "まいしゅう", "まいつき"];

    private static readonly ImmutableArray<(string Word, string Days)> Groups =
        [("土日祝日", "60"), ("土日祝", "60"), ("土・日", "60"), ("土日", "60"), ("週末", "60"), ("平日", "12345")];

    // Longer words first. The last ones are also parts of other words (朝市, 夜回り), so they must stand alone.
    private static readonly ImmutableArray<(string Word, string Time, bool IsShort)> Times =
    [
        ("午前中", "am", false), ("午前", "am", false), ("午後", "pm", false), ("夕方", "eve", false), ("昼間", "pm", false), ("お昼", "pm", false),
        ("夜間", "eve", false), ("朝", "am", true), ("昼", "pm", true), ("夜", "eve", true), ("晩", "eve", true),
    ];

    /// <summary>The phrase that starts at a place, or null.</summary>
    public static PhraseMatch? Match(string text, int at)
    {
        var start = AfterPrefix(text, at);
        var afterOrdinals = ReadOrdinals(text, start, out var ordinals);
        var afterDays = ReadDays(text, afterOrdinals, ordinals.Count > 0, out var days);
        if (days.Length == 0)
        {
            var alone = ReadTime(text, at, out var time);
            return time.Length == 0 ? null : Make(at, alone, [["#" + time]]);
        }

        var end = afterDays;
        var timeAt = end < text.Length && text[end] == 'の' ? end + 1 : end;
        var afterTime = ReadTime(text, timeAt, out var of);
        if (of.Length > 0) end = afterTime;
        return Make(at, end, Terms(days, ordinals, of));
    }

    private static PhraseMatch Make(int start, int end, ImmutableArray<ImmutableArray<string>> terms) =>
        new(start, end, [new PhraseMeaning(PhraseKind.Schedule, "")], terms, TakesWords: false);

    private static ImmutableArray<ImmutableArray<string>> Terms(string days, List<int> ordinals, string time)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        if (ordinals.Count > 0)
        {
            var nth = ImmutableArray.CreateBuilder<string>();
            foreach (var day in days)
            {
                foreach (var ordinal in ordinals) nth.Add($"#d{day}n{(ordinal == Last ? "last" : ordinal.ToString(CultureInfo.InvariantCulture))}");
            }

            groups.Add(nth.ToImmutable());
        }

        if (ordinals.Count == 0 || time.Length > 0)
        {
            var plain = ImmutableArray.CreateBuilder<string>();
            foreach (var day in days) plain.Add($"#d{day}{time}");
            groups.Add(plain.ToImmutable());
        }

        return groups.ToImmutable();
    }

    private static int AfterPrefix(string text, int at)
    {
        foreach (var prefix in Prefixes)
        {
            if (!StartsWith(text, at, prefix)) continue;
            var end = at + prefix.Length;
            return end < text.Length && text[end] == 'の' ? end + 1 : end;
        }

        return at;
    }

    // 第2 · 第2・第4 · 第二、四 · 最終. A bare number is not an ordinal: 2土曜 is no one's spelling.
    private static int ReadOrdinals(string text, int at, out List<int> ordinals)
    {
        ordinals = [];
        var end = at;
        while (end < text.Length)
        {
            var from = end;
            if (ordinals.Count > 0 && Joints.Contains(text[from], StringComparison.Ordinal)) from++;
            if (StartsWith(text, from, "最終") || StartsWith(text, from, "最後"))
            {
                ordinals.Add(Last);
                end = from + 2;
            }
            else
            {
                var hasMark = from < text.Length && text[from] == '第';
                if (hasMark) from++;
                if (!hasMark && ordinals.Count == 0) break;
                var ordinal = OrdinalAt(text, from);
                if (ordinal == 0) break;
                ordinals.Add(ordinal);
                end = from + 1;
            }

            if (StartsWith(text, end, "週")) end++;
            if (StartsWith(text, end, "の")) end++;
        }

        return ordinals.Count == 0 ? at : end;
    }

    private static int OrdinalAt(string text, int at)
    {
        if (at >= text.Length) return 0;
        return Math.Max(Ordinals.IndexOf(text[at], StringComparison.Ordinal), KanjiOrdinals.IndexOf(text[at], StringComparison.Ordinal)) + 1;
    }

    private static int ReadDays(string text, int at, bool hasOrdinal, out string days)
    {
        days = "";
        foreach (var (word, group) in Groups)
        {
            if (!StartsWith(text, at, word)) continue;
            days = group;
            return at + word.Length;
        }

        var kana = ReadKanaDay(text, at, out days);
        return days.Length > 0 ? kana : ReadNamedDays(text, at, hasOrdinal, out days);
    }

    // 土曜 · 土曜日 · 火・金曜 · 月水金曜 · 月曜から金曜 · with an ordinal also 第2土.
    private static int ReadNamedDays(string text, int at, bool hasOrdinal, out string days)
    {
        days = "";
        var found = "";
        var end = at;
        var isRange = false;
        var position = at;
        while (position < text.Length)
        {
            var day = Weekdays.IndexOf(text[position], StringComparison.Ordinal);
            if (day < 0) break;
            found = Joined(found, day, isRange);
            isRange = false;
            position++;
            if (StartsWith(text, position, "曜"))
            {
                position += StartsWith(text, position, "曜日") ? 2 : 1;
                days = found;
                end = position;
            }

            if (position >= text.Length) break;
            if (StartsWith(text, position, "から") && days.Length > 0)
            {
                isRange = true;
                position += 2;
            }
            else if (Joints.Contains(text[position], StringComparison.Ordinal))
            {
                isRange = text[position] is '~' or '〜' or '-';
                position++;
            }
        }

        if (days.Length > 0 && StartsWith(text, end, "大工")) days = "";
        if (days.Length > 0 || !hasOrdinal || found.Length != 1 || (at + 1 < text.Length && IsKanji(text[at + 1]))) return end;
        days = found;
        return at + 1;
    }

    private static string Joined(string days, int day, bool isRange)
    {
        var joined = days;
        if (isRange && days.Length > 0)
        {
            // 月曜から金曜: the days between as well; the week goes round.
            for (var next = (days[^1] - '0' + 1) % 7; next != day; next = (next + 1) % 7) joined = Added(joined, next);
        }

        return Added(joined, day);
    }

    private static string Added(string days, int day)
    {
        var digit = (char)('0' + day);
        return days.Contains(digit, StringComparison.Ordinal) ? days : days + digit;
    }

    private static int ReadKanaDay(string text, int at, out string days)
    {
        days = "";
        for (var day = 0; day < KanaDays.Length; day++)
        {
            var word = KanaDays[day] + "よう";
            if (!StartsWith(text, at, word)) continue;

            // かよう is a verb (通う) and どよう a season; alone they are too little.
            var end = at + word.Length;
            if (StartsWith(text, end, "び")) end++;
            else if (day is 2) continue;
            days = ((char)('0' + day)).ToString();
            return end;
        }

        return at;
    }

    private static int ReadTime(string text, int at, out string time)
    {
        time = "";
        foreach (var (word, of, isShort) in Times)
        {
            if (!StartsWith(text, at, word)) continue;
            var end = at + word.Length;
            if (isShort && ((at > 0 && IsKanji(text[at - 1]) && text[at - 1] is not ('曜' or '日')) || (end < text.Length && IsKanji(text[end])))) continue;
            time = of;
            return end;
        }

        return at;
    }

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿' or '々';

    private static bool StartsWith(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
