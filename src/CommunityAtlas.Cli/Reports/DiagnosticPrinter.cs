using System.Globalization;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;
using Spectre.Console;

namespace CommunityAtlas.Cli.Reports;

/// <summary>Prints diagnostics for people: place, sentence, source line with carets, hint; Japanese first, English below.</summary>
public sealed class DiagnosticPrinter(Screen screen, LanguageChoice language, SourceTexts sources)
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Prints all, in the order given, with an empty line between them.</summary>
    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (i > 0) screen.WriteLine();
            Print(diagnostics[i]);
        }
    }

    /// <summary>The word for a severity in machine-readable places.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private void Print(Diagnostic diagnostic)
    {
        var languages = language.Languages();
        screen.Write(SourceExcerpt.Visible(diagnostic.Location.ToString()), Strong)
            .Write(": ")
            .Write(Word(diagnostic.Severity), StyleOf(diagnostic.Severity))
            .Write(" " + diagnostic.Id + ": ", Quiet)
            .WriteLine(diagnostic.Message(languages[0]), Strong);
        PrintSource(diagnostic);
        for (var i = 0; i < languages.Count; i++)
        {
            if (i > 0) screen.WriteLine("  " + diagnostic.Message(languages[i]), Quiet);
            screen.Write(languages[i] == DiagnosticLanguage.Japanese ? "  ヒント: " : "  Hint: ", Quiet);
            screen.WriteLine(diagnostic.Hint(languages[i]), i > 0 ? Quiet : null);
        }
    }

    private void PrintSource(Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        if (sources.Line(location.Path, location.Line) is not { } line || string.IsNullOrWhiteSpace(line)) return;
        var excerpt = SourceExcerpt.Of(line, location);
        var number = location.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        screen.Write(number + " | ", Quiet).WriteLine(excerpt.Line);
        if (excerpt.Carets.Length > 0) screen.Write("     | ", Quiet).WriteLine(excerpt.Carets, StyleOf(diagnostic.Severity));
    }

    private static Style StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        DiagnosticSeverity.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        _ => new Style(Color.Teal),
    };
}
