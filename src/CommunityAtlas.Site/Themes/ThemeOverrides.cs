using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Site.Themes;

/// <summary>
/// What a theme puts in place of its parent's: a file or a text that replaces nothing and that nothing uses is most often a
/// slip of the pen, and would be overlooked in silence.
/// </summary>
internal static class ThemeOverrides
{
    public static void Check(ThemeLayers layers, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < layers.Folders.Length - 1; i++)
        {
            var (own, parents) = (layers.Folders[i], layers.Folders[(i + 1)..]);
            var tags = Tags(layers);
            CheckFiles(own, "layouts", ".hbs", Layouts.Models.Concat(Layouts.LocalModels).Select(m => m.Name + ".hbs"), [], diagnostics);
            CheckFiles(own, "partials", ".hbs", Names(parents, "partials"), tags.Where(t => t.Kind == TagKind.Partial).Select(t => t.Word + ".hbs"), diagnostics);
            CheckFiles(own, "assets", "", Names(parents, "assets"), [.. layers.Stylesheets, layers.Icon], diagnostics);
            CheckTexts(own, parents, tags, diagnostics);
        }
    }

    private static void CheckFiles(ThemeFolder own, string subfolder, string extension, IEnumerable<string> replaceable, IEnumerable<string> used, DiagnosticBag diagnostics)
    {
        string[] known = [.. replaceable];
        foreach (var name in own.Names(subfolder).Where(n => n.EndsWith(extension, StringComparison.Ordinal)).Except(known, StringComparer.Ordinal).Except(used, StringComparer.Ordinal))
        {
            var path = subfolder + "/" + name;
            diagnostics.Add(ThemeDiagnostics.UnusedFile, own.LocationOf(path), path, Nearest(name, known));
        }
    }

    private static void CheckTexts(ThemeFolder own, ImmutableArray<ThemeFolder> parents, ImmutableArray<TemplateTag> tags, DiagnosticBag diagnostics)
    {
        if (Texts(own) is not { } file) return;
        // What cannot be read has been told when the texts were mixed.
        var unheard = new DiagnosticBag();
        string[] known = [.. parents.Select(Texts).OfType<ThemeFile>().SelectMany(f => ThemeTexts.Parse(f, unheard).Keys).Order(StringComparer.Ordinal)];
        var used = tags.Where(t => t.Kind == TagKind.Text).Select(t => t.Word);
        var lines = new LineCounter(file.Text);
        foreach (var key in ThemeTexts.Parse(file, unheard).Keys.Except(known, StringComparer.Ordinal).Except(used, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var at = file.Text.IndexOf('"' + key + '"', StringComparison.Ordinal);
            diagnostics.Add(ThemeDiagnostics.UnusedText, at < 0 ? file.Location : lines.LocationOf(at, file.DisplayPath, key.Length + 2), key, Nearest(key, known));
        }
    }

    private static ThemeFile? Texts(ThemeFolder folder) => folder.Has(ThemeTexts.File) ? folder.ReadRequired(ThemeTexts.File) : null;

    private static ImmutableArray<TemplateTag> Tags(ThemeLayers layers) =>
        [.. layers.ReadAll("layouts", ".hbs").Values.Concat(layers.ReadAll("partials", ".hbs").Values)
            .SelectMany(f => TemplateScanner.Scan(f.Text, f.DisplayPath, new DiagnosticBag()))];

    private static IEnumerable<string> Names(ImmutableArray<ThemeFolder> folders, string subfolder) =>
        folders.SelectMany(f => f.Names(subfolder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // A name to compare with even when none is near: it shows what names look like.
    private static string Nearest(string name, string[] known) => NearestName.Find(name, known) ?? known.FirstOrDefault(name);
}
