using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli;

/// <summary>What can be wrong with a command line or with the folders it names.</summary>
public static class CommandLineDiagnostics
{
    /// <summary>AT1000: a word that is no command, option or expected value.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = Error(
        "AT1000",
        new("Unknown word on the command line", "コマンドにない言葉"),
        new("「{0}」 is not a command or option here.", "「{0}」という命令や指定は、ここにはありません。"),
        new("See what there is with: {1} --help", "使えるものは {1} --help で見られます。"));

    /// <summary>AT1001: as AT1000, with a suggestion.</summary>
    public static readonly DiagnosticDescriptor MisspeltWord = Error(
        "AT1001",
        new("Misspelt word on the command line", "コマンドの打ちまちがい"),
        new("「{0}」 is not a command or option here.", "「{0}」という命令や指定は、ここにはありません。"),
        new("Did you mean 「{1}」?", "「{1}」のことではありませんか。"));

    /// <summary>AT1002: an option without its value.</summary>
    public static readonly DiagnosticDescriptor MissingValue = Error(
        "AT1002",
        new("An option lacks its value", "指定の中身がない"),
        new("The option 「{0}」 needs exactly one value after it.", "「{0}」のあとに、中身をひとつ書いてください。"),
        new("For example: {0} {1}", "例: {0} {1}"));

    /// <summary>AT1003: a required argument or option is missing.</summary>
    public static readonly DiagnosticDescriptor MissingArgument = Error(
        "AT1003",
        new("Something is missing on the command line", "足りないものがある"),
        new("「{0}」 is missing.", "「{0}」が足りません。"),
        new("See how to write it with: {1} --help", "書きかたは {1} --help で見られます。"));

    /// <summary>AT1004: a value that is not one of the allowed ones.</summary>
    public static readonly DiagnosticDescriptor NotAllowed = Error(
        "AT1004",
        new("A value is not allowed", "使えない値"),
        new("「{1}」 cannot be used for 「{0}」.", "「{0}」に「{1}」は使えません。"),
        new("Choose one of: {2}", "次のどれかにしてください: {2}"));

    /// <summary>AT1005: no content folder from the working folder upward.</summary>
    public static readonly DiagnosticDescriptor NoProject = Error(
        "AT1005",
        new("No content folder found", "content フォルダーが見つからない"),
        new("There is no content folder in 「{0}」 or in any folder above it.", "「{0}」にも、その上のフォルダーにも、content フォルダーがありません。"),
        new("Go to the folder of the project first, or say where it is: --content path/to/content",
            "先にプロジェクトのフォルダーへ移るか、場所を指定してください。例: --content path/to/content"));

    /// <summary>AT1006: a folder that was named is not there.</summary>
    public static readonly DiagnosticDescriptor NoFolder = Error(
        "AT1006",
        new("A folder is not there", "フォルダーがない"),
        new("The folder 「{1}」 given for 「{0}」 does not exist.", "「{0}」に指定されたフォルダー「{1}」がありません。"),
        new("Look at the spelling; relative paths start from the folder you are in.",
            "つづりを確かめてください。相対の場所は、いまいるフォルダーから数えます。"));

    /// <summary>AT1007: an address of the site that cannot be used.</summary>
    public static readonly DiagnosticDescriptor BadBaseUrl = Error(
        "AT1007",
        new("The base address cannot be used", "サイトのアドレスが使えない"),
        new("The value 「{1}」 of 「{0}」 is not an address a site can have.", "「{0}」の「{1}」は、サイトのアドレスとして使えません。"),
        new("Write it like https://example.org/ or https://example.org/atlas/, and a base path like /atlas/.",
            "https://example.org/ や https://example.org/atlas/ のように書いてください。--base-path は /atlas/ のように書きます。"));

    /// <summary>AT1008: a date that cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadDate = Error(
        "AT1008",
        new("A date cannot be read", "日付が読めない"),
        new("The value 「{1}」 of 「{0}」 is not a date.", "「{0}」の「{1}」は、日付として読めません。"),
        new("Write it like 2026-11-21.", "2026-11-21 のように書いてください。"));

    /// <summary>AT1009: a port outside the range.</summary>
    public static readonly DiagnosticDescriptor BadPort = Error(
        "AT1009",
        new("A port number cannot be used", "ポート番号が使えない"),
        new("「{0}」 is not a port number.", "「{0}」は、ポート番号として使えません。"),
        new("Give a whole number from 1024 to 65535, or 0 for any free one, for example: --port 5080",
            "1024 から 65535 までの数か、空いている番号にまかせる 0 を書いてください。例: --port 5080"));

    /// <summary>AT1010: a port another program uses.</summary>
    public static readonly DiagnosticDescriptor PortInUse = Error(
        "AT1010",
        new("The port is taken", "ポートが使われている"),
        new("Another program already uses port 「{0}」.", "ポート「{0}」は、ほかのソフトが使っています。"),
        new("End the other one, or choose another: --port 0", "そのソフトを終わらせるか、ほかの番号にしてください。例: --port 0"));

    /// <summary>AT1011: a path to check that names no content file.</summary>
    public static readonly DiagnosticDescriptor NothingToCheck = Error(
        "AT1011",
        new("There is nothing to check there", "そこには検査するものがない"),
        new("「{0}」 is not a file or folder of the content.", "「{0}」は、content の中のファイルでもフォルダーでもありません。"),
        new("Give a path inside the content folder, for example: content/entries/aozora",
            "content の中の場所を指定してください。例: content/entries/aozora"));

    /// <summary>AT1012: a kind that is not in kinds.yml.</summary>
    public static readonly DiagnosticDescriptor UnknownKind = Error(
        "AT1012",
        new("Unknown kind", "知らない種別"),
        new("There is no kind 「{0}」 in kinds.yml.", "「{0}」という種別は kinds.yml にありません。"),
        new("Did you mean 「{1}」? All kinds: {2}", "「{1}」のことではありませんか。使える種別: {2}"));

    /// <summary>AT1013: a slug that cannot be a file name and an address.</summary>
    public static readonly DiagnosticDescriptor BadSlug = Error(
        "AT1013",
        new("The name of the file cannot be used", "ファイルの名前が使えない"),
        new("「{0}」 cannot be the name of an entry file.", "「{0}」は、情報のファイルの名前には使えません。"),
        new("Use lower-case letters, digits and hyphens, at most 64 characters and 8 words, for example: aozora-hokenshitsu",
            "小文字の英数字とハイフンで、64文字、8語までにしてください。例: aozora-hokenshitsu"));

    /// <summary>AT1014: an area that is not in areas.yml, or none where there are several.</summary>
    public static readonly DiagnosticDescriptor UnknownArea = Error(
        "AT1014",
        new("Unknown area", "知らない地域"),
        new("The area 「{0}」 is not one of areas.yml.", "「{0}」という地域は areas.yml にありません。"),
        new("Say which one it is with --area. All areas: {1}", "--area で、どの地域かを書いてください。使える地域: {1}"));

    /// <summary>AT1015: a file that would be overwritten.</summary>
    public static readonly DiagnosticDescriptor AlreadyThere = Error(
        "AT1015",
        new("The file is already there", "同じ名前のファイルがある"),
        new("「{0}」 already exists and was left as it is.", "「{0}」はすでにあるので、そのままにしました。"),
        new("Open that file to change it, or choose another name.", "直すときはそのファイルを開いてください。別の場所を書くなら、ほかの名前にしてください。"));

    /// <summary>AT1016: a file the tool could not write.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = Error(
        "AT1016",
        new("A file could not be written", "ファイルを書けない"),
        new("「{0}」 could not be written; the computer said: {1}", "「{0}」を書けませんでした。パソコンからの知らせ: {1}"),
        new("Look whether the folder is there and yours, and whether the disk has room.",
            "フォルダーがあるか、書き込んでよい場所か、ディスクに空きがあるかを確かめてください。"));

    /// <summary>AT1017: an earlier version that is no content folder.</summary>
    public static readonly DiagnosticDescriptor NothingToCompare = Error(
        "AT1017",
        new("There is no content to compare with", "くらべる content がない"),
        new("「{1}」 given for 「{0}」 is not a content folder.", "「{0}」に指定された「{1}」は、content フォルダーではありません。"),
        new("Give the content folder of the earlier version, the one that holds entries/, for example: {0} ../before/content",
            "前の版の content フォルダー（entries/ が入っているところ）を指定してください。例: {0} ../before/content"));

    /// <summary>AT1018: the content compared with itself.</summary>
    public static readonly DiagnosticDescriptor SameFolder = Error(
        "AT1018",
        new("The content would be compared with itself", "自分自身とくらべようとしている"),
        new("「{1}」 given for 「{0}」 is the content that is being checked.", "「{0}」に指定された「{1}」は、いましらべている content そのものです。"),
        new("Fetch the earlier version into a folder of its own first, for example with: git worktree add ../before main",
            "先に、前の版を別のフォルダーに取り出してください。例: git worktree add ../before main"));

    private static DiagnosticDescriptor Error(string id, Localized title, Localized message, Localized hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
