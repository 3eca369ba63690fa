using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Writing;

/// <summary>What can stand in the way of putting a finished site on the disk. The old site is untouched in every case.</summary>
public static class WritingDiagnostics
{
    /// <summary>AT4500: the output folder holds files that are not ours.</summary>
    public static readonly DiagnosticDescriptor ForeignFolder = Error(
        "AT4500",
        new("The output folder holds other files", "出力先に、ほかのファイルがある"),
        new("The folder 「{0}」 holds files that this tool did not write, so nothing was written there.",
            "フォルダー「{0}」には、このツールが作ったものではないファイルが入っているので、書き出しませんでした。"),
        new("Give an empty or new folder, for example: atlas build --output _site",
            "空のフォルダーか、新しい名前を指定してください。例: atlas build --output _site"));

    /// <summary>AT4501: the output would fall on the content or theme, or on a folder above or below them.</summary>
    public static readonly DiagnosticDescriptor ProtectedFolder = Error(
        "AT4501",
        new("The output folder overlaps the sources", "出力先が、もとのファイルと重なっている"),
        new("The output folder 「{0}」 overlaps 「{1}」, which must never be replaced.",
            "出力先「{0}」が、置きかえてはいけないフォルダー「{1}」と重なっています。"),
        new("Choose a folder beside them, for example: atlas build --output _site",
            "重ならない場所を指定してください。例: atlas build --output _site"));

    /// <summary>AT4502: the way to the output folder leads through a link.</summary>
    public static readonly DiagnosticDescriptor SymbolicLink = Error(
        "AT4502",
        new("The output folder is behind a link", "出力先がリンクになっている"),
        new("「{0}」 is a link to another place, so nothing was written through it.",
            "「{0}」は別の場所へのリンクなので、その先には書き出しませんでした。"),
        new("Give the real folder instead of the link; for safety the tool does not follow links when it writes.",
            "リンクではなく、本当のフォルダーの場所を指定してください。安全のため、書き出すときにリンクはたどりません。"));

    /// <summary>AT4503: another build holds the output folder.</summary>
    public static readonly DiagnosticDescriptor Locked = Error(
        "AT4503",
        new("Another build is running", "ほかの build が動いている"),
        new("Another build is writing to 「{0}」 just now.", "いま、別の build が「{0}」に書き出しています。"),
        new("Wait until it has ended and run the command again.", "終わるのを待ってから、もう一度実行してください。"));

    /// <summary>AT4504: the output path is a file.</summary>
    public static readonly DiagnosticDescriptor NotAFolder = Error(
        "AT4504",
        new("The output is a file", "出力先がファイルになっている"),
        new("「{0}」 is a file, not a folder.", "「{0}」はフォルダーではなく、ファイルです。"),
        new("Give the name of a folder, for example: atlas build --output _site",
            "フォルダーの名前を指定してください。例: atlas build --output _site"));

    /// <summary>AT4505: a finished file has a path that must not be written.</summary>
    public static readonly DiagnosticDescriptor UnsafePath = Error(
        "AT4505",
        new("A page has an unsafe address", "ページのアドレスが安全ではない"),
        new("The address 「{0}」 made by 「{1}」 cannot be written safely on every computer.",
            "「{1}」が使おうとしたアドレス「{0}」は、どのパソコンでも安全に書き出せる形ではありません。"),
        new("Rename the source to lower-case letters, digits and hyphens, such as aozora-hokenshitsu.",
            "もとの名前を、小文字の英数字とハイフンだけに変えてください。例: aozora-hokenshitsu"));

    /// <summary>AT4506: the disk is full.</summary>
    public static readonly DiagnosticDescriptor DiskFull = Error(
        "AT4506",
        new("The disk is full", "ディスクの空きが足りない"),
        new("There is not enough room on the disk to write 「{0}」.", "ディスクの空きが足りず、「{0}」を書き出せませんでした。"),
        new("Free some room and run the command again; the site of before is still there, unchanged.",
            "空きを作ってから、もう一度実行してください。前のサイトはそのまま残っています。"));

    /// <summary>AT4507: writing is not permitted.</summary>
    public static readonly DiagnosticDescriptor NotPermitted = Error(
        "AT4507",
        new("Writing is not permitted", "書き込みが許されていない"),
        new("The computer does not permit writing to 「{0}」.", "「{0}」への書き込みが、このパソコンでは許可されていません。"),
        new("Choose a folder of your own, or ask the person who looks after the computer.",
            "自分のフォルダーを指定するか、パソコンの管理をしている人に相談してください。"));

    /// <summary>AT4508: the disk refused for another reason, in the system's words.</summary>
    public static readonly DiagnosticDescriptor WriteFailed = Error(
        "AT4508",
        new("Writing failed", "書き出せない"),
        new("「{0}」 could not be written; the computer said: {1}", "「{0}」を書き出せませんでした。パソコンからの知らせ: {1}"),
        new("Close programs that have the folder open and run the command again; the site of before is unchanged.",
            "そのフォルダーを開いているソフトを閉じて、もう一度実行してください。前のサイトはそのまま残っています。"));

    /// <summary>AT4509: what stands on the disk is not what was to be written.</summary>
    public static readonly DiagnosticDescriptor Incomplete = Error(
        "AT4509",
        new("The written files are incomplete", "書き出したファイルがそろっていない"),
        new("After writing, 「{0}」 was missing, changed or not expected.", "書き出したあとに確かめると、「{0}」がない、変わっている、または余分でした。"),
        new("Look whether another program, such as a file sync or a virus scanner, works in this folder, and run the command again.",
            "同期ソフトやウイルス対策ソフトなどが、このフォルダーを触っていないか確かめて、もう一度実行してください。"));

    /// <summary>AT4510: the folder for half-done work beside the output holds something else.</summary>
    public static readonly DiagnosticDescriptor ForeignWorkFolder = Error(
        "AT4510",
        new("The work folder holds other files", "作業用フォルダーに、ほかのファイルがある"),
        new("The folder 「{0}」, which is needed while writing, holds 「{1}」, which this tool did not make.",
            "書き出しの作業に使うフォルダー「{0}」に、このツールのものではない「{1}」があります。"),
        new("Move it elsewhere, or build to a folder with another name.",
            "別の場所へ移すか、出力先の名前を変えてください。"));

    private static DiagnosticDescriptor Error(string id, Localized title, Localized message, Localized hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
