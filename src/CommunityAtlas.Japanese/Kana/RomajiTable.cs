using System.Collections.Frozen;

namespace CommunityAtlas.Japanese.Kana;

/// <summary>Which letters stand for which kana: Hepburn to write, and besides it all that people type.</summary>
internal static class RomajiTable
{
    public const int LongestRomaji = 4;

    private const string Hepburn =
        "あ a い i う u え e お o ぁ a ぃ i ぅ u ぇ e ぉ o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go " +
        "さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do " +
        "な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po " +
        "ま ma み mi む mu め me も mo や ya ゆ yu よ yo ゃ ya ゅ yu ょ yo ら ra り ri る ru れ re ろ ro わ wa ゎ wa ゐ i ゑ e を o ゔ v " +
        "きゃ kya きゅ kyu きょ kyo きぇ kye ぎゃ gya ぎゅ gyu ぎょ gyo ぎぇ gye しゃ sha しゅ shu しょ sho しぇ she じゃ ja じゅ ju じょ jo じぇ je " +
        "ちゃ cha ちゅ chu ちょ cho ちぇ che ぢゃ ja ぢゅ ju ぢょ jo ぢぇ je にゃ nya にゅ nyu にょ nyo にぇ nye ひゃ hya ひゅ hyu ひょ hyo ひぇ hye " +
        "びゃ bya びゅ byu びょ byo びぇ bye ぴゃ pya ぴゅ pyu ぴょ pyo ぴぇ pye みゃ mya みゅ myu みょ myo みぇ mye りゃ rya りゅ ryu りょ ryo りぇ rye " +
        "ふぁ fa ふぃ fi ふぇ fe ふぉ fo ふゃ fya ふゅ fyu ふょ fyo ほぅ hu いぃ yi いぇ ye うぁ wa うぃ wi うぅ wu うぇ we うぉ wo うゅ wyu " +
        "くぁ kwa くぃ kwi くぇ kwe くぉ kwo くゎ kwa ぐぁ gwa ぐぃ gwi ぐぇ gwe ぐぉ gwo ぐゎ gwa すぃ si ずぃ zi つぁ tsa つぃ tsi つぇ tse つぉ tso つゅ tsyu " +
        "てぃ ti てぅ tu てゅ tyu でぃ di でゅ dyu とぅ tu どぅ du ヷ va ヸ vi ヹ ve ヺ vo";

    // First the ordinary kana of each sound: of several spellings read alike the one that stands here is meant.
    private const string Typed =
        "い yi う wu うぃ wi うぇ we を wo か ca く cu こ co し si じ zi しゃ sya しゅ syu しょ syo しぇ sye じゃ zya じゅ zyu じょ zyo じぇ zye じゃ jya じゅ jyu じょ jyo じぇ jye " +
        "ち ti つ tu ぢ di づ du ちゃ tya ちゅ tyu ちょ tyo ちぇ tye ちゃ cya ちゅ cyu ちょ cyo ちぇ cye ぢゃ dya ぢゅ dyu ぢょ dyo ぢぇ dye づ dzu ぢ dji ふ hu ふぅ fwu " +
        "てぃ thi てぃ texi でぃ dhi てゅ thu でゅ dhu とぅ twu どぅ dwu ゔぁ va ゔぃ vi ゔ vu ゔぇ ve ゔぉ vo くぁ qa くぃ qi く qu くぇ qe くぉ qo " +
        "ぁ xa ぃ xi ぅ xu ぇ xe ぉ xo ぁ la ぃ li ぅ lu ぇ le ぉ lo ゃ xya ゅ xyu ょ xyo ゃ lya ゅ lyu ょ lyo っ xtu っ xtsu っ ltu っ ltsu ん xn";

    /// <summary>Hiragana (one or two) to Hepburn.</summary>
    public static FrozenDictionary<string, string> ToRomaji { get; } = Pairs(Hepburn).ToFrozenDictionary(p => p.Kana, p => p.Romaji, StringComparer.Ordinal);

    /// <summary>Letters to hiragana.</summary>
    public static FrozenDictionary<string, string> ToKana { get; } = Pairs(Typed).Concat(Pairs(Hepburn).Where(p => p.Romaji != "v"))
        .DistinctBy(p => p.Romaji).ToFrozenDictionary(p => p.Romaji, p => p.Kana, StringComparer.Ordinal);

    private static IEnumerable<(string Kana, string Romaji)> Pairs(string table) => table.Split(' ').Chunk(2).Select(p => (p[0], p[1]));
}
