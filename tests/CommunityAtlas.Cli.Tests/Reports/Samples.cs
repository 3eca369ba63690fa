using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Tests.Reports;

/// <summary>Diagnostics of no real stage, for showing how any diagnostic is shown.</summary>
internal static class Samples
{
    internal const string Path = "content/entries/aozora/sample.md";

    internal static readonly DiagnosticDescriptor Latitude = new(
        "AT0001",
        DiagnosticSeverity.Error,
        new Localized("Latitude out of range", "緯度が範囲の外"),
        new Localized("The latitude 「{0}」 is not between 20 and 46.", "緯度「{0}」は 20〜46 の範囲にありません。"),
        new Localized("Look whether latitude and longitude are swapped.", "緯度と経度が入れかわっていないか見てください。"));

    internal static readonly DiagnosticDescriptor Reading = new(
        "AT0002",
        DiagnosticSeverity.Warning,
        new Localized("No reading", "よみがない"),
        new Localized("「{0}」 has no reading.", "「{0}」によみがありません。"),
        new Localized("Add name_kana.", "name_kana を書いてください。"));

    internal static readonly DiagnosticDescriptor Note = new(
        "AT0003",
        DiagnosticSeverity.Information,
        new Localized("A note", "お知らせ"),
        new Localized("Same phone as 「{0}」.", "「{0}」と同じ電話番号です。"),
        new Localized("Nothing to do.", "このままでかまいません。"));

    internal static SourceTexts Sources(params (string Path, string Text)[] texts) => new(texts, path => "/nowhere/" + path);

    internal static Diagnostic[] Three =>
    [
        Latitude.At(new SourceLocation(Path, 2, 17, 6), "135.68"),
        Reading.At(new SourceLocation(Path, 1, 7, 4), "あおぞら"),
        Note.At(new SourceLocation("content/entries/aozora/other.md"), "あおぞら"),
    ];

    internal const string Text = "name: あおぞら\nplace: {lat: 緯度 135.68}\n";
}
