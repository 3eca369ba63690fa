using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>Reads content/pages/&lt;slug&gt;.md: plain pages with a title.</summary>
internal static partial class PageReader
{
    /// <summary>The folder.</summary>
    public const string Folder = "pages/";

    /// <summary>The pages by slug (ordinal).</summary>
    /// <param name="internationalHosts">Hosts with an xn-- name that links may lead to.</param>
    public static ImmutableArray<ContentPage> Read(ContentFolder folder, IReadOnlyCollection<string> internationalHosts, DiagnosticBag diagnostics) =>
        [.. folder.Under(Folder).Select(file => ReadOne(file, MarkdownRules.Page with { InternationalHosts = internationalHosts }, diagnostics)).OfType<ContentPage>().OrderBy(p => p.Slug, StringComparer.Ordinal)];

    private static ContentPage? ReadOne(ContentFile file, MarkdownRules rules, DiagnosticBag diagnostics)
    {
        var match = PathPattern().Match(file.Path);
        if (!match.Success) diagnostics.Add(PageDiagnostics.BadSlug, new SourceLocation(file.DisplayPath), file.Path);
        if (FrontMatter.Split(file, diagnostics) is not { } parts) return null;
        var reader = MappingReader.Of(
            YamlReader.Read(parts.Yaml, file.DisplayPath, parts.YamlFirstLine, diagnostics), file.Path, diagnostics);
        var title = reader?.RequiredText("title", 60);
        reader?.RefuseOtherKeys();
        var before = diagnostics.Count;
        var body = MarkdownReader.Read(parts.Body, parts.BodyStart, diagnostics, rules);
        if (body is null && diagnostics.Count == before) diagnostics.Add(PageDiagnostics.NoBody, parts.BodyStart, file.Path);
        return match.Success && title is { } text && body is not null ? new ContentPage(match.Groups["slug"].Value, text.Value, body) : null;
    }

    [GeneratedRegex(@"^pages/(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
