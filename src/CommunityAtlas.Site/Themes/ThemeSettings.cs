using System.Collections.Immutable;
using System.Text.Json;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>theme.json: which files of assets/ make the stylesheet, in order, and which is the icon.</summary>
internal sealed record ThemeSettings(ImmutableArray<string> Stylesheets, string Icon)
{
    public static ThemeSettings? Parse(ThemeFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text);
            var root = document.RootElement;
            var sheets = root.GetProperty("stylesheets").EnumerateArray().Select(s => s.GetString() ?? "").ToImmutableArray();
            return new ThemeSettings(sheets, root.GetProperty("icon").GetString() ?? "");
        }
        catch (JsonException refusal)
        {
            diagnostics.Add(ThemeDiagnostics.UnreadableJson, ThemeTexts.LocationOf(file, refusal), "theme.json");
        }
        catch (Exception refusal) when (refusal is KeyNotFoundException or InvalidOperationException)
        {
            diagnostics.Add(ThemeDiagnostics.UnreadableJson, file.Location, "theme.json");
        }

        return null;
    }
}
