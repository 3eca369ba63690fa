using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3110–3119: checks and sources.</summary>
public static class VerificationDiagnostics
{
    /// <summary>AT3110: a check without a day.</summary>
    public static readonly DiagnosticDescriptor UndatedCheck = new(
        "AT3110",
        DiagnosticSeverity.Error,
        new Localized("Check without a day", "確認の日がない"),
        new Localized("The day of the check is unknown, which only 「open_data」 may be; here it is 「{0}」.", "確認の日が不明にできるのは自治体のデータ（open_data）だけですが、「{0}」になっています。"),
        new Localized("Write the day of the check; if nobody remembers it, check once more.", "確かめた日を書いてください。分からないときは、もう一度確かめて、その日を書きます。"));

    /// <summary>AT3111: verified_fields names a field that resembles one.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        "AT3111",
        DiagnosticSeverity.Error,
        new Localized("Unknown field", "知らない項目"),
        new Localized("verified_fields names 「{0}」, which is not a field.", "verified_fields の「{0}」は、項目の名前ではありません。"),
        new Localized("Did you mean 「{1}」?", "もしかして「{1}」ではありませんか。"));

    /// <summary>AT3112: verified_fields names no field.</summary>
    public static readonly DiagnosticDescriptor StrangeField = new(
        "AT3112",
        DiagnosticSeverity.Error,
        new Localized("Unknown field", "知らない項目"),
        new Localized("verified_fields names 「{0}」, which is not a field.", "verified_fields の「{0}」は、項目の名前ではありません。"),
        new Localized("Write a field such as schedule, contact or contact.phone.", "schedule・contact・contact.phone のような項目の名前を書いてください。"));

    /// <summary>AT3113: a source with neither permission nor address.</summary>
    public static readonly DiagnosticDescriptor SourceWithoutProof = new(
        "AT3113",
        DiagnosticSeverity.Error,
        new Localized("Source without proof", "出典の確かめようがない"),
        new Localized("The source 「{0}」 has neither 「permission」 nor 「url」.", "出典「{0}」に、「permission（掲載の許可）」も「url」もありません。"),
        new Localized("Write 「permission: operator_consented」 if the group agreed, or the address of the page.", "運営者の同意があれば permission: operator_consented を、公開されたページなら url を書いてください。"));

    /// <summary>AT3114: an empty list of sources.</summary>
    public static readonly DiagnosticDescriptor NoSource = new(
        "AT3114",
        DiagnosticSeverity.Error,
        new Localized("No source", "出典がない"),
        new Localized("「{0}」 is an empty list.", "「{0}」のリストが空です。"),
        new Localized("Write where the facts come from: 「[{{title: 運営者への電話, date: 2026-11-10, permission: operator_consented}}]」.", "どこで知ったかを書いてください。例：[{{title: 運営者への電話, date: 2026-11-10, permission: operator_consented}}]"));
}
