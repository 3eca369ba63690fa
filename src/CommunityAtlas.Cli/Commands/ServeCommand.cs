using System.CommandLine;
using CommunityAtlas.Cli.Builds;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Cli.Serving;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary><c>atlas serve</c>: a preview on this computer that follows every change.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    internal static Command Create(Terminal terminal)
    {
        var content = SharedOptions.Content();
        var theme = SharedOptions.Theme();
        var basePath = SharedOptions.BasePath();
        var now = SharedOptions.Now();
        var port = new AtlasOption("--port", "NUMBER", new(
            "Port to listen on (5080 unless given; 0 for any free one).", "使うポート番号。指定がなければ 5080。0 なら空いている番号を使います。"), "5080");
        var command = new AtlasSubcommand(
            "serve",
            new("Show the site in a browser of this computer and follow every change. Writes no file; Ctrl-C ends it.",
                "このパソコンのブラウザーでサイトを見ます。保存するたびに作りなおします。ファイルは書きません。Ctrl-C で終わります。"),
            "atlas serve",
            "atlas serve --port 0")
        {
            port, content, theme, basePath, now,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new OptionReading(parsed, terminal);
            var folders = ProjectFolders.Locate(terminal, options.FullPath(content), options.FullPath(theme), null, options.Diagnostics);
            var request = new ServeRequest(folders!, options.BasePath(basePath), options.Date(now), options.Port(port, UsualPort));
            return options.IsRefused(out var exitCode) ? exitCode : await RunAsync(request, terminal, options.Language, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ServeRequest request, Terminal terminal, LanguageChoice language, CancellationToken cancellation)
    {
        var rebuilder = new SiteRebuilder(
            terminal,
            () => new BuildRequest(request.Folders, null, request.BasePath, request.Now ?? terminal.Today, IsScheduled: false),
            language);
        using var watch = new FolderWatch([request.Folders.Content, request.Folders.Theme], rebuilder.Wake);
        await Task.Run(() => rebuilder.Build(cancellation), cancellation);
        await using var server = await PreviewServer.StartAsync(rebuilder, request.Port, language, cancellation);
        if (server is null)
        {
            var refusal = CommandLineDiagnostics.PortInUse.At(new SourceLocation("atlas"), request.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return UsageReport.Print([refusal], language, terminal);
        }

        var address = new Uri(server.Address, rebuilder.Site.BasePath).AbsoluteUri;
        foreach (var line in language.Lines(new($"Open {address} in a browser. Ctrl-C ends the preview.", $"ブラウザーで {address} を開いてください。Ctrl-C で終わります。")))
        {
            await terminal.Output.WriteAsync(line + "\n");
        }

        await terminal.Output.FlushAsync(cancellation);
        try
        {
            // Whichever fails first ends the preview; neither ends by itself.
            await await Task.WhenAny(rebuilder.RunAsync(cancellation), watch.PollAsync(terminal.Time, cancellation));
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how a preview ends.
            return ExitCodes.Fine;
        }

        return ExitCodes.Fine;
    }

    private sealed record ServeRequest(ProjectFolders Folders, string? BasePath, DateOnly? Now, int Port);
}
