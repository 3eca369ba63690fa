using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using CommunityAtlas.Cli.Commands;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli;

/// <summary>From the words of a command line to an exit code.</summary>
public static class CommandLine
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <summary>Parses and runs. Never throws: whatever goes wrong is printed and becomes an exit code (<see cref="ExitCodes"/>).</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = AtlasCommand.Create(terminal);

        // A path may start with @; System.CommandLine would read the file as further arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var language = SharedOptions.LanguageOf(parsed);
        if (parsed.Action is ParseErrorAction || (parsed.Action is not HelpPage && UsageErrors.HasSwallowed(parsed)))
        {
            return UsageReport.Print(UsageErrors.Explain(parsed), language, terminal);
        }

        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Output,
            Error = terminal.Error,
            ProcessTerminationTimeout = TimeToStop,
        };
        return await RunAsync(parsed, invocation, language, terminal, cancellation);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The outermost frame: an exception that nobody expected becomes an apology and exit code 3.")]
    private static async Task<int> RunAsync(
        ParseResult parsed, InvocationConfiguration invocation, LanguageChoice language, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (OperationCanceledException)
        {
            foreach (var line in language.Lines(new("Stopped. Nothing was changed.", "中止しました。何も変わっていません。"))) await terminal.Error.WriteLineAsync(line);
            return ExitCodes.Stopped;
        }
        catch (Exception exception)
        {
            UsageReport.Print([InternalDiagnostics.Unexpected.At(new SourceLocation("atlas"), exception.GetType().Name)], language, terminal);
            if (SharedOptions.IsVerbose(parsed) || terminal.Environment("ATLAS_DEBUG") == "1") await terminal.Error.WriteLineAsync(exception.ToString());
            return ExitCodes.Internal;
        }
    }
}
