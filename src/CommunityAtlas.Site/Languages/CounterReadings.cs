using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Site.Languages;

/// <summary>
/// How counters behind digits are read: 3分 is ぷん and 5分 ふん, 1人 ひとり, 20日 はつか. A dictionary sees digit and counter apart and
/// guesses; these are known. The reading stands above the counter alone unless number and counter are read as one word.
/// </summary>
internal static partial class CounterReadings
{
    private static readonly string[] Days =
        ["", "いちにち", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"];

    /// <summary>Finds the next number with a counter.</summary>
    public static Match Find(string text, int from) => Pattern().Match(text, from);

    /// <summary>Where the reading begins and what it is. <paramref name="match"/> is one of <see cref="Find"/>.</summary>
    public static (int Start, string Reading) Of(Match match, string text)
    {
        var counter = match.Groups["counter"];
        if (match.Groups["ordinal"].Success) return (match.Index, "だい");
        var digits = match.Groups["number"].Value.Normalize(System.Text.NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal);
        var number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return Whole(number, counter.Value, text.AsSpan(0, match.Index)) is { } whole ? (match.Index, whole) : (counter.Index, Behind(number, counter.Value));
    }

    // 4月1日 and 毎月 1日 name a day of the month; 1日 100円 is a day long.
    private static string? Whole(int number, string counter, ReadOnlySpan<char> before) => (counter, number) switch
    {
        ("日", 1) => before.TrimEnd(" 　、・").EndsWith("月", StringComparison.Ordinal) ? "ついたち" : Days[1],
        ("日", >= 2 and <= 10) => Days[number],
        ("日" or "日間", 14) => "じゅうよっか" + (counter == "日" ? "" : "かん"),
        ("日" or "日間", 20) => "はつか" + (counter == "日" ? "" : "かん"),
        ("日" or "日間", 24) => "にじゅうよっか" + (counter == "日" ? "" : "かん"),
        ("日間", 1) => "いちにちかん",
        ("日間", >= 2 and <= 10) => Days[number] + "かん",
        ("人", 1) => "ひとり",
        ("人", 2) => "ふたり",
        ("組", 1) => "ひとくみ",
        ("組", 2) => "ふたくみ",
        ("つ", _) => null,
        _ => null,
    };

    private static string Behind(int number, string counter) => counter switch
    {
        "月" => "がつ",
        "日" => "にち",
        "日間" => "にちかん",
        "人" => "にん",
        "時半" => "じはん",
        "時間" => "じかん",
        "時" => "じ",
        "分間" => Hardened(number, "ふんかん", "ぷんかん", "ぷんかん"),
        "分" => Hardened(number, "ふん", "ぷん", "ぷん"),
        "回" => "かい",
        "階" => number % 10 == 3 ? "がい" : "かい",
        "円" => "えん",
        "歳" or "才" => "さい",
        "年間" => "ねんかん",
        "年生" => "ねんせい",
        "年" => "ねん",
        "週間" => "しゅうかん",
        "週" => "しゅう",
        "か月" or "ヶ月" or "カ月" or "ケ月" => "かげつ",
        "か所" or "ヶ所" or "カ所" => "かしょ",
        "番地" => "ばんち",
        "番" => "ばん",
        "号棟" => "ごうとう",
        "号室" => "ごうしつ",
        "号" => "ごう",
        "本" => Sounded(number, "ほん", "ぽん", "ぼん"),
        "杯" => Sounded(number, "はい", "ぱい", "ばい"),
        "匹" => Sounded(number, "ひき", "ぴき", "びき"),
        "冊" => "さつ",
        "台" => "だい",
        "枚" => "まい",
        "件" => "けん",
        "度" => "ど",
        "個" => "こ",
        "席" => "せき",
        "名" => "めい",
        "組" => "くみ",
        "世帯" => "せたい",
        "丁目" => "ちょうめ",
        "食" => "しょく",
        "代" => "だい",
        "段" => "だん",
        "畳" => "じょう",
        "種類" => "しゅるい",
        _ => "てん",
    };

    // 1, 3, 4, 6, 8 and round numbers harden the sound.
    private static string Hardened(int number, string soft, string hard, string three) => (number % 10) switch
    {
        3 => three,
        0 or 1 or 4 or 6 or 8 => hard,
        _ => soft,
    };

    private static string Sounded(int number, string soft, string hard, string three) => (number % 10) switch
    {
        3 => three,
        0 or 1 or 6 or 8 => hard,
        _ => soft,
    };

    [GeneratedRegex(
        @"(?<ordinal>第)(?=[0-9０-９])"
        + @"|(?<number>[0-9０-９][0-9０-９,，]*)(?<counter>分間|分(?!の[0-9])|日間|日(?!本|曜)|年間|年生|年|週間|週|時間|時半|時|か月|ヶ月|カ月|ケ月|か所|ヶ所|カ所|月|番地|番|号棟|号室|号|人|回|階|円|歳|才|本|杯|匹|冊|台|枚|件|度|個|席|名|組|世帯|丁目|食|代|段|畳|種類|点)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
