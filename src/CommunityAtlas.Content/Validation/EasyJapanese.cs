using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>A lint for やさしい日本語, after the guidelines of 出入国在留管理庁 and 文化庁 (2020). It cannot judge, only remind.</summary>
internal static partial class EasyJapanese
{
    private const int LongestSentence = 40;
    private const int MostKanji = 13;

    // Words that a learner meets in the first months, or that every sign in town carries.
    private static readonly FrozenSet<string> EverydayLoanwords = new[]
    {
        "アパート", "アルバイト", "インターネット", "エアコン", "エレベーター", "カード", "カフェ", "カメラ", "カレー", "カレンダー", "キログラム", "キロメートル", "ギター", "クラス", "グラス",
        "グループ", "ケーキ", "ゲーム", "コート", "コーヒー", "コピー", "コップ", "コンビニ", "コンピューター", "サービス", "サッカー", "サラダ", "サンドイッチ", "シャツ", "シャワー", "ジュース", "スーパー",
        "スカート", "スプーン", "スポーツ", "スマートフォン", "スマホ", "ズボン", "セーター", "セット", "センター", "ソファ", "タオル", "タクシー", "ダンス", "チーズ", "チケット", "テーブル",
        "テキスト", "テスト", "テニス", "テレビ", "デパート", "トイレ", "ドア", "ナイフ", "ニュース", "ネクタイ", "ノート", "ハンカチ", "バス", "バスケットボール", "バター", "パーティー", "パソコン",
        "パン", "ピアノ", "ビール", "ビデオ", "ビル", "プール", "プレゼント", "ベッド", "ペット", "ペン", "ページ", "ホームページ", "ホテル", "ボール", "ボールペン", "ボタン", "ポケット", "ポスト",
        "マスク", "マッチ", "メートル", "メール", "メニュー", "メモ", "ラジオ", "ルール", "レストラン", "ワイン", "キッチン", "アイスクリーム", "オレンジ", "バナナ", "レモン", "トマト", "ドライブ",
        "ハイキング", "キャンプ", "ガラス", "ガス", "エネルギー", "エスカレーター", "ロビー", "ロッカー", "スリッパ", "エプロン", "ミルク", "アルコール", "スイッチ", "ファクス", "アドレス",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlainDoubles = new[]
    {
        "いろいろ", "ときどき", "だんだん", "たまたま", "もともと", "いよいよ", "それぞれ", "ますます", "そろそろ", "まだまだ", "とうとう", "おのおの", "ところどころ", "なかなか", "もしもし", "ひとびと",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Everything worth a second look, in the order of the text.</summary>
    /// <param name="names">Names that are what they are, however they are written.</param>
    public static IEnumerable<EasyJapaneseFinding> Check(string text, IEnumerable<string> names)
    {
        var rest = names.Where(n => n.Length > 1).OrderByDescending(n => n.Length).Aggregate(text, (t, name) => t.Replace(name, "◇", StringComparison.Ordinal));
        foreach (var sentence in Sentences(text))
        {
            var bare = string.Concat(sentence.Where(c => !char.IsWhiteSpace(c)));
            if (bare.Length > LongestSentence) yield return new EasyJapaneseFinding(WordingDiagnostics.LongSentence, sentence, bare.Length);
            var kanji = bare.EnumerateRunes().Count(IsKanji);
            if (kanji > MostKanji) yield return new EasyJapaneseFinding(WordingDiagnostics.ManyKanji, sentence, kanji);
            if (Row().IsMatch(bare)) yield return new EasyJapaneseFinding(WordingDiagnostics.ManyThings, sentence, 0);
            if (!PoliteEnd().IsMatch(bare)) yield return new EasyJapaneseFinding(WordingDiagnostics.PlainStyle, sentence, 0);
        }

        if (!FullStop().IsMatch(text)) yield return new EasyJapaneseFinding(WordingDiagnostics.NoFullStop, Sentences(text).LastOrDefault(text), 0);
        var joined = string.Concat(rest.Where(c => !char.IsWhiteSpace(c)));
        foreach (var finding in Words(joined, rest)) yield return finding;
    }

    private static IEnumerable<EasyJapaneseFinding> Words(string joined, string spaced)
    {
        if (DoubleNegative().Match(joined) is { Success: true } twice) yield return new EasyJapaneseFinding(WordingDiagnostics.DoubleNegative, twice.Value, 0);
        if (Vague().Match(joined) is { Success: true } vague) yield return new EasyJapaneseFinding(WordingDiagnostics.Vague, vague.Value, 0);
        foreach (Match match in Loanword().Matches(spaced))
        {
            if (!EverydayLoanwords.Contains(match.Value.Normalize(NormalizationForm.FormKC))) yield return new EasyJapaneseFinding(WordingDiagnostics.Loanword, match.Value, 0);
        }

        foreach (Match match in Doubled().Matches(spaced))
        {
            if (!PlainDoubles.Contains(match.Value)) yield return new EasyJapaneseFinding(WordingDiagnostics.SoundWord, match.Value, 0);
        }

        if (WaveDash().Match(spaced) is { Success: true } wave) yield return new EasyJapaneseFinding(WordingDiagnostics.WaveDash, wave.Value, 0);
        if (KanjiRun().Match(spaced) is { Success: true } run) yield return new EasyJapaneseFinding(WordingDiagnostics.Compound, run.Value, 0);
    }

    // Short pieces with the same sign between them: お米、パン、野菜を. A pause behind 朝 is one sign only.
    [GeneratedRegex("[^、・。]{1,10}(?:、[^、・。]{1,10}、|・[^、・。]{1,10}・)[^、・。]", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    private static string[] Sentences(string text) =>
        text.Split(['。', '！', '？', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsKanji(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or '々';

    [GeneratedRegex("(?:です|ます|ません|でした|ました|ましょう|でしょう|ください|下さい)(?:か|ね|よ)?[」）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PoliteEnd();

    [GeneratedRegex(@"[。！？!?][」）)]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FullStop();

    [GeneratedRegex("な(?:い|かった)(?:こと|わけ|はず)[はもが](?:ない|ありません|なかった)|なく[はも](?:ない|ありません)|ないで[はも](?:ない|いられ)|ざるを[得え]", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleNegative();

    [GeneratedRegex("おそれ|恐れが|かもしれ|と思われ|とみられ|と考えられ|場合があ|場合もあ|可能性があ|見込み", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    // Katakana words of three or more, and abbreviations in capitals.
    [GeneratedRegex(@"[ァ-ヴヵヶー]{3,}|[A-ZＡ-Ｚ]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Loanword();

    [GeneratedRegex(@"([ぁ-んァ-ヴ]{2})\1", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"[^\s。、]{0,6}[〜～~][^\s。、]{0,6}", RegexOptions.CultureInvariant)]
    private static partial Regex WaveDash();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}々]{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex KanjiRun();
}

/// <summary>A slip of a kind, with the piece of text it concerns and a count where the message needs one.</summary>
internal sealed record EasyJapaneseFinding(DiagnosticDescriptor Descriptor, string Text, int Count);
