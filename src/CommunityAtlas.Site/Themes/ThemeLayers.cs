using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Site.Themes;

/// <summary>A theme and those it extends, its own first. A file is taken from the first that has it; texts are mixed key by key.</summary>
internal sealed class ThemeLayers
{
    private readonly ImmutableArray<(ThemeFolder Folder, ThemeSettings Settings)> _layers;

    private ThemeLayers(ImmutableArray<(ThemeFolder Folder, ThemeSettings Settings)> layers)
    {
        _layers = layers;
        Folders = [.. layers.Select(l => l.Folder)];
        Stylesheets = [.. layers.Reverse().SelectMany(l => l.Settings.Stylesheets).Distinct(StringComparer.Ordinal)];
        Icon = layers.Select(l => l.Settings.Icon).First(i => i is not null)!;
    }

    /// <summary>The theme's own folder first.</summary>
    public ImmutableArray<ThemeFolder> Folders { get; }

    /// <summary>Files of assets/ that make the stylesheet: those of the oldest parent first, so that later ones win.</summary>
    public ImmutableArray<string> Stylesheets { get; }

    /// <summary>The icon's file in assets/.</summary>
    public string Icon { get; }

    /// <summary>Reads theme.json of a theme and its parents; null after a report: missing, unreadable, unknown parent, circle.</summary>
    public static ThemeLayers? Read(string folder, DiagnosticBag diagnostics)
    {
        var layers = ImmutableArray.CreateBuilder<(ThemeFolder, ThemeSettings)>();
        var names = new List<string>();
        for (var current = new ThemeFolder(folder, diagnostics); ;)
        {
            if (current.ReadRequired(ThemeSettings.File) is not { } file || ThemeSettings.Parse(file, diagnostics) is not { } settings) return null;
            layers.Add((current, settings));
            names.Add(current.Name);
            if (settings.Extends is not { } parent) return new ThemeLayers(layers.ToImmutable());
            if (names.Contains(parent.Value, StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeDiagnostics.CircularTheme, parent.Location, string.Join(" → ", [.. names, parent.Value]));
                return null;
            }

            var siblings = current.Siblings.Where(s => s != current.Name).ToArray();
            if (!siblings.Contains(parent.Value, StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownParent, parent.Location, parent.Value, NearestName.Find(parent.Value, siblings) ?? "default");
                return null;
            }

            current = current.Sibling(parent.Value);
        }
    }

    /// <summary>Where a file of the theme's own should be.</summary>
    public SourceLocation LocationOf(string name) => Folders[0].LocationOf(name);

    /// <summary>A file of the first layer that has it, or null after a report.</summary>
    public ThemeFile? ReadRequired(string name) => (Folders.FirstOrDefault(f => f.Has(name)) ?? Folders[0]).ReadRequired(name);

    /// <summary>All files of a subfolder, each from the first layer that has it.</summary>
    public ImmutableDictionary<string, ThemeFile> ReadAll(string subfolder, string extension) =>
        Folders.Reverse().Aggregate(ImmutableDictionary<string, ThemeFile>.Empty, (all, folder) => all.SetItems(folder.ReadAll(subfolder, extension)));

    /// <summary>The texts of all layers; a theme that extends another may have none of its own.</summary>
    public ImmutableDictionary<string, string> ReadTexts(DiagnosticBag diagnostics) => _layers.Reverse().Aggregate(ThemeTexts.Empty, (all, layer) =>
        layer.Settings.Extends is not null && !layer.Folder.Has(ThemeTexts.File) ? all
        : layer.Folder.ReadRequired(ThemeTexts.File) is { } words ? all.SetItems(ThemeTexts.Parse(words, diagnostics))
        : all);

    /// <summary>Files of texts beside that of ordinary Japanese, by language tag: easy Japanese first, then by tag. Mixed over all layers.</summary>
    public ImmutableArray<(string Tag, ImmutableDictionary<string, string> Texts)> ReadLanguages(DiagnosticBag diagnostics)
    {
        var languages = new SortedDictionary<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var folder in Folders.Reverse())
        {
            foreach (var name in folder.Names("i18n").Select(n => "i18n/" + n).Where(n => n != ThemeTexts.File))
            {
                if (!name.EndsWith(".json", StringComparison.Ordinal) || !LanguageTag.TryNormalise(Path.GetFileNameWithoutExtension(name), out var tag))
                {
                    diagnostics.Add(ThemeDiagnostics.UnknownLanguage, folder.LocationOf(name), name);
                }
                else if (folder.ReadRequired(name) is { } file)
                {
                    languages[tag] = languages.GetValueOrDefault(tag, ThemeTexts.Empty).SetItems(ThemeTexts.Parse(file, diagnostics));
                }
            }
        }

        return [.. languages.OrderBy(l => l.Key == LanguageTag.EasyJapanese ? 0 : 1).Select(l => (l.Key, l.Value))];
    }
}
