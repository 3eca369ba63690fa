using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Auditing;

/// <summary>What the audit finds in finished pages. A finding is a mistake of the theme or of this program, never of a volunteer.</summary>
public static class AuditDiagnostics
{
    private static readonly Localized ThemeHint = new(
        "Look at the template of this kind of page in the theme; nothing is written until this is put right.",
        "この種類のページのテンプレートを見てください。なおるまで、何も書き出しません。");

    /// <summary>AT4400: markup that browsers would have to guess about.</summary>
    public static readonly DiagnosticDescriptor Malformed = Error(
        "AT4400",
        "Markup is not well formed",
        "HTML の形がくずれている",
        "The page is not well formed at 「{0}」.",
        "ページの「{0}」のところで、HTML の形がくずれています。");

    /// <summary>AT4401: an element pages may not have.</summary>
    public static readonly DiagnosticDescriptor ForbiddenElement = Error(
        "AT4401",
        "An element pages may not have",
        "使えない要素",
        "The page has the element 「{0}」, which is not allowed.",
        "ページに、使えない要素「{0}」があります。");

    /// <summary>AT4402: an attribute pages may not have.</summary>
    public static readonly DiagnosticDescriptor ForbiddenAttribute = Error(
        "AT4402",
        "An attribute pages may not have",
        "使えない属性",
        "The page has the attribute 「{0}」, which is not allowed.",
        "ページに、使えない属性「{0}」があります。");

    /// <summary>AT4403: the security policy is missing, late or another one.</summary>
    public static readonly DiagnosticDescriptor WrongPolicy = Error(
        "AT4403",
        "The security policy is not as it must be",
        "安全の決まりがちがう",
        "The page does not carry the expected security policy straight after its charset.",
        "ページの文字コードのすぐ後に、決められた安全の決まりがありません。");

    /// <summary>AT4404: the page does not say its language.</summary>
    public static readonly DiagnosticDescriptor MissingLanguage = Error(
        "AT4404",
        "The page does not say its language",
        "ページの言語がない",
        "The page does not begin with lang=\"ja\".",
        "ページのはじめに lang=\"ja\" がありません。");

    /// <summary>AT4405: none or several main headings, or a skipped level.</summary>
    public static readonly DiagnosticDescriptor Headings = Error(
        "AT4405",
        "Headings are not in order",
        "見出しの順番がおかしい",
        "The headings of the page are not in order at 「{0}」: one h1, and no level left out.",
        "ページの見出しの順番が「{0}」でおかしくなっています（h1 はひとつ、段は飛ばさない）。");

