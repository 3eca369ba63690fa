using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli;

/// <summary>What can be wrong with the index that <c>atlas search</c> is to read, and with its questions.</summary>
public static class SearchDiagnostics
{
    /// <summary>AT5150: no site where one was expected.</summary>
    public static readonly DiagnosticDescriptor NoSite = Error(
        "AT5150",
        new("There is no site to search", "さがすサイトがない"),
        new("There is no folder 「{0}」.", "「{0}」というフォルダーがありません。"),
        new("Build the site first: atlas build. If it lies elsewhere, name the folder, for example: atlas search --site public 食堂",
            "さきに atlas build でサイトを作ってください。別の場所にあるときは、フォルダーを書いてください。例: atlas search --site public 食堂"));

    /// <summary>AT5151: a site without an index.</summary>
    public static readonly DiagnosticDescriptor NoIndex = Error(
        "AT5151",
        new("The site has no search index", "サイトに検索の索引がない"),
        new("In 「{0}」 there is no search/index/manifest.json.", "「{0}」に search/index/manifest.json がありません。"),
        new("Build the site again with this version: atlas build", "この版の atlas build で、サイトを作りなおしてください。"));

    /// <summary>AT5152: an index of another format.</summary>
    public static readonly DiagnosticDescriptor OtherFormat = Error(
        "AT5152",
        new("The index is of another version", "索引の版がちがう"),
        new("The index in 「{0}」 was written by a version of atlas whose format this one does not know.", "「{0}」の索引は、別の版の atlas が書いたもので、この版では読めません。"),
        new("Build the site again with this version: atlas build", "この版の atlas build で、サイトを作りなおしてください。"));

    /// <summary>AT5153: a damaged file of the index.</summary>
    public static readonly DiagnosticDescriptor Damaged = Error(
        "AT5153",
        new("A file of the index is damaged", "索引のファイルがこわれている"),
        new("「{0}」 is not what the index says it should be.", "「{0}」の中身が、索引の目録と合いません。"),
        new("Build the site again: atlas build. If the files were copied, copy the whole folder search/index once more.",
            "atlas build でサイトを作りなおしてください。コピーしたものなら、search/index フォルダー全体をもう一度コピーしてください。"));

    /// <summary>AT5154: a file of the index that is not there.</summary>
    public static readonly DiagnosticDescriptor Missing = Error(
        "AT5154",
        new("A file of the index is missing", "索引のファイルが足りない"),
        new("「{0}」 is named in the index but is not there.", "索引にある「{0}」が見つかりません。"),
        new("Build the site again: atlas build. If the files were copied, copy the whole folder search/index once more.",
            "atlas build でサイトを作りなおしてください。コピーしたものなら、search/index フォルダー全体をもう一度コピーしてください。"));

    /// <summary>AT5155: neither a question nor a file of questions, or both.</summary>
    public static readonly DiagnosticDescriptor NoQuestion = Error(
        "AT5155",
        new("Nothing to search for", "さがすことばがない"),
        new("Give either words to search for or --batch with a file, not 「{0}」.", "さがすことばか、--batch のファイルか、どちらかひとつを書いてください（いまは「{0}」です）。"),
        new("For example: atlas search 第2土曜 食堂. With a file, one question a line: atlas search --batch questions.txt",
            "例: atlas search 第2土曜 食堂。ファイルには、1行にひとつずつ書きます: atlas search --batch questions.txt"));

    /// <summary>AT5156: a file of questions that cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotReadQuestions = Error(
        "AT5156",
        new("The questions cannot be read", "質問のファイルが読めない"),
        new("「{0}」 could not be read; the computer said: {1}", "「{0}」を読めませんでした。パソコンからの知らせ: {1}"),
        new("Look at the spelling of the path; the file holds one question a line, in UTF-8.", "場所のつづりを確かめてください。1行にひとつずつ、UTF-8 で書きます。"));

    /// <summary>AT5157: a number of results that is none.</summary>
    public static readonly DiagnosticDescriptor BadTop = Error(
        "AT5157",
        new("Not a number of results", "件数の書きかたがちがう"),
        new("--top cannot be 「{0}」.", "--top を「{0}」にはできません。"),
        new("Write a whole number from 1 to 1000, for example: --top 20", "1から1000までの整数を書いてください。例: --top 20"));

    private static DiagnosticDescriptor Error(string id, Localized title, Localized message, Localized hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
