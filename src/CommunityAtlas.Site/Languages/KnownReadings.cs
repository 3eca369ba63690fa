using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Site.Languages;

/// <summary>Words whose reading a dictionary of single words gets wrong, or of which it knows several: 今日, 何人, 開く, 〜方.</summary>
internal static partial class KnownReadings
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["今日"] = "きょう", ["明日"] = "あした", ["昨日"] = "きのう", ["今年"] = "ことし", ["今朝"] = "けさ", ["何人"] = "なんにん", ["何回"] = "なんかい",
        ["何時"] = "なんじ", ["何日"] = "なんにち", ["何曜日"] = "なんようび", ["何も"] = "なにも", ["何を"] = "なにを", ["何が"] = "なにが", ["何か"] = "なにか",
        ["一人"] = "ひとり", ["二人"] = "ふたり", ["一つ"] = "ひとつ", ["二つ"] = "ふたつ", ["三つ"] = "みっつ", ["一日"] = "いちにち",
        ["大人"] = "おとな", ["上手"] = "じょうず", ["下手"] = "へた", ["部屋"] = "へや", ["風邪"] = "かぜ", ["行って"] = "いって", ["入って"] = "はいって",
        ["開いて"] = "あいて", ["開き"] = "ひらき", ["開く"] = "ひらく", ["空いて"] = "あいて", ["お腹"] = "おなか", ["昼間"] = "ひるま", ["一緒"] = "いっしょ",
        ["町の"] = "まちの", ["夜の町"] = "よるのまち", ["他の"] = "ほかの", ["二人組"] = "ふたりぐみ", ["市の"] = "しの",
        ["毎月"] = "まいつき", ["毎年"] = "まいとし", ["毎朝"] = "まいあさ", ["毎週"] = "まいしゅう", ["毎日"] = "まいにち",
        ["平日"] = "へいじつ", ["祝日"] = "しゅくじつ", ["年末年始"] = "ねんまつねんし", ["当日"] = "とうじつ", ["翌日"] = "よくじつ",
        ["月曜"] = "げつよう", ["火曜"] = "かよう", ["水曜"] = "すいよう", ["木曜"] = "もくよう", ["金曜"] = "きんよう", ["土曜"] = "どよう", ["日曜"] = "にちよう",
        ["土日"] = "どにち", ["一対一"] = "いちたいいち", ["お茶代"] = "おちゃだい", ["家族会"] = "かぞくかい", ["女の人"] = "おんなのひと", ["男の人"] = "おとこのひと",
        ["全"] = "ぜん", ["お米"] = "おこめ", ["行った"] = "いった", ["大字"] = "おおあざ", ["休けい所"] = "きゅうけいじょ", ["見学会"] = "けんがくかい",
        ["一回"] = "いっかい", ["二回"] = "にかい", ["三回"] = "さんかい", ["四回"] = "よんかい", ["一階"] = "いっかい", ["二階"] = "にかい", ["三階"] = "さんがい",
        ["一か月"] = "いっかげつ", ["二か月"] = "にかげつ", ["三か月"] = "さんかげつ", ["六か月"] = "ろっかげつ", ["一週間"] = "いっしゅうかん", ["二週間"] = "にしゅうかん",
        ["二日"] = "ふつか", ["三日"] = "みっか", ["四日"] = "よっか", ["五日"] = "いつか", ["六日"] = "むいか", ["七日"] = "なのか", ["八日"] = "ようか", ["九日"] = "ここのか", ["十日"] = "とおか",
        ["三人"] = "さんにん", ["四人"] = "よにん", ["五人"] = "ごにん", ["一丁目"] = "いっちょうめ", ["一番"] = "いちばん", ["前の日"] = "まえのひ", ["次の日"] = "つぎのひ",
        ["編みかた"] = "あみかた", ["お年寄り"] = "おとしより", ["思い出"] = "おもいで", ["買い物"] = "かいもの", ["飲み物"] = "のみもの", ["食べ物"] = "たべもの",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Weekdays = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["月"] = "げつ", ["火"] = "か", ["水"] = "すい", ["木"] = "もく", ["金"] = "きん", ["土"] = "ど", ["日"] = "にち", ["祝"] = "しゅく",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly int Longest = Words.Keys.Max(w => w.Length);

    /// <summary>The longest known word at a place, or null.</summary>
    public static (int Length, string Reading)? At(string text, int at)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
        {
            if (lookup.TryGetValue(text.AsSpan(at, length), out var reading)) return (length, reading);
        }

        return Letter().Match(text, at) is { Success: true } letter && letter.Index == at ? (1, Weekdays[letter.Value]) : null;
    }

    // A single letter for a weekday stands in brackets or in a list of such letters.
    [GeneratedRegex(
        @"(?<![\p{IsCJKUnifiedIdeographs}0-9０-９])[月火水木金土日祝](?=[・、,][月火水木金土日祝](?![\p{IsCJKUnifiedIdeographs}]))|(?<=[月火水木金土日][・、,])[月火水木金土日祝](?![\p{IsCJKUnifiedIdeographs}])|(?<=[（(])[月火水木金土日](?=[）)])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Letter();
}
