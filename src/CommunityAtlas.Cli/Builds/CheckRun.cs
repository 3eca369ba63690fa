using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Content.Changes;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Builds;

/// <summary>What <c>atlas check</c> is asked.</summary>
/// <param name="Content">Full path of the content folder.</param>
/// <param name="Paths">What to report on: as typed, and as a full path. Empty means everything.</param>
/// <param name="Today">The day of the check.</param>
/// <param name="IsScheduled">Whether nobody is there to answer.</param>
/// <param name="WarningsAreErrors">Whether warnings alone make the check fail.</param>
/// <param name="Earlier">An earlier version to compare with, or null.</param>
/// <param name="IsAboutContacts">Whether only what needs a second person is asked for; any of it makes the check fail.</param>
internal sealed record CheckRequest(
    string Content,
    ImmutableArray<(string Typed, string Full)> Paths,
    DateOnly Today,
    bool IsScheduled,
    bool WarningsAreErrors,
    EarlierContent? Earlier,
    bool IsAboutContacts);

/// <summary>One <c>atlas check</c>.</summary>
internal sealed class CheckRun(Terminal terminal, CheckRequest request, FindingsReport report, LanguageChoice language)
{
    /// <summary>Checks, prints and gives the exit code; what is not reported on does not count.</summary>
    internal int Run()
    {
        var content = CheckedContent.Read(terminal, request.Content, request.Today, request.IsScheduled, request.Earlier);
        if (request.IsAboutContacts) content = content with { Diagnostics = [.. content.Diagnostics.Where(EntryChanges.NeedsSecondPerson)] };
        var known = content.Folder.Files.Select(file => file.DisplayPath).Concat(content.Diagnostics.Select(d => d.Location.Path)).Select(terminal.FullPath).ToArray();
        var misses = request.Paths.Where(path => !known.Any(file => IsIn(file, path.Full))).ToArray();
        if (misses.Length > 0)
        {
            var place = new SourceLocation("atlas");
            return UsageReport.Print([.. misses.Select(path => CommandLineDiagnostics.NothingToCheck.At(place, path.Typed))], language, terminal);
        }

        var found = content.Diagnostics.Where(d => IsAsked(terminal.FullPath(d.Location.Path))).ToArray();
        report.Print(found, content.Sources(terminal));
        WriteSummary(found, content.Diagnostics.Length - found.Length, request.Paths.IsEmpty
            ? content.EntryFiles
            : content.Folder.Under("entries/").Count(file => IsAsked(terminal.FullPath(file.DisplayPath))));
        var worst = request.WarningsAreErrors || request.IsAboutContacts ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return found.Any(d => d.Severity >= worst) ? Math.Max(ExitCodes.ContentErrors, ExitCodes.For(found)) : ExitCodes.Fine;
    }

    private bool IsAsked(string file) => request.Paths.IsEmpty || request.Paths.Any(path => IsIn(file, path.Full));

    private static bool IsIn(string file, string folder) =>
        file.StartsWith(folder, StringComparison.Ordinal) && (file.Length == folder.Length || file[folder.Length] == Path.DirectorySeparatorChar);

    private void WriteSummary(Diagnostic[] found, int elsewhere, int entries)
    {
        var errors = found.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = found.Count(d => d.Severity == DiagnosticSeverity.Warning);
        var information = found.Length - errors - warnings;
        var japanese = request.IsAboutContacts
            ? string.Create(CultureInfo.InvariantCulture, $"情報 {entries} 件をもとの版とくらべました。別の人の確認がいるところ {found.Length}。")
            : string.Create(CultureInfo.InvariantCulture, $"情報 {entries} 件をしらべました。エラー {errors}、注意 {warnings}、お知らせ {information}。");
        var counted = string.Create(CultureInfo.InvariantCulture, $"{entries} {(entries == 1 ? "entry" : "entries")}");
        var english = request.IsAboutContacts
            ? string.Create(CultureInfo.InvariantCulture, $"Compared {counted} with the earlier version: {found.Length} to be looked at by a second person.")
            : string.Create(CultureInfo.InvariantCulture, $"Checked {counted}: errors {errors}, warnings {warnings}, information {information}.");
        if (elsewhere > 0)
        {
            japanese += string.Create(CultureInfo.InvariantCulture, $"ほかのファイルに {elsewhere} 件あります（atlas check で全部見られます）。");
            english += string.Create(CultureInfo.InvariantCulture, $" {elsewhere} more in other files (atlas check shows all).");
        }

        foreach (var line in language.Lines(new Localized(english, japanese))) report.Words.Write(line + "\n");
    }
}
