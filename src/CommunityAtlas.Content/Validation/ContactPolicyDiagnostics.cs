using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>AT3450–3459: ways to make contact, and persons.</summary>
public static class ContactPolicyDiagnostics
{
    /// <summary>AT3450: a mailbox that may be a person's.</summary>
    public static readonly DiagnosticDescriptor PersonalMailbox = new(
        "AT3450",
        DiagnosticSeverity.Warning,
        new Localized("A mailbox that may be a person's", "個人のものかもしれないメールアドレス"),
        new Localized("「{0}」 may be the mailbox of a person.", "「{0}」は、個人のメールアドレスかもしれません。"),
        new Localized("Use one that belongs to a role, such as 「info@…」 or 「contact@…」.", "「info@…」「contact@…」のような、団体や係のアドレスにしてください。"));

    /// <summary>AT3451: a telephone number of several entries.</summary>
    public static readonly DiagnosticDescriptor SharedPhone = new(
        "AT3451",
        DiagnosticSeverity.Information,
        new Localized("A telephone number of several entries", "同じ電話番号の活動がある"),
        new Localized("The number 「{0}」 stands in {1} entries, first in 「{2}」.", "電話番号「{0}」が{1}件の活動にあります（はじめは「{2}」）。"),
        new Localized("Nothing to do if one operator answers for all of them.", "同じ運営者が受けているなら、そのままで大丈夫です。"));

    /// <summary>AT3452: a host of several entries.</summary>
    public static readonly DiagnosticDescriptor SharedHost = new(
        "AT3452",
        DiagnosticSeverity.Information,
        new Localized("A site of several entries", "同じサイトの活動がある"),
        new Localized("The host 「{0}」 stands in {1} entries, first in 「{2}」.", "サイト「{0}」が{1}件の活動にあります（はじめは「{2}」）。"),
        new Localized("Nothing to do if one operator runs all of them.", "同じ運営者のサイトなら、そのままで大丈夫です。"));

    /// <summary>AT3453: a person's name.</summary>
    public static readonly DiagnosticDescriptor PersonName = Person(
        "AT3453", "A person's name", "個人の名前", "「{0}」 looks like the name of a person.", "「{0}」は、個人の名前のようです。");

    /// <summary>AT3454: a LINE id.</summary>
    public static readonly DiagnosticDescriptor LineId = new(
        "AT3454",
        DiagnosticSeverity.Warning,
        new Localized("A person's LINE id", "LINE の ID"),
        new Localized("「{0}」 looks like the LINE id of a person.", "「{0}」は、個人の LINE の ID のようです。"),
        new Localized(
            "Take it out; the page of the group's official account can stand in contact.line: 「line: https://line.me/…」.",
            "文から消してください。団体の公式アカウントがあれば、そのページを contact の line に書けます。例：contact: {{line: \"https://line.me/…\"}}。"));

    /// <summary>AT3455: a birth date.</summary>
    public static readonly DiagnosticDescriptor BirthDate = Person(
        "AT3455", "A birth date", "生年月日", "「{0}」 looks like the birth date of a person.", "「{0}」は、個人の生年月日のようです。");

    /// <summary>AT3456: a mobile number in a text.</summary>
    public static readonly DiagnosticDescriptor MobileInText = new(
        "AT3456",
        DiagnosticSeverity.Error,
        new Localized("A mobile number in a text", "文の中の携帯電話の番号"),
        new Localized("「{0}」 is a mobile number, and a text is no place for it.", "文の中に、携帯電話の番号「{0}」があります。"),
        new Localized(
            "Take it out; the mobile of an organisation can stand in contact.phone with 「phone_kind: org_mobile」 and the day of consent.",
            "文から消してください。団体の携帯電話なら、contact.phone に「phone_kind: org_mobile」と同意の日（consent_on）を付けて書けます。"));

    private static DiagnosticDescriptor Person(string id, string titleEn, string titleJa, string en, string ja) => new(
        id,
        DiagnosticSeverity.Warning,
        new Localized(titleEn, titleJa),
        new Localized(en, ja),
        new Localized(
            "Write the role instead, such as 「the organiser」; what is published once cannot be taken back.",
            "「世話人」「担当の係」のように、役割で書いてください。一度公開したものは取り消せません。"));
}
