using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Commands;

/// <summary>Where the sources lie and where the site goes. Full paths.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Theme">The theme folder.</param>
/// <param name="Output">The output folder; need not exist.</param>
internal sealed record ProjectFolders(string Content, string Theme, string Output)
{
    private static readonly SourceLocation Place = new("atlas");

    /// <summary>Takes what was named and looks for the rest: content/ from the working folder upward, theme and output beside it.</summary>
    internal static ProjectFolders? Locate(Terminal terminal, string? content, string? theme, string? output, DiagnosticBag diagnostics)
    {
        var found = LocateContent(terminal, content, diagnostics);
        if (theme is not null && !Directory.Exists(theme))
        {
            diagnostics.Add(CommandLineDiagnostics.NoFolder, Place, "--theme", terminal.Shown(theme));
            return null;
        }

        if (found is null) return null;
        var project = Path.GetDirectoryName(found) ?? found;
        return new ProjectFolders(found, theme ?? LocateTheme(project), output ?? Path.Combine(project, "_site"));
    }

    /// <summary>The content folder alone; null, with the reason reported, when there is none.</summary>
    internal static string? LocateContent(Terminal terminal, string? content, DiagnosticBag diagnostics)
    {
        if (content is not null)
        {
            if (Directory.Exists(content)) return content;
            diagnostics.Add(CommandLineDiagnostics.NoFolder, Place, "--content", terminal.Shown(content));
            return null;
        }

        foreach (var folder in Upward(terminal.WorkingFolder))
        {
            var candidate = Path.Combine(folder, "content");
            if (Directory.Exists(Path.Combine(candidate, "taxonomies")) || File.Exists(Path.Combine(candidate, "site.yml"))) return candidate;
        }

        diagnostics.Add(CommandLineDiagnostics.NoProject, Place, terminal.WorkingFolder.Replace('\\', '/'));
        return null;
    }

    // The project's own theme, else the one the tool was built with; if neither is there, the theme reader says what is missing.
    private static string LocateTheme(string project) =>
        Upward(project).Concat(Upward(AppContext.BaseDirectory))
            .Select(folder => Path.Combine(folder, "themes", "default"))
            .FirstOrDefault(Directory.Exists) ?? Path.Combine(project, "themes", "default");

    private static IEnumerable<string> Upward(string folder)
    {
        for (var part = Path.TrimEndingDirectorySeparator(folder); part is not null; part = Path.GetDirectoryName(part)) yield return part;
    }
}
