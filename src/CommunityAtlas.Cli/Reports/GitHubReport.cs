using System.Globalization;
using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Reports;

/// <summary>What a GitHub workflow shows: annotations beside the lines, and a summary of the job. Both quote strangers, so both are fenced.</summary>
public static class GitHubReport
{
    /// <summary>GitHub keeps ten errors and ten warnings of a step.</summary>
    internal const int MostAnnotations = 10;

    /// <summary>1 MiB of UTF-8 per step.</summary>
    internal const int LargestSummary = 1024 * 1024;

    /// <summary>The workflow commands for the first ten errors and the first ten warnings, one per line.</summary>
    /// <param name="diagnostics">In order of place.</param>
    /// <param name="language">Languages of the message.</param>
    /// <param name="inRepository">From shown path to the path inside the repository.</param>
    public static string Annotations(IReadOnlyList<Diagnostic> diagnostics, LanguageChoice language, Func<string, string> inRepository)
    {
        var text = new StringBuilder();
        foreach (var severity in new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning })
        {
            foreach (var diagnostic in diagnostics.Where(d => d.Severity == severity).Take(MostAnnotations))
            {
                text.Append(Annotation(diagnostic, language, inRepository)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The job summary in Markdown: counts, then the findings file by file inside fences, cut before a file that does not fit.</summary>
    /// <param name="diagnostics">In order of place.</param>
    /// <param name="print">The findings of one file as text.</param>
    /// <param name="room">Bytes that may be used.</param>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics, Func<IReadOnlyList<Diagnostic>, string> print, int room)
    {
        var files = diagnostics.GroupBy(d => d.Location.Path, StringComparer.Ordinal)
            .OrderByDescending(file => file.Max(d => d.Severity))
            .ThenBy(file => file.Key, StringComparer.Ordinal)
            .ToArray();
        var text = new StringBuilder(Heading(diagnostics));
        room -= Encoding.UTF8.GetByteCount(text.ToString()) + Encoding.UTF8.GetByteCount(LeftOut(int.MaxValue, int.MaxValue));
        var shown = 0;
        foreach (var file in files)
        {
            var block = Fence(print([.. file]));
            room -= Encoding.UTF8.GetByteCount(block);
            if (room < 0) break;
            text.Append(block);
            shown++;
        }

        var hidden = files.Skip(shown).ToArray();
        if (hidden.Length > 0) text.Append(LeftOut(hidden.Length, hidden.Sum(file => file.Count())));
        return text.ToString();
    }

    /// <summary>A text between two commands that make the runner ignore any command inside.</summary>
    public static string Stopped(string text, string token)
    {
        var lines = text.TrimEnd('\n').Split('\n').Select(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "| " + line : line);
        return $"::stop-commands::{token}\n{string.Join('\n', lines)}\n::{token}::\n";
    }

    private static string Annotation(Diagnostic diagnostic, LanguageChoice language, Func<string, string> inRepository)
    {
        var location = diagnostic.Location;
        var properties = new List<string> { "file=" + Property(inRepository(location.Path)) };
        if (location.Line > 0)
        {
            properties.Add(Number("line", location.Line));
            properties.Add(Number("endLine", location.Line));
            if (location.Column > 0) properties.Add(Number("col", location.Column));
            if (location.Column > 0 && location.Length > 0) properties.Add(Number("endColumn", location.Column + location.Length));
        }

        properties.Add("title=" + Property($"{diagnostic.Id} {diagnostic.Descriptor.Title.For(language.Languages()[0])}"));
        var message = string.Join("\n", language.Languages().Select(to => diagnostic.Message(to) + "\n" + diagnostic.Hint(to)));
        var command = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"::{command} {string.Join(',', properties)}::{Value(message)}";
    }

    private static string Number(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static string Value(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Value(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Heading(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        var information = diagnostics.Count - errors - warnings;
        return string.Create(CultureInfo.InvariantCulture, $"""
            ## 検査の結果 / Findings

            | エラー / errors | 注意 / warnings | お知らせ / information |
            |---:|---:|---:|
            | {errors} | {warnings} | {information} |


            """).ReplaceLineEndings("\n");
    }

    private static string LeftOut(int files, int findings) => string.Create(
        CultureInfo.InvariantCulture,
        $"\nここに入りきらなかったもの: {files} ファイル、{findings} 件。すべては実行記録にあります。\\\nLeft out here: {files} files, {findings} findings. The log of the run has all.\n");

    // Inside a fence nothing is Markdown; without angle brackets nothing is HTML, wherever the text is pasted next.
    private static string Fence(string text)
    {
        var harmless = text.Replace('<', '＜').Replace('>', '＞').TrimEnd('\n');
        var longest = 0;
        var run = 0;
        foreach (var character in harmless)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}text\n{harmless}\n{fence}\n\n";
    }
}
