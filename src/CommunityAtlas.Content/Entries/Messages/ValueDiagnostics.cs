using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3030–3049: single values.</summary>
public static class ValueDiagnostics
{
    /// <summary>AT3030: not in the list, but resembles a code.</summary>
    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "AT3030",
        DiagnosticSeverity.Error,
        new Localized("Not in the list", "一覧にない"),
        new Localized("「{0}」 is not a value of 「{1}」.", "「{0}」は「{1}」に書ける値ではありません。"),
        new Localized("Did you mean 「{2}」?", "もしかして「{2}」ではありませんか。"));

    /// <summary>AT3031: not in the list and resembles nothing.</summary>
    public static readonly DiagnosticDescriptor StrangeChoice = new(
        "AT3031",
        DiagnosticSeverity.Error,
        new Localized("Not in the list", "一覧にない"),
        new Localized("「{0}」 is not a value of 「{1}」.", "「{0}」は「{1}」に書ける値ではありません。"),
        new Localized("Choose one of: {2}.", "次から選んでください：{2}"));

    /// <summary>AT3032: not a day.</summary>
    public static readonly DiagnosticDescriptor NotADate = new(
        "AT3032",
        DiagnosticSeverity.Error,
        new Localized("Not a date", "日付ではない"),
        new Localized("「{0}」 of 「{1}」 is not a date.", "「{1}」の「{0}」は日付として読めません。"),
        new Localized("Write it as 2026-11-10 or 2026年11月10日.", "2026-11-10 か 2026年11月10日 の形で書いてください。"));

    /// <summary>AT3033: the calendar has no such day.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = new(
        "AT3033",
        DiagnosticSeverity.Error,
        new Localized("No such day", "ない日付"),
        new Localized("There is no day 「{0}」.", "「{0}」という日はありません。"),
        new Localized("Check month and day in a calendar.", "月と日を、カレンダーで確かめてください。"));

    /// <summary>AT3034: the weekday is wrong.</summary>
    public static readonly DiagnosticDescriptor WrongWeekday = new(
        "AT3034",
        DiagnosticSeverity.Error,
        new Localized("Wrong weekday", "曜日が合わない"),
        new Localized("The weekday of 「{0}」 is wrong: the day is 「{1}」.", "「{0}」の曜日が合いません。この日は「{1}」です。"),
        new Localized("Correct the day or the weekday, whichever is wrong.", "日付か曜日の、まちがっているほうを直してください。"));

    /// <summary>AT3035: a day that has not come.</summary>
    public static readonly DiagnosticDescriptor FutureDate = new(
        "AT3035",
        DiagnosticSeverity.Error,
        new Localized("A day in the future", "未来の日付"),
        new Localized("「{0}」 is in the future; today is {1}.", "「{0}」は未来の日です（きょうは{1}）。"),
        new Localized("Write the day it was really done.", "本当に行った日を書いてください。"));

    /// <summary>AT3036: not a whole number within the range.</summary>
    public static readonly DiagnosticDescriptor NotAWholeNumber = new(
        "AT3036",
        DiagnosticSeverity.Error,
        new Localized("Not a number in range", "数が正しくない"),
        new Localized("「{0}」 of 「{1}」 is not a whole number from {2} to {3}.", "「{1}」の「{0}」は、{2}〜{3}の整数ではありません。"),
        new Localized("Write digits alone, such as 「{1}: {2}」; {3} is the most.", "{2}〜{3}の整数を、数字だけで書いてください。"));

    /// <summary>AT3037: not a language tag.</summary>
    public static readonly DiagnosticDescriptor NotALanguage = new(
        "AT3037",
        DiagnosticSeverity.Error,
        new Localized("Not a language tag", "ことばの記号ではない"),
        new Localized("「{0}」 is not a language tag.", "「{0}」は、ことばの記号として読めません。"),
        new Localized("Write a tag such as en, zh, ko, vi, pt-BR, ja-easy or sgn.", "en（英語）、zh（中国語）、ko（韓国語）、vi（ベトナム語）、pt-BR、ja-easy（やさしい日本語）、sgn（手話）のように書いてください。"));

    /// <summary>AT3038: words in place of yes or no: unknown, with the words beside it.</summary>
    public static readonly DiagnosticDescriptor AnswerKeptAsNote = new(
        "AT3038",
        DiagnosticSeverity.Information,
        new Localized("Kept as a remark", "「わからない」とメモにします"),
        new Localized("「{0}」 of 「{1}」 is shown as unknown with these words beside it.", "「{1}」の「{0}」は、「わからない」とし、このことばをメモとして載せます。"),
        new Localized("If it is a clear yes or no, write that and the words as note: 「{{value: yes, note: …}}」.", "はっきり「はい」「いいえ」と言えるなら、{{value: yes, note: …}} の形で書いてください。"));

    /// <summary>AT3039: neither yes, no nor unknown.</summary>
    public static readonly DiagnosticDescriptor NotAnAnswer = new(
        "AT3039",
        DiagnosticSeverity.Error,
        new Localized("Neither yes nor no", "はい・いいえが読めない"),
        new Localized("「{0}」 of 「{1}」 is neither yes, no nor unknown.", "「{1}」の「{0}」は、はい・いいえ・不明のどれか分かりません。"),
        new Localized("Write yes（はい）, no（いいえ） or unknown（不明）.", "yes（はい）、no（いいえ）、unknown（不明）のどれかを書いてください。"));

    /// <summary>AT3040: not the id of an entry.</summary>
    public static readonly DiagnosticDescriptor NotASlug = new(
        "AT3040",
        DiagnosticSeverity.Error,
        new Localized("Not an id", "id の形ではない"),
        new Localized("「{0}」 of 「{1}」 cannot be the id of an entry.", "「{1}」の「{0}」は、エントリーの id の形ではありません。"),
        new Localized("An id is a file name without its ending, such as 「aozora-hokenshitsu」.", "id は、ファイルの名前から「.md」などを取ったものです。例：aozora-hokenshitsu"));

    /// <summary>AT3041: former_ids names the entry itself.</summary>
    public static readonly DiagnosticDescriptor OwnId = new(
        "AT3041",
        DiagnosticSeverity.Error,
        new Localized("Its own id", "いまの id と同じ"),
        new Localized("「{0}」 is the present id of this entry.", "「{0}」は、このエントリーのいまの id です。"),
        new Localized("former_ids holds earlier file names alone; take it out.", "former_ids には、前に使っていた名前だけを書きます。消してください。"));

    /// <summary>AT3042: 法人番号 with a wrong digit.</summary>
    public static readonly DiagnosticDescriptor NotACorporateNumber = new(
        "AT3042",
        DiagnosticSeverity.Error,
        new Localized("Not a corporate number", "法人番号ではない"),
        new Localized("「{0}」 is not a corporate number: its 13 digits do not fit together.", "「{0}」は法人番号として正しくありません（13けたの検査数字が合いません）。"),
        new Localized("Copy it again from the National Tax Agency; leave it out if in doubt.", "国税庁の法人番号公表サイトから写し直してください。分からなければ、書かなくてかまいません。"));

    /// <summary>AT3043: not of the shape the field has.</summary>
    public static readonly DiagnosticDescriptor NotAToken = new(
        "AT3043",
        DiagnosticSeverity.Error,
        new Localized("Wrong shape", "形がちがう"),
        new Localized("「{0}」 of 「{1}」 does not have the right shape.", "「{1}」の「{0}」は、決まった形になっていません。"),
        new Localized("Leave the line as the import wrote it, or take it out.", "取り込みが書いたままにするか、行を消してください。"));

    /// <summary>AT3044: not the short name of a licence.</summary>
    public static readonly DiagnosticDescriptor NotALicence = new(
        "AT3044",
        DiagnosticSeverity.Error,
        new Localized("Not a licence", "利用条件の記号ではない"),
        new Localized("「{0}」 is not the short name of a licence.", "「{0}」は、利用条件の記号として読めません。"),
        new Localized("Write a short name such as CC-BY-4.0, or take the line out.", "CC-BY-4.0 のような記号を書くか、行を消してください。"));

    /// <summary>AT3046: an amount or a remark where one word belongs.</summary>
    public static readonly DiagnosticDescriptor CostInWords = new(
        "AT3046",
        DiagnosticSeverity.Error,
        new Localized("A cost in words", "費用の書き方"),
        new Localized("「{0}」 of 「{1}」 says more than one word can.", "「{1}」の「{0}」は、このままでは読み取れません。"),
        new Localized(
            "Write an amount as 「{1}: {{type: fee, amounts: [{{who: 1回, yen: {2}}}], note: …}}」; note holds the rest and may be left out.",
            "金額は {1}: {{type: fee, amounts: [{{who: 1回, yen: {2}}}], note: 材料費は別}} の形で書いてください。note（メモ）は、なくてもかまいません。"));

    /// <summary>AT3047: free, but for something.</summary>
    public static readonly DiagnosticDescriptor FreeWithRemark = new(
        "AT3047",
        DiagnosticSeverity.Error,
        new Localized("Free, with a remark", "無料のあとに書かれたこと"),
        new Localized("「{0}」 of 「{1}」 says more than that it is free.", "「{1}」の「{0}」には、無料のほかのことも書かれています。"),
        new Localized(
            "Write 「{1}: {{type: free, note: {2}}}」; if everybody pays it, 「{1}: {{type: fee, amounts: [{{who: お茶代, yen: 100}}]}}」.",
            "{1}: {{type: free, note: {2}}} と書いてください。みんなが払うものなら {1}: {{type: fee, amounts: [{{who: お茶代, yen: 100}}]}} の形です。"));

    /// <summary>AT3045: the youngest age is above the oldest.</summary>
    public static readonly DiagnosticDescriptor AgeReversed = new(
        "AT3045",
        DiagnosticSeverity.Error,
        new Localized("Ages the wrong way round", "年齢が逆"),
        new Localized("The youngest age 「{0}」 is above the oldest, 「{1}」.", "下の年齢「{0}」が、上の年齢「{1}」より大きくなっています。"),
        new Localized("Write 「age: {{min: {1}, max: {0}}}」 if the two were exchanged.", "入れちがいなら、age: {{min: {1}, max: {0}}} と書いてください。"));
}
