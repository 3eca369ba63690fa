using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Cli.Restores;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Writing;

namespace CommunityAtlas.Cli.Builds;

/// <summary>One <c>atlas build</c> from the lock on the output folder to the closing words.</summary>
internal sealed class BuildRun(Terminal terminal, BuildRequest request, FindingsReport report, LanguageChoice language, bool warningsAreErrors)
{
    private const int MostWarnings = 20;

    /// <summary>Builds, prints and gives the exit code.</summary>
    internal int Run(CancellationToken cancellation)
    {
        var start = terminal.Time.GetTimestamp();
        var refusals = new DiagnosticBag();

        // Held from the start: two builds must not take turns, and a swap that was cut off is finished even if this build fails.
        using var writer = OutputWriter.Open(request.Folders.Output, [request.Folders.Content, request.Folders.Theme], refusals);
        if (writer is null) return UsageReport.Print(Shown(refusals), language, terminal);
        var findings = new DiagnosticBag();
        var screen = new Screen(report.Words, terminal.IsInteractive && ReferenceEquals(report.Words, terminal.Output));
        var (site, written) = BuildProgress.Run(screen, report.Words, language, progress => Build(writer, findings, progress, cancellation));
        var all = findings.ToSorted();
        var shown = Selected(all);
        report.Print(shown, site.Content.Sources(terminal));
        if (written is null) WriteFailure(all);
        else WriteSuccess(site, written, all, shown.Length, terminal.Time.GetElapsedTime(start));
        return ExitCodes.For(all);
    }

    private (BuiltSite Site, WriteReport? Written) Build(OutputWriter writer, DiagnosticBag findings, IBuildProgress progress, CancellationToken cancellation)
    {
        var site = BuiltSite.Build(terminal, request, progress, MapRestore.Of(terminal), cancellation);
        findings.AddRange(warningsAreErrors ? site.Diagnostics.Select(Hardened) : site.Diagnostics);
        if (findings.HasErrors || site.Files is null) return (site, null);
        progress.Begin(BuildStep.Writing, site.Files.Files.Length);
        var refusals = new DiagnosticBag();
        var written = writer.Write(site.Files, refusals, written: progress, cancellation: cancellation);
        findings.AddRange(Shown(refusals));
        return (site, written);
    }

    private static Diagnostic Hardened(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Warning ? diagnostic with { Severity = DiagnosticSeverity.Error } : diagnostic;

    private Diagnostic[] Shown(DiagnosticBag refusals) =>
        [.. refusals.ToSorted().Select(d => d with { Location = d.Location with { Path = terminal.Shown(terminal.FullPath(d.Location.Path)) } })];

    // Every error; of a long list of warnings the beginning, since `atlas check` has them all. Tools get everything.
    private Diagnostic[] Selected(IReadOnlyList<Diagnostic> all)
    {
        if (!report.IsForPeople) return [.. all];
        var warnings = 0;
        return [.. all.Where(d => d.Severity == DiagnosticSeverity.Error || (d.Severity == DiagnosticSeverity.Warning && ++warnings <= MostWarnings))];
    }

    private void WriteFailure(IReadOnlyList<Diagnostic> all)
    {
        var errors = all.Count(d => d.Severity == DiagnosticSeverity.Error);
        Say(new(
            Text($"Not written: {Counted(errors, "error")}. The site of before is unchanged. Correct them and run the command again."),
            Text($"エラーが {errors} 件あるので、書き出していません。前のサイトはそのままです。直して、もう一度実行してください。")));
    }

    private void WriteSuccess(BuiltSite site, WriteReport written, IReadOnlyList<Diagnostic> all, int shown, TimeSpan time)
    {
        var folder = terminal.Shown(request.Folders.Output);
        var entries = site.Content.Catalogue?.Entries.Length ?? 0;
        var pages = site.Files?.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)) ?? 0;
        var warnings = all.Count(d => d.Severity == DiagnosticSeverity.Warning);
        var seconds = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        if (report.IsForPeople && warnings > shown)
        {
            Say(new(
                Text($"{warnings - shown} more warnings: atlas check shows all."),
                Text($"注意はほかに {warnings - shown} 件あります。atlas check ですべて見られます。")));
        }

        Say(new(
            Text($"The site is ready: {folder}\n  {Counted(entries, "entry", "entries")}, {Counted(pages, "page")}, {Counted(warnings, "warning")}; files: {written.Written} written, {written.Unchanged} unchanged, {written.Removed} removed; {seconds} s"),
            Text($"サイトができました: {folder}\n  情報 {entries} 件、ページ {pages}、注意 {warnings} 件。ファイル: 書いた {written.Written}、そのまま {written.Unchanged}、消した {written.Removed}。{seconds} 秒")));
    }

    private void Say(Localized words)
    {
        foreach (var line in language.Lines(words)) report.Words.Write(line + "\n");
    }

    private static string Counted(int count, string one, string? many = null) => count == 1 ? Text($"1 {one}") : Text($"{count} {many ?? one + "s"}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
