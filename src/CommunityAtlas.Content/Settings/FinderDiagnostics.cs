using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT3360–3369, AT3374 and AT3390: content/finder.yml.</summary>
public static class FinderDiagnostics
{
    /// <summary>AT3360: a question that is led to but does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownQuestion = new(
        "AT3360",
        DiagnosticSeverity.Error,
        new Localized("A question that does not exist", "ない質問へ進む"),
        new Localized("No question has the id 「{0}」.", "id「{0}」の質問はありません。"),
        new Localized("Write the id of a question of this file; the nearest is 「{1}」.", "このファイルにある質問の id を書いてください。近いのは「{1}」です。"));

    /// <summary>AT3361: an answer that leads nowhere or to several places.</summary>
    public static readonly DiagnosticDescriptor NotOneTarget = new(
        "AT3361",
        DiagnosticSeverity.Error,
        new Localized("An answer must lead to one place", "進み先が一つではない"),
        new Localized("The answer 「{0}」 must have exactly one of to, result and crisis.", "答え「{0}」の進み先は、to・result・crisis のうち、どれか一つだけです。"),
        new Localized("Write 「to: the next question」, 「result: {{needs: […]}}」 or 「crisis: yes」.", "「to: 次の質問」「result: {{needs: […]}}」「crisis: yes」のどれか一つを書いてください。"));

    /// <summary>AT3362: questions that lead round in a circle.</summary>
    public static readonly DiagnosticDescriptor Cycle = new(
        "AT3362",
        DiagnosticSeverity.Error,
        new Localized("Questions in a circle", "質問が元にもどる"),
        new Localized("The answers lead round in a circle: 「{0}」.", "質問がぐるぐる回って終わりません：「{0}」。"),
        new Localized("Let one of these answers end in a result.", "このうちどれかの答えを、結果（result）で終わらせてください。"));

    /// <summary>AT3363: more than five questions in a row.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "AT3363",
        DiagnosticSeverity.Error,
        new Localized("Too many questions", "質問が多すぎる"),
        new Localized("Up to 「{0}」 the reader has answered {1} questions; 5 are the most.", "「{0}」まで進むと質問が{1}回になります（5回まで）。"),
        new Localized("Join questions or end earlier; somebody in trouble has little strength.", "質問をまとめるか、早く結果に進めてください。困っている人には、答える力が残っていないことがあります。"));

    /// <summary>AT3364: fewer than three questions in a row.</summary>
    public static readonly DiagnosticDescriptor TooShallow = new(
        "AT3364",
        DiagnosticSeverity.Warning,
        new Localized("Few questions", "質問が少ない"),
        new Localized("The finder 「{0}」 asks {1} questions at the most; 3 to 5 are meant.", "「{0}」の質問は多くても{1}回です（3〜5回がめやす）。"),
        new Localized("Ask one thing more where the list of results would be long.", "結果が長くなるところで、質問をもう一つ足してください。"));

    /// <summary>AT3365: a question without 「わからない」.</summary>
    public static readonly DiagnosticDescriptor NoUnsure = new(
        "AT3365",
        DiagnosticSeverity.Error,
        new Localized("No answer for the unsure", "「わからない」がない"),
        new Localized("The question 「{0}」 does not offer 「わからない」.", "質問「{0}」に「わからない」という答えがありません。"),
        new Localized("Add an option with 「label: わからない」 that leads to a consultation or a next question.", "「label: わからない」の答えを足し、相談窓口か次の質問に進めてください。"));

    /// <summary>AT3366: a question nobody reaches.</summary>
    public static readonly DiagnosticDescriptor Unreachable = new(
        "AT3366",
        DiagnosticSeverity.Warning,
        new Localized("A question nobody reaches", "だれも着かない質問"),
        new Localized("No answer leads to the question 「{0}」.", "質問「{0}」に進む答えがありません。"),
        new Localized("Let an answer lead to it, or take it out.", "どこかの答えから to で進めるか、質問を消してください。"));

    /// <summary>AT3367: a result with a code that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = new(
        "AT3367",
        DiagnosticSeverity.Error,
        new Localized("A result with an unknown code", "結果のコードが一覧にない"),
        new Localized("「{1}」 is not one of the codes of 「{0}」.", "「{1}」は「{0}」の一覧にありません。"),
        new Localized("Write a code of the list; the nearest is 「{2}」.", "一覧にあるコードを書いてください。近いのは「{2}」です。"));

    /// <summary>AT3368: a question's id twice.</summary>
    public static readonly DiagnosticDescriptor IdTwice = new(
        "AT3368",
        DiagnosticSeverity.Error,
        new Localized("Two questions share an id", "同じ id の質問が二つある"),
        new Localized("Two questions have the id 「{0}」.", "id「{0}」の質問が二つあります。"),
        new Localized("Give one of the two another id.", "どちらかの id を変えてください。"));

    /// <summary>AT3369: a question without answers, or a result that finds nothing.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "AT3369",
        DiagnosticSeverity.Error,
        new Localized("Nothing to choose or to find", "答えか結果が空"),
        new Localized("「{0}」 is empty.", "「{0}」の中身がありません。"),
        new Localized("Give a question its options, and a result at least one of needs, kinds and audience.", "質問には答え（options）を、結果には needs・kinds・audience のどれかを書いてください。"));

    /// <summary>AT3374: a text without the language that others have.</summary>
    public static readonly DiagnosticDescriptor NotTranslated = new(
        "AT3374",
        DiagnosticSeverity.Warning,
        new Localized("A text is missing in one language", "ほかのことばの文が足りない"),
        new Localized("「{0}」 has no 「{1}」; it stands in ordinary Japanese there.", "「{0}」に {1} がありません。そのことばのページにも、ふつうの日本語で出ます。"),
        new Localized("Add 「{1}: …」, or take this language out of all questions.", "「{1}: …」を足すか、このことばを全部の質問から消してください。"));

    /// <summary>AT3390: a language that few texts have.</summary>
    public static readonly DiagnosticDescriptor StrayLanguage = new(
        "AT3390",
        DiagnosticSeverity.Warning,
        new Localized("A language few questions speak", "少しの質問にしかないことば"),
        new Localized("「{0}」: only {1} of {2} questions and answers are written in this language.", "「{0}」: このことばは、質問と答え {2} 個のうち {1} 個にしかありません。"),
        new Localized("If it is a slip, write 「{3}_easy」 or 「{3}_en」; else write all the others in it too.", "書きまちがいなら「{3}_easy」か「{3}_en」に直してください。そうでなければ、ほかの質問と答えにも足してください。"));
}
