using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.FrontMatters;

/// <summary>What can be wrong with the two parts of a Markdown file.</summary>
public static class FrontMatterDiagnostics
{
    /// <summary>AT2050: the file does not begin with a line <c>---</c>.</summary>
    public static readonly DiagnosticDescriptor NoOpening = new(
        "AT2050",
        DiagnosticSeverity.Error,
        new Localized("No front matter", "始めの --- がない"),
        new Localized("The first line is not 「---」.", "1行目が「---」ではありません。"),
        new Localized(
            "Begin the file with a line 「---」, then the fields such as name, then another line 「---」, then the description.",
            "1行目に半角で「---」と書き、次の行から name などの項目、もう一度「---」の行、そのあとに説明文を書いてください。"));

    /// <summary>AT2051: the line <c>---</c> that ends the fields is missing.</summary>
    public static readonly DiagnosticDescriptor NoClosing = new(
        "AT2051",
        DiagnosticSeverity.Error,
        new Localized("Front matter is not closed", "終わりの --- がない"),
        new Localized("The fields that begin here are not closed by a second line 「---」.", "ここで始まる項目の終わりに、二つ目の「---」の行がありません。"),
        new Localized(
            "Write a line 「---」 after the last field, before the description.",
            "最後の項目と説明文のあいだに、半角で「---」だけの行を入れてください。"));
}
