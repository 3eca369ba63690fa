using System.Collections.Immutable;
using System.Text.Json;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Site.Themes;

/// <summary>theme.json: the theme it extends, the files of assets/ that make the stylesheet, in order, and the icon.</summary>
/// <param name="Extends">Name of the folder beside it whose files are used where it has none; null for a theme that stands alone.</param>
/// <param name="Stylesheets">Added behind those of the parent.</param>
/// <param name="Icon">Null: the parent's.</param>
internal sealed record ThemeSettings(Located<string>? Extends, ImmutableArray<string> Stylesheets, string? Icon)
{
    /// <summary>The file.</summary>
    public const string File = "theme.json";

    private static readonly ImmutableArray<string> Keys = ["extends", "icon", "stylesheets"];

    public static ThemeSettings? Parse(ThemeFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text);
            var root = document.RootElement;
            foreach (var key in root.EnumerateObject().Select(p => p.Name).Except(Keys, StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeDiagnostics.UnknownSetting, PlaceOf(file, key), key, NearestName.Find(key, Keys) ?? "stylesheets");
            }

            var parent = root.TryGetProperty("extends", out var name) ? new Located<string>(name.GetString() ?? "", PlaceOf(file, "extends")) : (Located<string>?)null;
            var sheets = root.TryGetProperty("stylesheets", out var written) || parent is null ? Strings(written) : [];
            var icon = root.TryGetProperty("icon", out var picture) || parent is null ? picture.GetString() ?? "" : null;
            return new ThemeSettings(parent, sheets, icon);
        }
        catch (JsonException refusal)
        {
            diagnostics.Add(ThemeDiagnostics.UnreadableJson, ThemeTexts.LocationOf(file, refusal), File);
        }
        catch (InvalidOperationException)
        {
            diagnostics.Add(ThemeDiagnostics.UnreadableJson, file.Location, File);
        }

        return null;
    }

    private static ImmutableArray<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(s => s.GetString() ?? "")];

    private static SourceLocation PlaceOf(ThemeFile file, string key)
    {
        var at = file.Text.IndexOf('"' + key + '"', StringComparison.Ordinal);
        return at < 0 ? file.Location : new LineCounter(file.Text).LocationOf(at, file.DisplayPath, key.Length + 2);
    }
}
