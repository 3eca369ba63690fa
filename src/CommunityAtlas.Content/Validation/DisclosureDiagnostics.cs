using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>AT3440–3449: where a place is, and whether that may be told.</summary>
public static class DisclosureDiagnostics
{
    /// <summary>AT3440: a public place where the kind or the need forbids it.</summary>
    public static readonly DiagnosticDescriptor MustNotBePublic = new(
        "AT3440",
        DiagnosticSeverity.Error,
        new Localized("The place must not be public", "場所を公開できない"),
        new Localized("The place of an entry with 「{0}」 must not be public.", "「{0}」の記録では、場所を公開できません。"),
        new Localized(
            "Write 「place: {{disclosure: on_contact}}」 and take address, pin and way out of the file; git keeps what was once committed.",
            "「place: {{disclosure: on_contact}}」と書き、住所・地図の位置・行き方を消してください。一度保存した住所は、過去の版に残ります。"));

    /// <summary>AT3441: a text gives a secret place away.</summary>
    public static readonly DiagnosticDescriptor Leak = new(
        "AT3441",
        DiagnosticSeverity.Error,
        new Localized("A text tells where a secret place is", "非公開の場所が文に書かれている"),
        new Localized("「{0}」 may tell where the place is, though it is told on contact only.", "場所は「連絡した人だけ」なのに、「{0}」から場所が分かるかもしれません。"),
        new Localized(
            "Take it out of the text; the operator tells it to those who make contact. If it was committed before, ask the maintainers to have the old versions removed.",
            "文から消してください。場所は、運営者が連絡した人に伝えます。前に保存したことがあるときは、過去の版の消し方を事務局に相談してください。"));

    /// <summary>AT3442: as AT3441, where the municipality is public.</summary>
    public static readonly DiagnosticDescriptor PossibleLeak = new(
        "AT3442",
        DiagnosticSeverity.Warning,
        new Localized("A text may tell where the place is", "場所が分かる書き方かもしれない"),
        new Localized("「{0}」 may tell more than the municipality.", "公開は市区町村までなのに、「{0}」から場所が分かるかもしれません。"),
        new Localized("Say it without address, station or map.", "住所・駅からの道・地図を使わずに言いかえてください。"));

    /// <summary>AT3443: a pin outside the reach of its area.</summary>
    public static readonly DiagnosticDescriptor FarFromArea = new(
        "AT3443",
        DiagnosticSeverity.Warning,
        new Localized("The pin is far from its area", "位置が地域から遠い"),
        new Localized("The pin lies {1} km from the middle of 「{0}」; the area reaches {2} km.", "位置が「{0}」の中心から{1}kmはなれています（地域の広さは{2}kmまで）。"),
        new Localized(
            "Check lat and lng, and whether the file lies in the right area's folder.",
            "lat（緯度）と lng（経度）がまちがっていないか、ファイルが正しい地域のフォルダにあるかを確かめてください。"));

    /// <summary>AT3444: one pin for two addresses.</summary>
    public static readonly DiagnosticDescriptor SharedPin = new(
        "AT3444",
        DiagnosticSeverity.Warning,
        new Localized("One pin for two addresses", "ちがう住所で同じ位置"),
        new Localized("The pin {0} is also that of 「{1}」, which has another address.", "位置 {0} が、住所のちがう「{1}」と同じです。"),
        new Localized("Correct the pin, or write 「precision: town」 if it marks the town only.", "位置をなおしてください。町のおおよその位置なら「precision: town」と書きます。"));
}
