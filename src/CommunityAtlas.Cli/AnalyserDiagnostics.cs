using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli;

/// <summary>What can be wrong with the texts and dictionaries that <c>atlas analyze</c> and <c>atlas dictionary</c> are given.</summary>
public static class AnalyserDiagnostics
{
    /// <summary>AT5000: a text that cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotRead = Error(
        "AT5000",
        new("A file cannot be read", "ファイルが読めない"),
        new("「{0}」 could not be read; the computer said: {1}", "「{0}」を読めませんでした。パソコンからの知らせ: {1}"),
        new("Look at the spelling of the path, or give the text on standard input: atlas analyze - < text.txt",
            "場所のつづりを確かめてください。標準入力からも読めます。例: atlas analyze - < text.txt"));

    /// <summary>AT5001: a folder that IPADIC cannot be compiled from.</summary>
    public static readonly DiagnosticDescriptor SourceUnusable = Error(
        "AT5001",
        new("The dictionary source cannot be used", "辞書のもとになるファイルが使えない"),
        new("No dictionary can be made of 「{0}」: {1}", "「{0}」から辞書を作れません。理由: {1}"),
        new("Give the folder with the *.csv files, matrix.def, char.def and unk.def of mecab-ipadic (EUC-JP), for example: --source /usr/share/mecab/dic/ipadic",
            "mecab-ipadic の *.csv、matrix.def、char.def、unk.def（EUC-JP）があるフォルダーを指定してください。例: --source /usr/share/mecab/dic/ipadic"));

    /// <summary>AT5002: a text in another encoding, or one that was broken before.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "AT5002",
        DiagnosticSeverity.Warning,
        new("A text is not UTF-8", "UTF-8 ではないテキスト"),
        new("Line {1} of 「{0}」 holds characters that are not UTF-8; they were read as 「�」.", "「{0}」の {1} 行目に UTF-8 ではない文字があり、「�」として読みました。"),
        new("If the text is Shift_JIS, make it UTF-8 first, for example: iconv -f CP932 -t UTF-8 text.txt | atlas analyze -",
            "Shift_JIS のテキストなら、先に UTF-8 にしてください。例: iconv -f CP932 -t UTF-8 text.txt | atlas analyze -"));

    private static DiagnosticDescriptor Error(string id, Localized title, Localized message, Localized hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
