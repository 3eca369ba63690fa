using System.CommandLine;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas check</c>: everything the content is told, and nothing written.</summary>
internal static class CheckCommand
{
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
        var command = new AtlasSubcommand(
            "check",
            new("Check the content and write nothing.", "内容をしらべます。何も書き出しません。"),
            "atlas check",
            "atlas check content/entries/aozora/aozora-hokenshitsu.md",
            "atlas check --format github")
        {
            paths, content, now, scheduled, format, warningsAsErrors,
        };
        command.SetAction(parsed =>
        {
            var options = new OptionReading(parsed, terminal);
            var request = new CheckRequest(
                ProjectFolders.LocateContent(terminal, options.FullPath(content), options.Diagnostics)!,
                [.. options.Words(paths).Select(path => (path, terminal.FullPath(path)))],
                options.DateOrToday(now),
                options.Has(scheduled),
                options.Has(warningsAsErrors));
            var report = new FindingsReport(terminal, options.Format(format), options.Language);
            return options.IsRefused(out var exitCode) ? exitCode : new CheckRun(terminal, request, report, options.Language).Run();
        });
        return command;
    }
}
