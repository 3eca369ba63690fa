using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Exchange.OpenData;

/// <summary>Why a file or its header map cannot be used at all. What is wrong with single rows stands in the report.</summary>
public static class ImportDiagnostics
{
    /// <summary>AT6001: over the size limit.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "AT6001",
        DiagnosticSeverity.Error,
        new Localized("File too large", "ファイルが大きすぎる"),
        new Localized("The file has 「{0}」 bytes; the limit is 「{1}」.", "ファイルの大きさが「{0}」バイトあり、上限の「{1}」バイトをこえています。"),
        new Localized("Split the table, for example by municipality, and import the parts one by one.", "市区町村ごとなどに表を分けて、一つずつ取り込んでください。"));

    /// <summary>AT6002: neither UTF-8 nor UTF-16 nor Shift_JIS.</summary>
    public static readonly DiagnosticDescriptor UnknownEncoding = new(
        "AT6002",
        DiagnosticSeverity.Error,
        new Localized("Unknown encoding", "文字コードが分からない"),
        new Localized("The byte at offset 「{0}」 is neither UTF-8 nor Shift_JIS.", "先頭から「{0}」バイト目が、UTF-8 としても Shift_JIS としても読めません。"),
        new Localized("Open the file in a spreadsheet and save it as “CSV UTF-8”.", "表計算ソフトで開き、「CSV UTF-8」の形式で保存し直してください。"));

    /// <summary>AT6003: nothing in it.</summary>
    public static readonly DiagnosticDescriptor NoHeaders = new(
        "AT6003",
        DiagnosticSeverity.Error,
        new Localized("Empty table", "表が空"),
        new Localized("The file holds no row of headers.", "ファイルに見出しの行がありません。"),
        new Localized("Check that this is the right file; its first row must hold column names such as 「名称」.", "ファイルを取りちがえていないか確かめてください。最初の行に「名称」などの列の名前がいります。"));

    /// <summary>AT6004: too many rows, columns or characters.</summary>
    public static readonly DiagnosticDescriptor TableTooBig = new(
        "AT6004",
        DiagnosticSeverity.Error,
        new Localized("Table too big", "表が大きすぎる"),
        new Localized("The table has more than 「{2}」 {0}.", "表が「{2}」{1}をこえています。"),
        new Localized("Split the table and import the parts one by one; a missing closing quote can also make a cell endless.", "表を分けて取り込んでください。引用符の閉じ忘れで、セルが終わらなくなっていることもあります。"));

    /// <summary>AT6005: quotes that do not pair.</summary>
    public static readonly DiagnosticDescriptor BrokenQuoting = new(
        "AT6005",
        DiagnosticSeverity.Error,
        new Localized("Broken quoting", "引用符がこわれている"),
        new Localized("A quotation mark that opens in this row is not closed, or text goes on behind the closing one.", "この行で開いた引用符（\"）が閉じていないか、閉じたあとに文字が続いています。"),
        new Localized("Open the file in a spreadsheet, look at the cells of this row and save it as CSV again.", "表計算ソフトで開いてこの行のセルを見直し、CSV で保存し直してください。"));

    /// <summary>AT6006: no map fits.</summary>
    public static readonly DiagnosticDescriptor NoMapFits = new(
        "AT6006",
        DiagnosticSeverity.Error,
        new Localized("Unknown kind of table", "表の種類が分からない"),
        new Localized("No header map fits a table that begins with 「{0}」.", "「{0}」で始まる表に合う見出しの対応表がありません。"),
        new Localized("If you know what it is, name it with --dataset: {1}. A supplementary list (追加情報) cannot be imported by itself.", "種類が分かるときは --dataset で指定してください（{1}）。「追加情報」の表は、それだけでは取り込めません。"));

    /// <summary>AT6007: more than one map fits.</summary>
    public static readonly DiagnosticDescriptor SeveralMapsFit = new(
        "AT6007",
        DiagnosticSeverity.Error,
        new Localized("Kind of table is ambiguous", "表の種類が一つに決まらない"),
        new Localized("Several header maps fit: 「{0}」.", "見出しの対応表が二つ以上合います：「{0}」。"),
        new Localized("Name one of them with --dataset.", "--dataset で、どれか一つを指定してください。"));

    /// <summary>AT6008: --dataset names no map.</summary>
    public static readonly DiagnosticDescriptor UnknownDataset = new(
        "AT6008",
        DiagnosticSeverity.Error,
        new Localized("Unknown dataset", "知らないデータの種類"),
        new Localized("There is no header map named 「{0}」.", "「{0}」という見出しの対応表はありません。"),
        new Localized("Did you mean 「{1}」? Known: {2}.", "「{1}」のことですか。使えるのは {2} です。"));

    /// <summary>AT6009: the licence given is not one we may publish under.</summary>
    public static readonly DiagnosticDescriptor LicenceNotAllowed = new(
        "AT6009",
        DiagnosticSeverity.Error,
        new Localized("Licence not usable", "使えない利用条件"),
        new Localized("The licence 「{0}」 is not among those a public site may use.", "「{0}」は、公開サイトで使える利用条件の一覧にありません。"),
        new Localized("Give one of {1}, or leave --licence out and clear the terms before publishing.", "{1} のどれかを指定するか、--licence を付けずに取り込み、公開の前に利用条件を確かめてください。"));

    /// <summary>AT6010: the lock file is damaged.</summary>
    public static readonly DiagnosticDescriptor DamagedLock = new(
        "AT6010",
        DiagnosticSeverity.Error,
        new Localized("Damaged lock file", "ロックファイルがこわれている"),
        new Localized("This line of the import's lock file cannot be read: 「{0}」.", "取り込みのロックファイルの、この行が読めません：「{0}」。"),
        new Localized("Restore the file from the repository's history; it remembers which row became which entry and must not be edited by hand.", "リポジトリの履歴から元にもどしてください。どの行がどの活動になったかの記録なので、手では直しません。"));

    /// <summary>AT6011: a key of a header map.</summary>
    public static readonly DiagnosticDescriptor MapKey = new(
        "AT6011",
        DiagnosticSeverity.Error,
        new Localized("Header map incomplete", "見出しの対応表の不備"),
        new Localized("The key 「{0}」 of the header map is missing, empty or unknown.", "見出しの対応表の「{0}」が、ないか、空か、知らない項目です。"),
        new Localized("Compare it with a map that works, such as kodomo-shokudo.yml.", "kodomo-shokudo.yml など、動いている対応表と見くらべてください。"));

    /// <summary>AT6012: a column of a header map.</summary>
    public static readonly DiagnosticDescriptor MapColumn = new(
        "AT6012",
        DiagnosticSeverity.Error,
        new Localized("Column of a header map", "見出しの対応表の列"),
        new Localized("The column 「{0}」 has no headers, or 「{1}」 is not a known meaning.", "列「{0}」に headers がないか、「{1}」という意味（as）がありません。"),
        new Localized("Write it as 「start: {{headers: [開始時間], as: start_time}}」.", "「start: {{headers: [開始時間], as: start_time}}」のように書いてください。"));

    /// <summary>AT6013: the file cannot be opened.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "AT6013",
        DiagnosticSeverity.Error,
        new Localized("File cannot be read", "ファイルを読めない"),
        new Localized("The file 「{0}」 cannot be opened: {1}", "「{0}」を開けません。パソコンからの知らせ: {1}"),
        new Localized("Look at the spelling and whether another program holds the file; relative paths start from the folder you are in.", "つづりと、ほかのソフトで開いたままになっていないかを確かめてください。相対の場所は、いまいるフォルダーから数えます。"));
}
