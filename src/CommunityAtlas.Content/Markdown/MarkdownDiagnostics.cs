using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Markdown;

/// <summary>What can be wrong with a Markdown text.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>AT2060. Arguments: length, limit.</summary>
    public static readonly DiagnosticDescriptor TooLong = new(
        "AT2060",
        DiagnosticSeverity.Error,
        new Localized("A text that is too long", "長すぎる説明文"),
        new Localized("The text has 「{0}」 characters; at most {1} are possible.", "説明文が「{0}」字あります。{1} 字までにしてください。"),
        new Localized("Keep what a first visitor needs, and link to the group's own page for the rest.", "はじめて来る人に必要なことだけを残し、くわしいことは団体のページへのリンクにしてください。"));

    /// <summary>AT2061, a warning. Arguments: length, advised length.</summary>
    public static readonly DiagnosticDescriptor Long = new(
        "AT2061",
        DiagnosticSeverity.Warning,
        new Localized("A long text", "長い説明文"),
        new Localized("The text has 「{0}」 characters; up to {1} are easy to read.", "説明文が「{0}」字あります。{1} 字くらいまでが読みやすい長さです。"),
        new Localized("Shorten it if you can; short texts are read to the end.", "できれば短くしてください。短い文は最後まで読んでもらえます。"));

    /// <summary>AT2062. Argument: limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error(
        "AT2062",
        "Nested too deeply", "入れ子が深すぎる",
        "Lists, quotes and emphasis are nested more than {0} levels deep.", "箇条書き・引用・強調の入れ子が {0} 段より深くなっています。",
        "Write plain paragraphs and a list of one or two levels.", "ふつうの文と、1〜2段の箇条書きで書いてください。");

    /// <summary>AT2063.</summary>
    public static readonly DiagnosticDescriptor Image = Error(
        "AT2063",
        "A picture", "画像",
        "A picture 「{0}」 cannot be shown.", "画像「{0}」は載せられません。",
        "Say in words what it shows, or link to the page that shows it: [text](https://…).", "何が写っているかを言葉で書くか、画像のあるページへのリンク [文字](https://…) にしてください。");

    /// <summary>AT2064.</summary>
    public static readonly DiagnosticDescriptor Html = Error(
        "AT2064",
        "HTML", "HTML のタグ",
        "The HTML tag 「{0}」 cannot be used.", "HTML のタグ「{0}」は使えません。",
        "Delete the tag; for emphasis write **text**, for a line break end the line with two blanks.", "タグを消してください。強調は **文字**、改行は行の終わりに半角の空白2つです。");

    /// <summary>AT2065.</summary>
    public static readonly DiagnosticDescriptor Heading = Error(
        "AT2065",
        "A heading", "見出し",
        "The heading 「{0}」 cannot be used here.", "見出し「{0}」は、ここでは使えません。",
        "Write it as a sentence or in **bold**; the page has its own headings.", "ふつうの文か **太字** にしてください。見出しはページのほうで付きます。");

    /// <summary>AT2066.</summary>
    public static readonly DiagnosticDescriptor Code = Error(
        "AT2066",
        "Code", "プログラムの書き方",
        "「{0}」 reads as program code, which cannot be used.", "「{0}」がプログラムの一部として読まれました。この書き方は使えません。",
        "Delete the blanks at the beginning of the line (four or more make code) or the signs `.", "行の頭の空白（4つ以上）や、記号「`」を消してください。");

    /// <summary>AT2067.</summary>
    public static readonly DiagnosticDescriptor Rule = Error(
        "AT2067",
        "A horizontal rule", "区切り線",
        "A horizontal rule 「{0}」 cannot be used.", "区切り線「{0}」は使えません。",
        "Delete the line; an empty line separates paragraphs.", "この行を消してください。段落は、何も書かない1行で区切れます。");

    /// <summary>AT2068.</summary>
    public static readonly DiagnosticDescriptor Autolink = Error(
        "AT2068",
        "An address in angle brackets", "< > で囲んだアドレス",
        "The address 「{0}」 in angle brackets cannot be used.", "< > で囲んだアドレス「{0}」は使えません。",
        "Write [text](https://…), with a text that says where it leads.", "[行き先の名前](https://…) のように、どこへ行くか分かる文字を付けてください。");

    /// <summary>AT2070.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Error(
        "AT2070",
        "Not readable as Markdown", "読み取れない文章",
        "The text has too many signs such as [ > * - to be read.", "記号（[ > * - など）が多すぎて、文章として読み取れません。",
        "Delete the repeated signs.", "くり返している記号を消してください。");

    /// <summary>AT2071. Argument: how many.</summary>
    public static readonly DiagnosticDescriptor More = Error(
        "AT2071",
        "More of the same", "ほかにもあります",
        "There are {0} more problems in this text.", "この文章には、ほかにも {0} か所の問題があります。",
        "Mend the ones above first.", "まず、上に出ているところを直してください。");

    private static DiagnosticDescriptor Error(string id, string titleEn, string titleJa, string en, string ja, string hintEn, string hintJa) =>
        new(id, DiagnosticSeverity.Error, new Localized(titleEn, titleJa), new Localized(en, ja), new Localized(hintEn, hintJa));
}
