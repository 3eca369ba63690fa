using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content;

/// <summary>What can be wrong with the files of the content folder.</summary>
public static class ReadingDiagnostics
{
    /// <summary>AT2000. Arguments: size, limit, both in KB.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "AT2000",
        DiagnosticSeverity.Error,
        new Localized("A file that is too large", "大きすぎるファイル"),
        new Localized("The file has 「{0} KB」; at most {1} KB are read.", "ファイルの大きさが「{0} KB」です。読めるのは {1} KB までです。"),
        new Localized("One file describes one place; shorten the text or split the file.", "1つのファイルには1か所だけを書きます。文章を短くするか、ファイルを分けてください。"));

    /// <summary>AT2001. Arguments: 1-based number of the byte, the byte.</summary>
    public static readonly DiagnosticDescriptor Encoding = new(
        "AT2001",
        DiagnosticSeverity.Error,
        new Localized("Not UTF-8", "UTF-8 ではないファイル"),
        new Localized("Byte {0} of the file (「{1}」) is not UTF-8.", "ファイルの {0} バイト目（「{1}」）が UTF-8 の文字ではありません。"),
        new Localized(
            "Save the file again with the encoding UTF-8.",
            "文字コードを「UTF-8」にして保存し直してください（メモ帳なら「名前を付けて保存」の下のほうで選べます）。"));

    /// <summary>AT2002.</summary>
    public static readonly DiagnosticDescriptor ByteOrderMark = new(
        "AT2002",
        DiagnosticSeverity.Error,
        new Localized("A byte order mark in the middle", "途中のバイトオーダーマーク"),
        new Localized("There is an invisible character 「U+FEFF」 here.", "ここに、目に見えない文字「U+FEFF」があります。"),
        new Localized(
            "Delete the character and its neighbours and type the neighbours again; it often comes from joining two files.",
            "この場所の前後の文字を消して、打ち直してください。二つのファイルをつなげたときに入ることがあります。"));

    /// <summary>AT2003. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor Link = new(
        "AT2003",
        DiagnosticSeverity.Error,
        new Localized("A symbolic link", "シンボリックリンク"),
        new Localized("「{0}」 is a link to another place, and links are not followed.", "「{0}」は別の場所へのリンクです。リンクの先は読みません。"),
        new Localized("Put the file itself there, or delete the link.", "リンクを消して、ファイルそのものを置いてください。"));

    /// <summary>AT2004, a warning. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor Unknown = new(
        "AT2004",
        DiagnosticSeverity.Warning,
        new Localized("An unknown file", "使われないファイル"),
        new Localized("The file 「{0}」 is not one this site reads.", "ファイル「{0}」は、このサイトでは読まれません。"),
        new Localized(
            "Entries lie in entries/<area>/<name>.md; delete the file if it came here by mistake.",
            "活動は entries/<地域>/<名前>.md に書きます。まちがって置いたファイルなら消してください。"));

    /// <summary>AT2005. Arguments: this path, the other path.</summary>
    public static readonly DiagnosticDescriptor CaseClash = new(
        "AT2005",
        DiagnosticSeverity.Error,
        new Localized("Names that differ in case only", "大文字と小文字だけのちがい"),
        new Localized("「{0}」 and 「{1}」 differ only in capital and small letters.", "「{0}」と「{1}」は、大文字と小文字がちがうだけの名前です。"),
        new Localized("Rename one of them; use small letters.", "どちらかの名前を変えてください。名前は小文字で付けます。"));

    /// <summary>AT2006. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "AT2006",
        DiagnosticSeverity.Error,
        new Localized("A file that cannot be opened", "開けないファイル"),
        new Localized("The file 「{0}」 cannot be opened.", "ファイル「{0}」を開けません。"),
        new Localized("Close other programs that use it, and check who may read it.", "ほかのソフトで開いていれば閉じ、読む権限があるか確かめてください。"));

    /// <summary>AT2007. Argument: the folder.</summary>
    public static readonly DiagnosticDescriptor NoFolder = new(
        "AT2007",
        DiagnosticSeverity.Error,
        new Localized("No content folder", "コンテンツのフォルダがない"),
        new Localized("There is no folder 「{0}」.", "フォルダ「{0}」がありません。"),
        new Localized("Check the name, or start in the folder that holds content/.", "名前を確かめるか、content/ のあるフォルダで実行してください。"));

    /// <summary>AT2008. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor Name = new(
        "AT2008",
        DiagnosticSeverity.Error,
        new Localized("A file name with an unusable character", "ファイル名の中の使えない文字"),
        new Localized("The name 「{0}」 holds a character that cannot be used.", "ファイル名「{0}」に、使えない文字があります。"),
        new Localized("Rename the file with small letters, digits and hyphens, such as aozora-salon.md.", "aozora-salon.md のように、半角の小文字・数字・ハイフンで名前を付け直してください。"));

    /// <summary>AT2009. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor EntryPlace = new(
        "AT2009",
        DiagnosticSeverity.Error,
        new Localized("An entry in the wrong folder", "置き場所のちがい"),
        new Localized("The entry 「{0}」 does not lie directly in the folder of an area.", "「{0}」が、地域のフォルダのすぐ下にありません。"),
        new Localized("Move it to entries/<area>/<name>.md, such as entries/aozora/aozora-salon.md.", "entries/<地域>/<名前>.md（例 entries/aozora/aozora-salon.md）に移してください。"));

    /// <summary>AT2010, a warning. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor Ending = new(
        "AT2010",
        DiagnosticSeverity.Warning,
        new Localized("A file name with another ending", "ファイル名の終わりのちがい"),
        new Localized("The file 「{0}」 is not read because of how its name ends.", "ファイル「{0}」は、名前の終わりがちがうので読まれません。"),
        new Localized(
            "Entries end in .md or .yml, pages in .md, lists in .yml, all in small letters; save other documents as such a file.",
            "名前の終わりは、活動なら .md か .yml、ページなら .md、一覧なら .yml です（半角の小文字）。付け直すか、その形で保存し直してください。"));

    /// <summary>AT2011, a warning. Argument: the path.</summary>
    public static readonly DiagnosticDescriptor Picture = new(
        "AT2011",
        DiagnosticSeverity.Warning,
        new Localized("A picture or document", "画像や書類"),
        new Localized("The file 「{0}」 is not published: the site shows no pictures or attachments.", "「{0}」は載りません。このサイトでは画像や書類を載せていません。"),
        new Localized(
            "Delete the file; a leaflet on the group's own page can be linked as url.",
            "ファイルを消してください。ちらしなどは、団体のページに置いて url に書くと案内できます。"));
}
