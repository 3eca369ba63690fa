using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3100–3109: status, notice, claims and proofs.</summary>
public static class StateDiagnostics
{
    /// <summary>AT3100: a status other than active without its day.</summary>
    public static readonly DiagnosticDescriptor StatusWithoutDay = new(
        "AT3100",
        DiagnosticSeverity.Error,
        new Localized("Since when?", "いつからか分からない"),
        new Localized("The status is 「{0}」, but 「status_on」 is missing.", "状態が「{0}」ですが、「status_on（いつから）」がありません。"),
        new Localized("Add the day, such as 「status_on: 2026-11-10」.", "日付を書き足してください。例：status_on: 2026-11-10"));

    /// <summary>AT3101: a notice that would stay too long.</summary>
    public static readonly DiagnosticDescriptor AlertTooFar = new(
        "AT3101",
        DiagnosticSeverity.Error,
        new Localized("Notice too long-lived", "お知らせの期間が長すぎる"),
        new Localized("The notice would stay until 「{0}」, more than 180 days from now.", "お知らせの終わり「{0}」が、180日より先です。"),
        new Localized("Choose an earlier day; what holds for longer goes into the description.", "もっと早い日にしてください。ずっと続くことは、説明に書けます。"));

    /// <summary>AT3102: certified staff without issuer and address.</summary>
    public static readonly DiagnosticDescriptor CertifiedWithoutProof = new(
        "AT3102",
        DiagnosticSeverity.Error,
        new Localized("Certificate without proof", "資格の証拠がない"),
        new Localized("「{0}」 is yes, but 「{1}」 is missing.", "「{0}」が「はい」ですが、「{1}」がありません。"),
        new Localized("Name who certifies and an https page that shows it: 「{{value: yes, issuer: …, url: \"https://…\"}}」.", "だれが認めた資格か（issuer）と、それが分かるページ（url）を書いてください。分からなければ行を消してください。"));

    /// <summary>AT3103: an effect is claimed without evidence.</summary>
    public static readonly DiagnosticDescriptor ClaimsWithoutEvidence = new(
        "AT3103",
        DiagnosticSeverity.Error,
        new Localized("Claim without evidence", "根拠のない効果"),
        new Localized("An effect is claimed, but 「evidence_url」 is missing.", "効果を「主張している」とありますが、「evidence_url（根拠のページ）」がありません。"),
        new Localized("Add the address of the evidence, or write 「claims: none」.", "根拠が読めるページのアドレスを足すか、claims: none にしてください。"));

    /// <summary>AT3104: an accreditation without issuer or address.</summary>
    public static readonly DiagnosticDescriptor AccreditationWithoutProof = new(
        "AT3104",
        DiagnosticSeverity.Error,
        new Localized("Accreditation without proof", "認定の証拠がない"),
        new Localized("The accreditation lacks 「{0}」.", "認定に「{0}」がありません。"),
        new Localized("Name who gives it and a page that shows it: 「{{name: …, issuer: …, url: \"https://…\"}}」.", "だれの認定か（issuer）と、それが分かるページ（url）を書いてください。分からなければ行を消してください。"));
}
