using System.Text;

namespace CommunityAtlas.Japanese.Kana;

/// <summary>Kana in Latin letters and back, for those who search with a keyboard of letters.</summary>
public static class Romaji
{
    private const string Vowels = "aiueo";
    private const string WithLongMark = "āīūēōâîûêô";
    private const string Doubled = "かきくけこさしすせそたちつてとぱぴぷぺぽ";
    private const string BeforeLips = "ばびぶべぼぱぴぷぺぽまみむめも";
    private const string AfterApostrophe = "あいうえおやゆよ";
    private const string LongO = "おこごそぞとどのほぼぽもよろ";

    /// <summary>Hepburn with macrons, as Lucene's <c>ToStringUtil.getRomanization</c>: キョウト is kyōto, シンバシ shimbashi; ー is left out.</summary>
    /// <param name="kana">Katakana or hiragana; all else stays as it is.</param>
    public static string Hepburn(ReadOnlySpan<char> kana)
    {
        var text = KanaScript.ToHiragana(kana);
        var letters = new StringBuilder(2 * text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] == 'ー') continue;
            if (text[i] == 'っ') AppendDoubled(letters, next);
            else if (text[i] == 'ん') letters.Append(BeforeLips.Contains(next, StringComparison.Ordinal) ? "m" : AfterApostrophe.Contains(next, StringComparison.Ordinal) ? "n'" : "n");
            else if (i + 1 < text.Length && RomajiTable.ToRomaji.TryGetValue(text.Substring(i, 2), out var pair))
            {
                i++;
                var isLong = i + 1 < text.Length && text[i + 1] == 'う' && (text[i] is 'ゅ' or 'ょ') && IsLongPair(text, i);
                letters.Append(isLong ? Lengthened(pair) : pair);
                if (isLong) i++;
            }
            else if (next == 'う' && LongO.Contains(text[i], StringComparison.Ordinal))
            {
                letters.Append(Lengthened(RomajiTable.ToRomaji[text[i].ToString()]));
                i++;
            }
            else letters.Append(RomajiTable.ToRomaji.GetValueOrDefault(text[i].ToString(), kana[i].ToString()));
        }

        return letters.ToString();
    }

    /// <summary>
    /// Hiragana for what somebody typed: si or shi, tu or tsu, zyo or jo, nn or n', double consonants, ō, ô, ou or oh. Letters that
    /// make no kana stay, so that a word half typed is half turned.
    /// </summary>
    public static string ToHiragana(string romaji)
    {
        var text = romaji.ToLowerInvariant();
        var kana = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;) i += AppendKana(text, i, kana);
        return kana.ToString();
    }

    /// <summary>The hiragana of every spelling that begins with these letters: ky gives きゃ, きゅ, きょ, きぇ.</summary>
    public static IEnumerable<string> Beginning(string letters) =>
        RomajiTable.ToKana.Where(pair => pair.Key.StartsWith(letters, StringComparison.Ordinal)).Select(pair => pair.Value);

    /// <summary>One spelling for all spellings of a sound: Tōkyō, toukyou, tokyo, とうきょう and トーキョー have the same key.</summary>
    public static string SearchKey(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in Hepburn(ToHiragana(text)))
        {
            var plain = WithLongMark.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Vowels[at % Vowels.Length] : c;
            if (plain is '\'' or '-') continue;
            var last = letters.Length == 0 ? '\0' : letters[^1];
            if (plain == last && Vowels.Contains(plain, StringComparison.Ordinal)) continue;
            if (plain == 'u' && last == 'o') continue;
            if (last == 'm' && (plain is 'b' or 'p' or 'm')) letters[^1] = 'n';
            letters.Append(plain);
        }

        return letters.ToString();
    }

    /// <summary>As <see cref="Hepburn"/> for katakana alone, as Lucene does it; hiragana stay.</summary>
    internal static string HepburnOfKatakana(string text) => text.AsSpan().ContainsAnyInRange('ぁ', 'ゖ') ? string.Concat(Stretches(text)) : Hepburn(text);

    private static IEnumerable<string> Stretches(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var isHiragana = text[start] is >= 'ぁ' and <= 'ゖ';
            var end = start + 1;
            while (end < text.Length && (text[end] is >= 'ぁ' and <= 'ゖ') == isHiragana) end++;
            yield return isHiragana ? text[start..end] : Hepburn(text.AsSpan(start, end - start));
            start = end;
        }
    }

    // Lucene lengthens the pairs of the い column only.
    private static bool IsLongPair(string text, int second) => "きしちにひみりぎじぢびぴ".Contains(text[second - 1], StringComparison.Ordinal);

    private static void AppendDoubled(StringBuilder letters, char next)
    {
        if (!Doubled.Contains(next, StringComparison.Ordinal)) return;
        letters.Append(next == 'ち' ? 't' : RomajiTable.ToRomaji[next.ToString()][0]);
    }

    private static string Lengthened(string romaji) => romaji[..^1] + (romaji[^1] == 'u' ? 'ū' : 'ō');

    /// <summary>Appends the kana that begin at a place, and tells how many letters they took.</summary>
    private static int AppendKana(string text, int at, StringBuilder kana)
    {
        var (c, next) = (text[at], at + 1 < text.Length ? text[at + 1] : '\0');
        for (var length = Math.Min(RomajiTable.LongestRomaji, text.Length - at); length > 0; length--)
        {
            if (RomajiTable.ToKana.TryGetValue(text.Substring(at, length), out var found))
            {
                kana.Append(found);
                return length;
            }

            // tō: the vowel carries the mark.
            var mark = WithLongMark.IndexOf(text[at + length - 1], StringComparison.Ordinal);
            if (mark < 0 || !RomajiTable.ToKana.TryGetValue(text.Substring(at, length - 1) + Vowels[mark % Vowels.Length], out found)) continue;
            kana.Append(found).Append(LongKana(Vowels[mark % Vowels.Length]));
            return length;
        }

        switch (c)
        {
            case 'n':
                kana.Append('ん');
                return next is 'n' && !IsVowelOrY(text, at + 2) ? 2 : next is '\'' ? 2 : 1;
            case 'm' when next is 'b' or 'p' or 'm':
                kana.Append('ん');
                return 1;
            case 't' when next == 'c':
            case >= 'b' and <= 'z' when c == next && !Vowels.Contains(c, StringComparison.Ordinal):
                kana.Append('っ');
                return 1;
            case 'h' when kana.Length > 0 && at > 0 && text[at - 1] == 'o':
                kana.Append('う');
                return 1;
            case '-' when kana.Length > 0 && KanaScript.IsKana(kana[^1]):
                kana.Append('ー');
                return 1;
            default:
                kana.Append(c);
                return 1;
        }
    }

    private static char LongKana(char vowel) => vowel switch { 'a' => 'あ', 'i' => 'い', 'e' => 'え', _ => 'う' };

    private static bool IsVowelOrY(string text, int at) => at < text.Length && (text[at] == 'y' || Vowels.Contains(text[at], StringComparison.Ordinal));
}
