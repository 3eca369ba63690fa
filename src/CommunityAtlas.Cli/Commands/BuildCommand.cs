using System.CommandLine;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas build</c>: the whole way from content to a written site.</summary>
internal static class BuildCommand
{
    internal static Command Create(Terminal terminal)
    {
        var content = SharedOptions.Content();
        var theme = SharedOptions.Theme();
        var output = new AtlasOption("--output", "DIR", new(
            "Where the site is written; without it, _site beside the content folder. The folder is replaced as a whole.",
            "サイトを書き出す場所。なければ content の隣の _site です。フォルダーはまるごと置きかわります。"), "_site");
        var baseUrl = SharedOptions.BaseUrl();
        var basePath = SharedOptions.BasePath();
        var now = SharedOptions.Now();
        var scheduled = SharedOptions.Scheduled();
        var format = SharedOptions.Format();
        var warningsAsErrors = SharedOptions.WarningsAsErrors();
        var command = new AtlasSubcommand(
            "build",
            new("Build the website. With an error anywhere nothing is written, and the site of before stays.",
                "サイトを作ります。エラーがひとつでもあれば何も書き出さず、前のサイトはそのまま残ります。"),
            "atlas build",
            "atlas build --output public --base-url https://example.org/atlas/",
            "atlas build --now 2026-12-01")
        {
            content, theme, output, baseUrl, basePath, now, scheduled, format, warningsAsErrors,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var options = new OptionReading(parsed, terminal);
                var folders = ProjectFolders.Locate(
                    terminal, options.FullPath(content), options.FullPath(theme), options.FullPath(output), options.Diagnostics);
                var request = new BuildRequest(
                    folders!, options.BaseUrl(baseUrl), options.BasePath(basePath), options.DateOrToday(now), options.Has(scheduled));
                var report = new FindingsReport(terminal, options.Format(format), options.Language);
                return options.IsRefused(out var exitCode)
                    ? exitCode
                    : new BuildRun(terminal, request, report, options.Language, options.Has(warningsAsErrors)).Run(cancellation);
            },
            cancellation));
        return command;
    }
}
