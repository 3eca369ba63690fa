using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3070–3084: how to make contact.</summary>
public static class ContactDiagnostics
{
    /// <summary>AT3070: no way to make contact.</summary>
    public static readonly DiagnosticDescriptor NoChannel = new(
        "AT3070",
        DiagnosticSeverity.Error,
        new Localized("No way to make contact", "連絡先がない"),
        new Localized("「{0}」 holds no telephone, mail, web page or form.", "「{0}」に、電話・メール・ホームページなどの連絡先がありません。"),
        new Localized("Write at least one of phone, fax, email, url, line, sns, form; the number of an office that answers for the group will do.", "phone・fax・email・url・line・sns・form のどれかを書いてください。取りついでくれる窓口の番号でもかまいません。"));

    /// <summary>AT3071: an imported entry with a note alone.</summary>
    public static readonly DiagnosticDescriptor NoteAlone = new(
        "AT3071",
        DiagnosticSeverity.Warning,
        new Localized("A note alone", "連絡先がメモだけ"),
        new Localized("「{0}」 holds nothing but a note.", "「{0}」がメモだけです。"),
        new Localized("Ask the municipality for a telephone number and write it as phone.", "市区町村の窓口に電話番号をたずねて、phone に書いてください。"));

    /// <summary>AT3072: a mobile number without consent.</summary>
    public static readonly DiagnosticDescriptor MobileWithoutConsent = new(
        "AT3072",
        DiagnosticSeverity.Error,
        new Localized("Mobile number", "携帯電話の番号"),
        new Localized("「{0}」 is a mobile number.", "「{0}」は携帯電話の番号です。"),
        new Localized("Only an organisation's own mobile with its consent may be shown: 「{{number: …, phone_kind: org_mobile, consent_on: 2026-11-10}}」; never a person's.", "個人の番号は載せません。団体の携帯で、載せる同意があるときだけ {{number: …, phone_kind: org_mobile, consent_on: 同意の日}} と書けます。"));

    /// <summary>AT3073: not a telephone number.</summary>
    public static readonly DiagnosticDescriptor NotANumber = new(
        "AT3073",
        DiagnosticSeverity.Error,
        new Localized("Not a telephone number", "電話番号ではない"),
        new Localized("「{0}」 of 「{1}」 is not a telephone number.", "「{1}」の「{0}」は電話番号として読めません。"),
        new Localized("Write one number such as 044-000-0000; two numbers go into a list 「[…, …]」, words into label or note.", "番号を1つだけ書いてください。例：044-000-0000。2つあるときは [番号, 番号]、説明は label か note に書きます。"));

    /// <summary>AT3074: too many or too few digits.</summary>
    public static readonly DiagnosticDescriptor WrongLength = new(
        "AT3074",
        DiagnosticSeverity.Error,
        new Localized("Wrong number of digits", "けた数が合わない"),
        new Localized("「{0}」 has too many or too few digits for a telephone number.", "「{0}」は、電話番号のけた数が合いません。"),
        new Localized("Check the number; a landline has 10 digits with its area code.", "番号を確かめてください。固定電話は、市外局番から10けたです。"));

    /// <summary>AT3075: no area code.</summary>
    public static readonly DiagnosticDescriptor NoAreaCode = new(
        "AT3075",
        DiagnosticSeverity.Error,
        new Localized("No area code", "市外局番がない"),
        new Localized("「{0}」 does not begin with 0.", "「{0}」は 0 で始まっていません。"),
        new Localized("Write it with its area code, such as 044-000-0000.", "市外局番から書いてください。例：044-000-0000"));

    /// <summary>AT3076: an international number.</summary>
    public static readonly DiagnosticDescriptor International = new(
        "AT3076",
        DiagnosticSeverity.Error,
        new Localized("International number", "国際電話の番号"),
        new Localized("「{0}」 is written as an international number.", "「{0}」は国際電話の書き方です。"),
        new Localized("Write the number as dialled in Japan, such as 044-000-0000 in place of +81-44-000-0000.", "日本でかけるときの番号で書いてください。例：+81-44-000-0000 は 044-000-0000"));

    /// <summary>AT3077: a number that costs extra.</summary>
    public static readonly DiagnosticDescriptor Paid = new(
        "AT3077",
        DiagnosticSeverity.Error,
        new Localized("Extra charge", "特別な料金のかかる番号"),
        new Localized("「{0}」 costs the caller more than an ordinary call.", "「{0}」は、ふつうの通話より高い料金がかかる番号です。"),
        new Localized("Ask the organiser for an ordinary number.", "運営者に、ふつうの電話番号をたずねてください。"));

    /// <summary>AT3078: a number not meant for calls of the public.</summary>
    public static readonly DiagnosticDescriptor NotForPeople = new(
        "AT3078",
        DiagnosticSeverity.Error,
        new Localized("Number not for the public", "一般の人がかけられない番号"),
        new Localized("「{0}」 is not a number that everybody in Japan can call.", "「{0}」は、だれでもかけられる番号ではありません。"),
        new Localized("Check the number; ask the organiser for an ordinary one.", "番号を確かめてください。ちがっていなければ、運営者にふつうの電話番号をたずねてください。"));

    /// <summary>AT3080: not a mail address.</summary>
    public static readonly DiagnosticDescriptor Email = new(
        "AT3080",
        DiagnosticSeverity.Error,
        new Localized("Not a mail address", "メールアドレスではない"),
        new Localized("「{0}」 of 「{1}」 is not a mail address.", "「{1}」の「{0}」はメールアドレスとして読めません。"),
        new Localized("Write it in half-width letters with one 「@」, such as info@example.org.", "半角の英数字で、「@」を1つ入れて書いてください。例：info@example.org"));

    /// <summary>AT3079: three or four digits.</summary>
    public static readonly DiagnosticDescriptor Short = new(
        "AT3079",
        DiagnosticSeverity.Error,
        new Localized("Short number", "短い番号"),
        new Localized("「{0}」 is a short number.", "「{0}」は、110 や 189 のような短い番号です。"),
        new Localized("Short numbers stand in crisis.yml alone; write the number of the place itself.", "短い番号は crisis.yml だけに書きます。ここには、その場所の電話番号を書いてください。"));

    internal static DiagnosticDescriptor Of(PhoneRefusal refusal) => refusal switch
    {
        PhoneRefusal.WrongLength => WrongLength,
        PhoneRefusal.NoAreaCode => NoAreaCode,
        PhoneRefusal.International => International,
        PhoneRefusal.Paid => Paid,
        PhoneRefusal.Carrier or PhoneRefusal.Pager or PhoneRefusal.Unassigned => NotForPeople,
        PhoneRefusal.Short => Short,
        _ => NotANumber,
    };
}
