using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>What can be wrong with a theme.</summary>
public static class ThemeDiagnostics
{
    /// <summary>AT4002: a file the site needs is not in the theme.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "AT4002",
        DiagnosticSeverity.Error,
        new Localized("A file is missing in the theme", "テーマのファイルがない"),
        new Localized("The theme has no file 「{0}」.", "テーマに「{0}」がありません。"),
        new Localized("Copy the file from themes/default and change it there.", "themes/default から同じ名前のファイルを写して、それをなおしてください。"));

    /// <summary>AT4003: theme.json or a file of texts cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableJson = new(
        "AT4003",
        DiagnosticSeverity.Error,
        new Localized("A JSON file of the theme cannot be read", "テーマの JSON が読めない"),
        new Localized("「{0}」 is not JSON of the expected shape.", "「{0}」は、決まった形の JSON になっていません。"),
        new Localized(
            "Look for a missing comma or quotation mark near this line; texts are written \"key\": \"text\".",
            "この行の近くに、カンマや引用符のぬけがないか見てください。文は \"キー\": \"文\" の形で書きます。"));

    /// <summary>AT4004: a tag or block is not closed, or closed wrongly.</summary>
    public static readonly DiagnosticDescriptor UnclosedTag = new(
        "AT4004",
        DiagnosticSeverity.Error,
        new Localized("A tag of a template is not closed", "テンプレートのタグが閉じていない"),
        new Localized("「{0}」 has no counterpart.", "「{0}」に対になるものがありません。"),
        new Localized(
            "Every {{{{ needs }}}}, and every {{{{#if}}}}, {{{{#each}}}} and {{{{#with}}}} needs its own {{{{/if}}}}, {{{{/each}}}}, {{{{/with}}}}.",
            "{{{{ には }}}} が、{{{{#if}}}}・{{{{#each}}}}・{{{{#with}}}} には {{{{/if}}}}・{{{{/each}}}}・{{{{/with}}}} がいります。"));

    /// <summary>AT4005: markup is written without escaping.</summary>
    public static readonly DiagnosticDescriptor UnescapedOutput = new(
        "AT4005",
        DiagnosticSeverity.Error,
        new Localized("Unescaped output", "エスケープしない出力"),
        new Localized("「{0}」 is not checked markup and may not be written as it is.", "「{0}」は検査ずみの HTML ではないので、そのまま書き出せません。"),
        new Localized(
            "Write {{{{{0}}}}}; only values that are HTML already are written {{{{{{safeHtml name}}}}}}.",
            "{{{{{0}}}}} と書いてください。{{{{{{safeHtml 名前}}}}}} と書けるのは、はじめから HTML の値だけです。"));

    /// <summary>AT4006: a template reads a value that its page does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "AT4006",
        DiagnosticSeverity.Error,
        new Localized("A template reads an unknown value", "テンプレートが知らない値を読んでいる"),
        new Localized("There is no value 「{0}」 here.", "ここには「{0}」という値がありません。"),
        new Localized("Values that can be read here: {1}.", "ここで読める値: {1}。"));

    /// <summary>AT4007: a partial or layout is not in the theme.</summary>
    public static readonly DiagnosticDescriptor UnknownPartial = new(
        "AT4007",
        DiagnosticSeverity.Error,
        new Localized("A partial is missing", "部品のテンプレートがない"),
        new Localized("There is no partial 「{0}」.", "部品「{0}」がありません。"),
        new Localized("Make partials/{0}.hbs, or correct the name.", "partials/{0}.hbs を作るか、名前をなおしてください。"));

    /// <summary>AT4008: a text of the interface is missing.</summary>
    public static readonly DiagnosticDescriptor UnknownText = new(
        "AT4008",
        DiagnosticSeverity.Error,
        new Localized("A text of the interface is missing", "画面の文がない"),
        new Localized("The texts of the theme have no 「{0}」.", "テーマの文に「{0}」がありません。"),
        new Localized("Add \"{0}\": \"…\" to i18n/ja.json.", "i18n/ja.json に \"{0}\": \"…\" を足してください。"));

    /// <summary>AT4009: a value stands where it could become script, style or an attribute.</summary>
    public static readonly DiagnosticDescriptor UnsafePosition = new(
        "AT4009",
        DiagnosticSeverity.Error,
        new Localized("A value stands in an unsafe place", "値を書いてはいけない場所"),
        new Localized("「{0}」 stands where text could become part of a script, a style or a tag.", "「{0}」の場所では、文がスクリプトやスタイル、タグの一部になるおそれがあります。"),
        new Localized(
            "Put it between tags, or inside quotation marks of an ordinary attribute: title=\"{0}\".",
            "タグとタグのあいだか、ふつうの属性の引用符の中（title=\"{0}\" のように）に書いてください。"));

    /// <summary>AT4010: a part of Handlebars that themes may not use.</summary>
    public static readonly DiagnosticDescriptor ForbiddenTag = new(
        "AT4010",
        DiagnosticSeverity.Error,
        new Localized("A tag themes may not use", "テーマでは使えないタグ"),
        new Localized("「{0}」 is not a tag that themes can use.", "「{0}」は、テーマで使えるタグではありません。"),
        new Localized(
            "Use {{{{name}}}}, {{{{t \"key\"}}}}, {{{{#if}}}}, {{{{#unless}}}}, {{{{#each}}}}, {{{{#with}}}}, {{{{> partial}}}} or {{{{{{safeHtml name}}}}}}.",
            "使えるのは {{{{名前}}}}、{{{{t \"キー\"}}}}、{{{{#if}}}}、{{{{#unless}}}}、{{{{#each}}}}、{{{{#with}}}}、{{{{> 部品}}}}、{{{{{{safeHtml 名前}}}}}} です。"));

    /// <summary>AT4011: inline style or script, or an event attribute, in a template.</summary>
    public static readonly DiagnosticDescriptor InlineCode = new(
        "AT4011",
        DiagnosticSeverity.Error,
        new Localized("Inline script or style", "ページの中に書かれたスクリプトやスタイル"),
        new Localized("「{0}」 would be blocked by the security policy of every page.", "「{0}」は、どのページの安全の決まりでも止められます。"),
        new Localized("Put styles into a file of assets/ and name it in theme.json.", "スタイルは assets/ のファイルに書き、theme.json に名前をのせてください。"));

    /// <summary>AT4012: a stylesheet loads something from elsewhere.</summary>
    public static readonly DiagnosticDescriptor RemoteStyle = new(
        "AT4012",
        DiagnosticSeverity.Error,
        new Localized("A stylesheet loads something", "スタイルシートが外のものを読みこむ"),
        new Localized("「{0}」 would load another file.", "「{0}」は、ほかのファイルを読みこみます。"),
        new Localized("Stylesheets may not use @import or url(): no reader's address may reach anybody else.", "@import と url() は使えません。読む人のアドレスをよそに伝えないためです。"));

    /// <summary>AT4013: a file of the theme is a link, too big or not UTF-8.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "AT4013",
        DiagnosticSeverity.Error,
        new Localized("A file of the theme cannot be read", "テーマのファイルが読めない"),
        new Localized("「{0}」 is not an ordinary UTF-8 file of at most 256 KB.", "「{0}」は、256 KB までのふつうの UTF-8 ファイルではありません。"),
        new Localized("Symbolic links are not followed; put the file itself there.", "シンボリックリンクはたどりません。ファイルそのものを置いてください。"));

    /// <summary>AT4014: a value of the wrong kind for its tag.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "AT4014",
        DiagnosticSeverity.Error,
        new Localized("A value of another kind is needed", "ちがう種類の値がいる"),
        new Localized("「{0}」 cannot be used like this: it is {1}.", "「{0}」は{1}なので、このようには使えません。"),
        new Localized("{{{{name}}}} writes a text, {{{{#each}}}} walks a list, {{{{#with}}}} steps into a group.", "{{{{名前}}}} は文、{{{{#each}}}} はリスト、{{{{#with}}}} は値の組に使います。"));

    /// <summary>AT4015: the theme to extend is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownParent = new(
        "AT4015",
        DiagnosticSeverity.Error,
        new Localized("The theme to extend is not there", "もとにするテーマがない"),
        new Localized("There is no theme 「{0}」 beside this one.", "このテーマのとなりに、テーマ「{0}」のフォルダーがありません。"),
        new Localized("Did you mean \"extends\": \"{1}\"? The folder has to lie beside this theme's own.", "\"extends\": \"{1}\" ではありませんか。もとのテーマは、このテーマと同じ場所に置いてください。"));

    /// <summary>AT4016: themes that extend each other in a circle.</summary>
    public static readonly DiagnosticDescriptor CircularTheme = new(
        "AT4016",
        DiagnosticSeverity.Error,
        new Localized("Themes extend each other in a circle", "テーマが、たがいをもとにしている"),
        new Localized("The themes lead round in a circle: 「{0}」.", "テーマのつながりが、ひと回りしています: 「{0}」。"),
        new Localized("Take \"extends\" out of the one that should stand alone, or let it name default.", "もとになるテーマから \"extends\" を消すか、default と書いてください。"));

    /// <summary>AT4017: a file of a theme that replaces nothing.</summary>
    public static readonly DiagnosticDescriptor UnusedFile = new(
        "AT4017",
        DiagnosticSeverity.Warning,
        new Localized("A file of the theme is not used", "使われないファイルがテーマにある"),
        new Localized("「{0}」 replaces no file of the theme it extends, and nothing uses it.", "「{0}」は、もとのテーマのどのファイルともおきかわらず、どこからも使われていません。"),
        new Localized("Did you mean the name 「{1}」? A new stylesheet also has to be named in theme.json.", "名前は「{1}」ではありませんか。新しいスタイルシートなら、theme.json にも名前を書いてください。"));

    /// <summary>AT4018: a text of a theme that replaces nothing.</summary>
    public static readonly DiagnosticDescriptor UnusedText = new(
        "AT4018",
        DiagnosticSeverity.Warning,
        new Localized("A text of the theme is not used", "使われない文がテーマにある"),
        new Localized("The text 「{0}」 replaces none of the theme it extends, and no template uses it.", "文「{0}」は、もとのテーマのどの文ともおきかわらず、どのテンプレートからも使われていません。"),
        new Localized("Did you mean \"{1}\"?", "\"{1}\" ではありませんか。"));

    /// <summary>AT4019: a setting theme.json does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = new(
        "AT4019",
        DiagnosticSeverity.Warning,
        new Localized("Unknown setting of a theme", "theme.json の知らない項目"),
        new Localized("theme.json has no setting 「{0}」.", "theme.json に「{0}」という項目はありません。"),
        new Localized("Did you mean \"{1}\"? Settings are extends, stylesheets and icon.", "\"{1}\" ではありませんか。書けるのは extends、stylesheets、icon です。"));

    /// <summary>AT4020: a partial that includes itself would never end.</summary>
    public static readonly DiagnosticDescriptor CircularPartial = new(
        "AT4020",
        DiagnosticSeverity.Error,
        new Localized("A partial includes itself", "部品が自分自身を読みこむ"),
        new Localized("The partial 「{0}」 includes itself, directly or through another.", "部品「{0}」が、直接か、ほかの部品を通して、自分自身を読みこんでいます。"),
        new Localized("Take the inclusion out of one of them.", "どれかひとつから、読みこみを消してください。"));

    /// <summary>AT4021: a text one language has and another lacks.</summary>
    public static readonly DiagnosticDescriptor MissingText = new(
        "AT4021",
        DiagnosticSeverity.Error,
        new Localized("A text is missing in a language", "ほかのことばの文がない"),
        new Localized("The text 「{0}」 is missing in {1}.", "「{0}」の文が {1} にありません。"),
        new Localized("Add it; another language says 「{2}」.", "書き足してください。ほかのことばでは「{2}」です。"));

    /// <summary>AT4022: a file of i18n/ that is not named by a language.</summary>
    public static readonly DiagnosticDescriptor UnknownLanguage = new(
        "AT4022",
        DiagnosticSeverity.Error,
        new Localized("A file of texts is not named by a language", "ことばの名前ではないファイル"),
        new Localized("「{0}」 is not named by a language tag.", "「{0}」の名前は、ことばの記号になっていません。"),
        new Localized("Name it by the language: en.json, pt.json, zh-Hans.json.", "en.json、pt.json、zh-Hans.json のように、ことばの記号で名づけてください。"));
}
