using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT1130–1149: content/site.yml.</summary>
public static class SiteDiagnostics
{
    /// <summary>AT1130: no site.yml.</summary>
    public static readonly DiagnosticDescriptor NoSiteFile = new(
        "AT1130",
        DiagnosticSeverity.Warning,
        new Localized("No site.yml", "site.yml がない"),
        new Localized("There is no 「{0}」, so the site has no name of its own and no telephone to ask.", "「{0}」がないので、サイトの名前も、聞ける電話番号ものりません。"),
        new Localized("Write one with 「title」, 「base_url」 and 「office」.", "「title」「base_url」「office」を書いたファイルを作ってください。"));

    /// <summary>AT1131: the base address cannot be used.</summary>
    public static readonly DiagnosticDescriptor BadBaseUrl = new(
        "AT1131",
        DiagnosticSeverity.Error,
        new Localized("The site's address cannot be used", "サイトのアドレスが使えない"),
        new Localized("「{0}」 cannot be the address of the site.", "「{0}」はサイトのアドレスとして使えません。"),
        new Localized(
            "Write the https address of the home page without 「?」 or 「#」, such as 「https://example.org/atlas/」.",
            "はじめのページの https のアドレスを、「?」や「#」なしで「https://example.org/atlas/」のように書いてください。"));

    /// <summary>AT1132: a real site without a base address.</summary>
    public static readonly DiagnosticDescriptor NoBaseUrl = new(
        "AT1132",
        DiagnosticSeverity.Warning,
        new Localized("The site's address is missing", "サイトのアドレスがない"),
        new Localized("「{0}」 is missing, so feeds and printed sheets would lead to example.org.", "「{0}」がないので、更新情報や印刷した紙のアドレスが example.org になります。"),
        new Localized("Add 「base_url: https://…/」, the address of the home page.", "はじめのページのアドレスを「base_url: https://…/」と書いてください。"));

    /// <summary>AT1133: a need tile that is no need.</summary>
    public static readonly DiagnosticDescriptor UnknownTile = new(
        "AT1133",
        DiagnosticSeverity.Error,
        new Localized("A tile without a need", "困りごとの一覧にないタイル"),
        new Localized("「{0}」 of need_tiles does not stand in needs.yml.", "need_tiles の「{0}」は needs.yml にありません。"),
        new Localized("Write a code of needs.yml; the nearest is 「{1}」.", "needs.yml にあるコードを書いてください。近いのは「{1}」です。"));

    /// <summary>AT1134: the repository is not owner/name.</summary>
    public static readonly DiagnosticDescriptor BadRepository = new(
        "AT1134",
        DiagnosticSeverity.Error,
        new Localized("Not a repository", "リポジトリの形ではない"),
        new Localized("「{0}」 is not a repository on GitHub.", "「{0}」は GitHub のリポジトリの形ではありません。"),
        new Localized("Write owner and name, such as 「aozora-city/atlas」, without the address.", "アドレスではなく、「aozora-city/atlas」のように持ち主と名前を書いてください。"));

    /// <summary>AT1135: the namespace is no UUID.</summary>
    public static readonly DiagnosticDescriptor BadNamespace = new(
        "AT1135",
        DiagnosticSeverity.Error,
        new Localized("Not a UUID", "UUID ではない"),
        new Localized("「{0}」 is not a UUID.", "「{0}」は UUID ではありません。"),
        new Localized(
            "Make one once with 「uuidgen」 and keep it for ever, such as 「d7e361c8-ff06-4cf8-84e2-6751d5780708」.",
            "「uuidgen」などで一度だけ作り、ずっと変えずに使ってください。例：「d7e361c8-ff06-4cf8-84e2-6751d5780708」。"));

    /// <summary>AT1136: a real site without a namespace of its own.</summary>
    public static readonly DiagnosticDescriptor NoNamespace = new(
        "AT1136",
        DiagnosticSeverity.Warning,
        new Localized("No namespace of its own", "番号のもとになる値がない"),
        new Localized("「{0}」 is missing, so exported ids may be the same as another site's.", "「{0}」がないので、書き出すデータの番号が、ほかのサイトと同じになることがあります。"),
        new Localized("Make a UUID once with 「uuidgen」 and add 「id_namespace: …」.", "「uuidgen」などで一度だけ UUID を作り、「id_namespace: …」と書いてください。"));

    /// <summary>AT1137: the office's telephone cannot be called.</summary>
    public static readonly DiagnosticDescriptor BadPhone = new(
        "AT1137",
        DiagnosticSeverity.Error,
        new Localized("Not a telephone number", "電話番号として使えない"),
        new Localized("「{0}」 cannot be published as the office's telephone.", "「{0}」は事務局の電話番号として使えません。"),
        new Localized("Write a landline, 0120, 0570 or 050 number with its area code, such as 「044-000-0000」.", "固定電話か 0120・0570・050 の番号を、市外局番から「044-000-0000」のように書いてください。"));

    /// <summary>AT1138: the office's mailbox cannot be used.</summary>
    public static readonly DiagnosticDescriptor BadEmail = new(
        "AT1138",
        DiagnosticSeverity.Error,
        new Localized("Not a mail address", "メールアドレスではない"),
        new Localized("「{0}」 is not a mail address.", "「{0}」はメールアドレスの形ではありません。"),
        new Localized("Write the office's mailbox, such as 「info@example.org」.", "事務局のメールアドレスを「info@example.org」のように書いてください。"));

    /// <summary>AT1139: no telephone to ask.</summary>
    public static readonly DiagnosticDescriptor NoOfficePhone = new(
        "AT1139",
        DiagnosticSeverity.Warning,
        new Localized("No telephone to ask", "聞ける電話番号がない"),
        new Localized("「{0}」 has no telephone, so 「電話で聞く」 leads nowhere.", "「{0}」に電話番号がないので、「電話で聞く」から電話をかけられません。"),
        new Localized("Add 「phone」 and 「hours」 below 「office」.", "「office」の下に「phone」（電話番号）と「hours」（受付時間）を書いてください。"));

    /// <summary>AT1140: sample values on a real site.</summary>
    public static readonly DiagnosticDescriptor SampleValue = new(
        "AT1140",
        DiagnosticSeverity.Error,
        new Localized("A sample on a real site", "見本のままの値"),
        new Localized("「{1}」 of 「{0}」 is a sample and leads nowhere.", "「{0}」の「{1}」は見本の値で、どこにもつながりません。"),
        new Localized("Write the real one; only a site with 「demo: true」 may carry samples.", "ほんとうのものを書いてください。見本が使えるのは「demo: true」のサイトだけです。"));

    /// <summary>AT1141: a language of the title, or of the office, that the others lack.</summary>
    public static readonly DiagnosticDescriptor HalfTranslated = new(
        "AT1141",
        DiagnosticSeverity.Warning,
        new Localized("Translated in part", "一部だけが訳されている"),
        new Localized("There is 「{0}」, but not 「{1}」; readers of that language meet Japanese there.", "「{0}」はありますが、「{1}」がありません。そのことばで読む人には、そこだけ日本語で出ます。"),
        new Localized("Add 「{1}」 too; or, if it is a slip, write 「_easy」 or 「_en」.", "「{1}」も書いてください。書きまちがいなら、終わりを「_easy」か「_en」に直してください。"));
}
