using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Reports;

/// <summary>Prints what is wrong with a command itself, on the error stream.</summary>
public static class UsageReport
{
    /// <summary>Prints and gives the exit code.</summary>
    public static int Print(IReadOnlyList<Diagnostic> diagnostics, LanguageChoice language, Terminal terminal)
    {
        var sources = new SourceTexts([], terminal.FullPath);
        new DiagnosticPrinter(new Screen(terminal.Error, isInteractive: false), language, sources).Print(diagnostics);
        return ExitCodes.For(diagnostics);
    }
}
