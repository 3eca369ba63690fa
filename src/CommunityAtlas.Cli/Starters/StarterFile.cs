using System.Text;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Starters;

/// <summary>Puts a starter where it belongs.</summary>
internal sealed class StarterFile(Terminal terminal, string content, StarterRequest request, LanguageChoice language)
{
    /// <summary>Writes the file and says what to do next; refuses when the slug is taken anywhere.</summary>
    internal int Write()
    {
        var place = new SourceLocation("atlas");
        var folder = Path.Combine(content, "entries", request.Area.Key);
        var path = Path.Combine(folder, request.Slug + ".md");
        if (Taken(content, request.Slug) is { } taken)
        {
            return UsageReport.Print([CommandLineDiagnostics.AlreadyThere.At(place, terminal.Shown(taken))], language, terminal);
        }

        try
        {
            Directory.CreateDirectory(folder);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(StarterText.Write(request)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return UsageReport.Print([CommandLineDiagnostics.CannotWrite.At(place, terminal.Shown(path), exception.Message)], language, terminal);
        }

        var shown = terminal.Shown(path);
        foreach (var line in language.Lines(new(
            $"Made {shown}. Open it, fill in the empty lines, then run: atlas check {shown}",
            $"{shown} を作りました。開いて、空いているところを書いてください。書けたら: atlas check {shown}")))
        {
            terminal.Output.Write(line + "\n");
        }

        return ExitCodes.Fine;
    }

    // A slug is one place over all areas, whatever the ending and the case of the file.
    private static string? Taken(string content, string slug)
    {
        var entries = Path.Combine(content, "entries");
        return Directory.Exists(entries)
            ? Directory.EnumerateFiles(entries, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".yml")
                .FirstOrDefault(file => string.Equals(Path.GetFileNameWithoutExtension(file), slug, StringComparison.OrdinalIgnoreCase))
            : null;
    }
}
