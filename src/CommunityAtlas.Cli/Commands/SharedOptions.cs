using System.CommandLine;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary>Options several commands have.</summary>
internal static class SharedOptions
{
    private const string LanguageName = "--lang";
    private const string VerboseName = "--verbose";

    internal static AtlasOption Language() => new(
        LanguageName, "ja|en|both",
        new("Language of messages: ja, en, or both (the default, Japanese first).", "メッセージの言葉。ja（日本語）、en（英語）、both（両方。指定がないとき）。"),
        "ja") { Recursive = true };

    internal static AtlasFlag Verbose() => new(
        VerboseName,
        new("Show more: the steps of the work, and technical details when the tool fails.", "くわしく表示します。作業の段階と、不具合のときの技術的な記録が出ます。")) { Recursive = true };

    internal static AtlasOption Content() => new(
        "--content", "DIR",
        new("The content folder; without it, the nearest content/ from this folder upward.", "content フォルダーの場所。なければ、いまのフォルダーから上へ順に content/ をさがします。"),
        "content");

    internal static AtlasOption Theme() => new(
        "--theme", "DIR",
        new("The theme folder; without it, themes/default of the project.", "テーマ（見た目）のフォルダー。なければ themes/default を使います。"),
        "themes/default");

    internal static AtlasOption BaseUrl() => new(
        "--base-url", "URL",
        new("Address the site will have; without it, base_url of site.yml.", "サイトを置くアドレス。なければ site.yml の base_url を使います。"),
        "https://example.org/atlas/");

    internal static AtlasOption BasePath() => new(
        "--base-path", "PATH",
        new("Folder part of the address alone, such as /atlas/; the rest stays.", "アドレスのうち、フォルダーの部分だけを変えます。"),
        "/atlas/");

    internal static AtlasOption Now() => new(
        "--now", "DATE",
        new("Build as if today were this day; without it, today in Japan.", "今日の日付の代わりに使う日。なければ日本の今日です。"),
        "2026-11-21");

    internal static AtlasFlag Scheduled() => new(
        "--scheduled",
        new("For the daily rebuild: crisis lines unchecked for over 6 months only warn, because an old dated number beats none.",
            "毎日の自動更新のとき用。6か月以上確認していない緊急の電話を、エラーでなく注意にします（古い番号でも、ないよりはよいため）。"));

    internal static AtlasOption Format() => new(
        "--format", "text|github|json|sarif",
        new("How findings are printed: text for people (default), github for workflows, json and sarif for tools.",
            "結果の出しかた。text（人が読む。指定がないとき）、github（GitHub の自動検査用）、json と sarif（ほかのツール用）。"),
        "github");

    internal static AtlasFlag WarningsAsErrors() => new(
        "--warnings-as-errors",
        new("Exit with 1 also when there are only warnings.", "注意だけのときも、失敗（終了コード 1）として終わります。"));

    /// <summary>The chosen language; a wrong value is reported by <see cref="OptionReading"/>, here it counts as none.</summary>
    internal static LanguageChoice LanguageOf(ParseResult parsed) => parsed.GetResult(LanguageName) is null ? LanguageChoice.Both : TextOf(parsed, LanguageName) switch
    {
        "ja" => LanguageChoice.Japanese,
        "en" => LanguageChoice.English,
        _ => LanguageChoice.Both,
    };

    internal static bool IsVerbose(ParseResult parsed) => parsed.GetResult(VerboseName) is { } && parsed.GetValue<bool>(VerboseName);

    // GetValue throws for an option whose value is missing.
    private static string? TextOf(ParseResult parsed, string name) =>
        parsed.GetResult(name) is { Tokens: [var first, ..] } ? first.Value : null;

    /// <summary>Reports a language that is not one of the three.</summary>
    internal static void CheckLanguage(ParseResult parsed, DiagnosticBag diagnostics)
    {
        if (TextOf(parsed, LanguageName) is { } text && text is not ("ja" or "en" or "both"))
        {
            diagnostics.Add(CommandLineDiagnostics.NotAllowed, new SourceLocation("atlas"), LanguageName, text, "ja, en, both");
        }
    }
}
