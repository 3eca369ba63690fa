using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT3370–3374: content/synonyms.yml.</summary>
public static class SynonymDiagnostics
{
    /// <summary>AT3370: a form in two groups.</summary>
    public static readonly DiagnosticDescriptor FormTwice = new(
        "AT3370",
        DiagnosticSeverity.Error,
        new Localized("A spelling in two groups", "同じ形が二つの組にある"),
        new Localized("「{0}」 stands in the groups of 「{1}」 and of 「{2}」.", "「{0}」が「{1}」の組と「{2}」の組の両方にあります。"),
        new Localized("Leave it in one group, or join the two.", "どちらか一つの組にだけ残すか、二つの組をまとめてください。"));

    /// <summary>AT3371: a first form that some group would rewrite.</summary>
    public static readonly DiagnosticDescriptor FirstRewritten = new(
        "AT3371",
        DiagnosticSeverity.Error,
        new Localized("A first spelling would itself be rewritten", "先頭の形が書きかえられてしまう"),
        new Localized(
            "「{0}」 stands first in its group, but its part 「{1}」 would be rewritten to 「{2}」.",
            "組の先頭の「{0}」に、「{2}」へ書きかえられる「{1}」が含まれています。"),
        new Localized("Begin the group with the spelling that uses 「{2}」.", "「{2}」を使った形を、組の先頭にしてください。"));

    /// <summary>AT3372: a group of one.</summary>
    public static readonly DiagnosticDescriptor Alone = new(
        "AT3372",
        DiagnosticSeverity.Error,
        new Localized("A group of fewer than two", "組に形が二つない"),
        new Localized("The group of 「{0}」 has fewer than two spellings.", "「{0}」の組に、形が二つありません。"),
        new Localized("Write at least two spellings, such as 「[車いす, 車椅子]」, or take the group out.", "「[車いす, 車椅子]」のように二つ以上書くか、その組を消してください。"));

    /// <summary>AT3373: a spelling too short to be rewritten safely.</summary>
    public static readonly DiagnosticDescriptor TooShort = new(
        "AT3373",
        DiagnosticSeverity.Error,
        new Localized("A spelling too short to rewrite", "短すぎる形"),
        new Localized("「{0}」 is a single kana or letter and would be rewritten inside other words.", "「{0}」は一文字のかな・英数字なので、ほかのことばの中まで書きかえてしまいます。"),
        new Localized("Write the whole word it belongs to.", "一文字ではなく、ことば全体で書いてください。"));
}
