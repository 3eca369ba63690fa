using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Reports;

/// <summary>Prints findings in the chosen format; beside the GitHub format it also fills the job summary.</summary>
internal sealed class FindingsReport(Terminal terminal, ReportFormat format, LanguageChoice language)
{
    /// <summary>Where words that accompany the findings go: never into a document for a machine.</summary>
    internal TextWriter Words => format is ReportFormat.Text or ReportFormat.GitHub ? terminal.Output : terminal.Error;

    /// <summary>Whether a person reads the findings as text.</summary>
    internal bool IsForPeople => format is ReportFormat.Text;

    /// <summary>Prints.</summary>
    /// <param name="diagnostics">In order of place.</param>
    /// <param name="sources">The texts they point into.</param>
    internal void Print(IReadOnlyList<Diagnostic> diagnostics, SourceTexts sources)
    {
        switch (format)
        {
            case ReportFormat.Json:
                terminal.Output.Write(JsonReport.Write(diagnostics));
                break;
            case ReportFormat.Sarif:
                terminal.Output.Write(SarifReport.Write(Placed(diagnostics), language, ProductVersion.Text));
                break;
            case ReportFormat.GitHub:
                terminal.Output.Write(GitHubReport.Annotations(Placed(diagnostics), language, path => path));
                PrintText(diagnostics, sources);
                WriteSummary(diagnostics, sources);
                break;
            default:
                PrintText(diagnostics, sources);
                break;
        }
    }

    private void PrintText(IReadOnlyList<Diagnostic> diagnostics, SourceTexts sources)
    {
        if (diagnostics.Count == 0) return;
        if (terminal.IsGitHubAction || format == ReportFormat.GitHub)
        {
            terminal.Output.Write(GitHubReport.Stopped(Plain(diagnostics, sources), terminal.NewToken()));
            return;
        }

        new DiagnosticPrinter(new Screen(terminal.Output, terminal.IsInteractive), language, sources).Print(diagnostics);
        terminal.Output.Write("\n");
    }

    private string Plain(IReadOnlyList<Diagnostic> diagnostics, SourceTexts sources)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(new Screen(text, isInteractive: false), language, sources).Print(diagnostics);
        return text.ToString();
    }

    private void WriteSummary(IReadOnlyList<Diagnostic> diagnostics, SourceTexts sources)
    {
        if (terminal.Environment("GITHUB_STEP_SUMMARY") is not { } path) return;
        var file = new FileInfo(terminal.FullPath(path));
        var room = GitHubReport.LargestSummary - (file.Exists ? (int)Math.Min(file.Length, GitHubReport.LargestSummary) : 0);
        var summary = GitHubReport.Summary(diagnostics, own => Plain(own, sources), room);
        if (Encoding.UTF8.GetByteCount(summary) <= room) File.AppendAllText(file.FullName, summary);
    }

    // GitHub wants paths from the root of the repository, wherever the command was run.
    private Diagnostic[] Placed(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (terminal.Environment("GITHUB_WORKSPACE") is not { } workspace) return [.. diagnostics];
        var root = terminal.FullPath(workspace);
        return [.. diagnostics.Select(diagnostic =>
        {
            var relative = Path.GetRelativePath(root, terminal.FullPath(diagnostic.Location.Path)).Replace('\\', '/');
            return relative.StartsWith("..", StringComparison.Ordinal)
                ? diagnostic
                : diagnostic with { Location = diagnostic.Location with { Path = relative } };
        })];
    }
}