    /// <summary>AT4406: an id twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = Error(
        "AT4406",
        "An id occurs twice",
        "同じ id がふたつある",
        "The id 「{0}」 occurs twice in the page.",
        "ページの中に id「{0}」がふたつあります。");

    /// <summary>AT4407: a link to a page of the site that does not exist.</summary>
    public static readonly DiagnosticDescriptor DeadLink = new(
        "AT4407",
        DiagnosticSeverity.Error,
        new Localized("A link leads nowhere", "リンクの先がない"),
        new Localized("The link 「{0}」 leads to no page of this site.", "リンク「{0}」の先が、このサイトにありません。"),
        new Localized("Correct the address; upper and lower case count.", "アドレスをなおしてください。大文字と小文字も区別します。"));

    /// <summary>AT4408: a link to a place in a page that does not exist.</summary>
    public static readonly DiagnosticDescriptor DeadFragment = new(
        "AT4408",
        DiagnosticSeverity.Error,
        new Localized("A link leads to a missing place of a page", "リンクの先の場所がない"),
        new Localized("The link 「{0}」 names a place that its page does not have.", "リンク「{0}」の先のページに、その場所がありません。"),
        new Localized("Give the heading that is meant this id.", "行き先にしたい見出しに、その id をつけてください。"));

    /// <summary>AT4409: an address that is neither https nor part of the site.</summary>
    public static readonly DiagnosticDescriptor UnsafeAddress = Error(
        "AT4409",
        "An address that may not be used",
        "使えないアドレス",
        "The page uses the address 「{0}」, which is neither part of this site nor https, telephone or mail.",
        "ページのアドレス「{0}」は、このサイトの中でも、https・電話・メールでもありません。");

    /// <summary>AT4410: something is loaded from elsewhere.</summary>
    public static readonly DiagnosticDescriptor ForeignResource = Error(
        "AT4410",
        "Something is loaded from elsewhere",
        "外からの読みこみ",
        "The page would load 「{0}」 from elsewhere.",
        "ページが「{0}」を外から読みこもうとしています。");

    /// <summary>AT4411: a script in the page, or a data block that is not JSON.</summary>
    public static readonly DiagnosticDescriptor InlineScript = Error(
        "AT4411",
        "A script stands in the page",
        "ページの中のスクリプト",
        "The page holds a script 「{0}」 that is not its one block of JSON data.",
        "ページに、ひとつだけ許された JSON のデータではないスクリプト「{0}」があります。");

    /// <summary>AT4412: characters that could deceive.</summary>
    public static readonly DiagnosticDescriptor ForbiddenCharacter = new(
        "AT4412",
        DiagnosticSeverity.Error,
        new Localized("A character that may not be published", "公開できない文字"),
        new Localized("The file holds the character 「{0}」.", "ファイルに、使えない文字「{0}」があります。"),
        new Localized("Find the entry or template this text comes from and remove the character.", "この文のもとになった項目かテンプレートから、その文字を消してください。"));

    /// <summary>AT4413: a mobile telephone number nobody has agreed to publish.</summary>
    public static readonly DiagnosticDescriptor MobileNumber = new(
        "AT4413",
        DiagnosticSeverity.Error,
        new Localized("A mobile number without consent", "同意のない携帯電話の番号"),
        new Localized("The file holds a mobile telephone number ending in 「{0}」 for which no consent is written.", "ファイルに、公開の同意が書かれていない携帯電話の番号（末尾「{0}」）があります。"),
        new Localized(
            "Remove it, or write it as an organisation's number: {{number: …, phone_kind: org_mobile, consent_on: 2026-11-10}}.",
            "番号を消すか、団体の番号として {{number: …, phone_kind: org_mobile, consent_on: 2026-11-10}} の形で書いてください。"));

    /// <summary>AT4414: a file of a type the site does not publish.</summary>
    public static readonly DiagnosticDescriptor UnexpectedFile = new(
        "AT4414",
        DiagnosticSeverity.Error,
        new Localized("A file of an unexpected type", "思わぬ種類のファイル"),
        new Localized("The file 「{0}」 is not of a type the site publishes.", "ファイル「{0}」は、このサイトで公開する種類ではありません。"),
        new Localized("Only pages, styles, scripts, pictures and data files are published.", "公開できるのは、ページ・スタイル・スクリプト・絵・データのファイルだけです。"));

    /// <summary>AT4415: the site is too big for its host.</summary>
    public static readonly DiagnosticDescriptor TooBig = new(
        "AT4415",
        DiagnosticSeverity.Error,
        new Localized("The site is too big", "サイトが大きすぎる"),
        new Localized("The site is 「{0}」 MB; the host takes at most 1,000.", "サイトが「{0}」MB あります。置けるのは 1,000 MB までです。"),
        new Localized("Split the site by region.", "地域ごとにサイトを分けてください。"));

    /// <summary>AT4416: markup in an entry's own text that the Markdown rules do not allow.</summary>
    public static readonly DiagnosticDescriptor ForbiddenFragment = new(
        "AT4416",
        DiagnosticSeverity.Error,
        new Localized("Markup that entries may not have", "項目の文にあってはならない HTML"),
        new Localized("The text of 「{0}」 came out with 「{1}」.", "「{0}」の文から「{1}」が出てきました。"),
        new Localized("Write the text with paragraphs, lists, emphasis and https links only, and tell the maintainers.", "段落・箇条書き・強調・https のリンクだけで書き、管理者に知らせてください。"));

    /// <summary>AT4417: a browser would read the page otherwise than the scan did.</summary>
    public static readonly DiagnosticDescriptor ReadsOtherwise = Error(
        "AT4417",
        "A browser reads the page otherwise",
        "ブラウザではちがう形になる",
        "A browser would read the page otherwise from 「{0}」 on.",
        "ブラウザは、ページの「{0}」からあとを、ちがう形に読みます。");

    private static DiagnosticDescriptor Error(string id, string titleEn, string titleJa, string en, string ja) =>
        new(id, DiagnosticSeverity.Error, new Localized(titleEn, titleJa), new Localized(en, ja), ThemeHint);
}
