using System.CommandLine;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Content.Changes;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas check</c>: everything the content is told, and nothing written.</summary>
internal static class CheckCommand
{
    private const string AgainstName = "--against";

    private static readonly SourceLocation Place = new("atlas");

    internal static Command Create(Terminal terminal)
    {
        var paths = new AtlasWords("PATH", ArgumentArity.ZeroOrMore, new(
            "Files or folders to report on; without it, all. All content is read in any case, because files refer to each other.",
            "結果を見たいファイルやフォルダー。なければ全部。ファイルどうしのつながりも見るので、読むのはいつも全部です。"));
        var content = SharedOptions.Content();
        var now = SharedOptions.Now();
        var scheduled = SharedOptions.Scheduled();
        var format = SharedOptions.Format();
        var warningsAsErrors = SharedOptions.WarningsAsErrors();
        var against = new AtlasOption(
            AgainstName, "DIR",
            new("Content folder of an earlier version: also tells which telephone numbers, mail and web addresses changed, and whether a place that was public is hidden now.",
                "前の版の content フォルダー。電話・メール・URL が変わった活動と、公開していた場所をかくした活動も知らせます。"),
            "../before/content");
        var contactChanges = new AtlasFlag(
            "--contact-changes",
            new($"With {AgainstName}: report changed telephone numbers, mail and web addresses alone, and exit with 1 if there are any.",
                $"{AgainstName} といっしょに使います。電話・メール・URL の変更だけを知らせ、ひとつでもあれば失敗（終了コード 1）として終わります。"));
        var command = new AtlasSubcommand(
            "check",
            new("Check the content and write nothing.", "内容をしらべます。何も書き出しません。"),
            "atlas check",
            "atlas check content/entries/aozora/aozora-hokenshitsu.md",
            "atlas check --format github",
            "atlas check --against ../before/content")
        {
            paths, content, now, scheduled, format, warningsAsErrors, against, contactChanges,
        };
        command.SetAction(parsed =>
        {
            var options = new OptionReading(parsed, terminal);
            var folder = ProjectFolders.LocateContent(terminal, options.FullPath(content), options.Diagnostics);
            var earlier = ReadEarlier(terminal, options.FullPath(against), folder, options.Diagnostics);
            if (options.Has(contactChanges) && options.Text(against) is null) options.Diagnostics.Add(CommandLineDiagnostics.MissingArgument, Place, AgainstName, "atlas check");
            var request = new CheckRequest(
                folder!,
                [.. options.Words(paths).Select(path => (path, terminal.FullPath(path)))],
                options.DateOrToday(now),
                options.Has(scheduled),
                options.Has(warningsAsErrors),
                earlier,
                options.Has(contactChanges));
            var report = new FindingsReport(terminal, options.Format(format), options.Language);
            return options.IsRefused(out var exitCode) ? exitCode : new CheckRun(terminal, request, report, options.Language).Run();
        });
        return command;
    }

    // Read here and not by the run: a folder that cannot be compared with would look like a change without any finding.
    private static EarlierContent? ReadEarlier(Terminal terminal, string? against, string? content, DiagnosticBag diagnostics)
    {
        if (against is null) return null;
        DiagnosticDescriptor wrong;
        if (!Directory.Exists(against))
        {
            wrong = CommandLineDiagnostics.NoFolder;
        }
        else if (string.Equals(against, content, StringComparison.Ordinal))
        {
            wrong = CommandLineDiagnostics.SameFolder;
        }
        else
        {
            var earlier = EarlierContent.Read(against);
            if (!earlier.IsEmpty) return earlier;
            wrong = CommandLineDiagnostics.NothingToCompare;
        }

        diagnostics.Add(wrong, Place, AgainstName, terminal.Shown(against));
        return null;
    }
}
