using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Languages;

namespace CommunityAtlas.Site.Themes;

/// <summary>
/// Holds the files of texts of other languages against each other: what one says, all say. Names of things a site chooses
/// (kinds, needs, crisis lines …) and forms that only some languages have may be missing; the general form or Japanese stands in.
/// </summary>
internal static class LanguageFiles
{
    private static readonly ImmutableArray<string> Optional =
        ["kind.", "need.", "crisis.", "audience.", "who.", "spoken.", "area.", "site.", "day.", "month.", "year.", "hour.", "minute.", "filter."];

    public static void Compare(ThemeLayers layers, ImmutableArray<(SiteLanguage Language, ImmutableDictionary<string, string> Texts)> languages, DiagnosticBag diagnostics)
    {
        var keys = languages.SelectMany(l => l.Texts.Keys).Where(IsRequired).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var (language, texts) in languages)
        {
            var file = $"i18n/{language.Tag}.json";
            foreach (var key in keys.Where(k => !texts.ContainsKey(k)))
            {
                var model = languages.First(l => l.Texts.ContainsKey(key));
                diagnostics.Add(ThemeDiagnostics.MissingText, layers.LocationOf(file), key, file, model.Texts[key]);
            }
        }
    }

    /// <summary>Whether every language has to have a text.</summary>
    public static bool IsRequired(string key) =>
        key.EndsWith(".other", StringComparison.Ordinal) || key is "area.name" or "spoken.unknown" or "spoken.onlyJapanese" or "spoken.note"
        || (key.StartsWith("filter.", StringComparison.Ordinal) && key.Count(c => c == '.') == 1)
        || !Optional.Any(p => key.StartsWith(p, StringComparison.Ordinal));
}
