using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT1100–1119: what can be wrong with any file of settings or terms, whatever its subject.</summary>
public static class SettingsDiagnostics
{
    /// <summary>AT1101: keys and values were expected.</summary>
    public static readonly DiagnosticDescriptor NotAMapping = new(
        "AT1101",
        DiagnosticSeverity.Error,
        new Localized("Keys and values expected", "「項目: 値」の形ではない"),
        new Localized("「{0}」 should be written as keys with values.", "「{0}」は「項目: 値」の形で書くところです。"),
        new Localized("Write one key per line, such as 「title: Aozora city map」.", "1行に一つずつ「title: あおぞら市のつながり先」のように書いてください。"));

    /// <summary>AT1102: a list was expected.</summary>
    public static readonly DiagnosticDescriptor NotAList = new(
        "AT1102",
        DiagnosticSeverity.Error,
        new Localized("A list expected", "一覧の形ではない"),
        new Localized("「{0}」 should be a list.", "「{0}」は一覧で書くところです。"),
        new Localized("Begin each item with 「- 」 on a line of its own, or write 「[a, b]」.", "1行に一つずつ「- 」で始めるか、「[ことば, ことば]」のように書いてください。"));

    /// <summary>AT1103: plain text was expected.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        "AT1103",
        DiagnosticSeverity.Error,
        new Localized("Plain text expected", "文字だけで書くところに一覧などがある"),
        new Localized("「{0}」 takes one plain text.", "「{0}」には文字だけを書きます。"),
        new Localized("Put the text straight after 「{0}: 」; quote it if it holds 「: 」 or begins with a bracket.", "「{0}: 」のすぐあとに文字を書いてください。「: 」を含むときや、かっこで始まるときは \" \" で囲みます。"));

    /// <summary>AT1104: an unknown key with a likely meaning.</summary>
    public static readonly DiagnosticDescriptor MistypedKey = new(
        "AT1104",
        DiagnosticSeverity.Error,
        new Localized("Unknown key", "知らない項目"),
        new Localized("The key 「{0}」 is not known here.", "「{0}」という項目はここにはありません。"),
        new Localized("Did you mean 「{1}」?", "もしかして「{1}」ではありませんか。"));

    /// <summary>AT1105: an unknown key that resembles none.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "AT1105",
        DiagnosticSeverity.Error,
        new Localized("Unknown key", "知らない項目"),
        new Localized("The key 「{0}」 is not known here.", "「{0}」という項目はここにはありません。"),
        new Localized("Take the line out, or use one of: {1}.", "その行を消すか、次のどれかを使ってください：{1}。"));

    /// <summary>AT1106: a required key is missing or empty.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new(
        "AT1106",
        DiagnosticSeverity.Error,
        new Localized("Something is missing", "必要な項目がない"),
        new Localized("「{0}」 is missing.", "「{0}」が書かれていません。"),
        new Localized("Add a line 「{0}: …」.", "「{0}: …」の行を足してください。"));

    /// <summary>AT1107: too long.</summary>
    public static readonly DiagnosticDescriptor TooLong = new(
        "AT1107",
        DiagnosticSeverity.Error,
        new Localized("Too long", "長すぎる"),
        new Localized("「{0}」 has {1} characters; {2} are the most.", "「{0}」が{1}文字あります（{2}文字まで）。"),
        new Localized("Say it more briefly.", "短く言いかえてください。"));

    /// <summary>AT1108: not a whole number in a range.</summary>
    public static readonly DiagnosticDescriptor NotANumber = new(
        "AT1108",
        DiagnosticSeverity.Error,
        new Localized("Not a number in range", "数が正しくない"),
        new Localized("「{1}」 of 「{0}」 is not a number from {2} to {3}.", "「{0}」の「{1}」は、{2}〜{3}の数ではありません。"),
        new Localized("Write a number from {2} to {3} in plain digits.", "{2}〜{3}の数を、半角の数字で書いてください。"));

    /// <summary>AT1109: neither yes nor no.</summary>
    public static readonly DiagnosticDescriptor NotYesOrNo = new(
        "AT1109",
        DiagnosticSeverity.Error,
        new Localized("Neither yes nor no", "はい・いいえが読めない"),
        new Localized("「{1}」 of 「{0}」 is neither yes nor no.", "「{0}」の「{1}」は、はい・いいえのどちらか分かりません。"),
        new Localized("Write 「yes」 or 「no」.", "「yes」（はい）か「no」（いいえ）と書いてください。"));

    /// <summary>AT1110: not a day.</summary>
    public static readonly DiagnosticDescriptor NotADate = new(
        "AT1110",
        DiagnosticSeverity.Error,
        new Localized("Not a date", "日付が読めない"),
        new Localized("「{1}」 of 「{0}」 is not a date of the calendar.", "「{0}」の「{1}」は、暦にある日付として読めません。"),
        new Localized("Write it as 「2026-11-10」; a weekday beside it must be the right one.", "「2026-11-10」のように書いてください。曜日をそえるときは、その日の曜日にしてください。"));

    /// <summary>AT1112: not one of the words that may stand there.</summary>
    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "AT1112",
        DiagnosticSeverity.Error,
        new Localized("Not one of the choices", "選べることばではない"),
        new Localized("「{1}」 cannot be chosen for 「{0}」.", "「{0}」に「{1}」は選べません。"),
        new Localized("Choose one of: {2}.", "次の中から選んでください：{2}。"));

    /// <summary>AT1113: the same thing twice in one list.</summary>
    public static readonly DiagnosticDescriptor Repeated = new(
        "AT1113",
        DiagnosticSeverity.Warning,
        new Localized("Listed twice", "同じものが二度ある"),
        new Localized("「{1}」 stands twice in 「{0}」.", "「{0}」に「{1}」が二度書かれています。"),
        new Localized("Take one of the two out.", "どちらか一つを消してください。"));
}
