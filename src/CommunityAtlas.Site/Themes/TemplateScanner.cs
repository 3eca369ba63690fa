using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>Finds the tags of a template. Knows only the part of Handlebars that themes may use; the rest is <see cref="TagKind.Forbidden"/>.</summary>
internal static partial class TemplateScanner
{
    public static ImmutableArray<TemplateTag> Scan(string template, string displayPath, DiagnosticBag diagnostics)
    {
        var tags = ImmutableArray.CreateBuilder<TemplateTag>();
        var lines = new LineCounter(template);
        for (var at = template.IndexOf("{{", StringComparison.Ordinal); at >= 0;)
        {
            var closing = ClosingOf(template, at);
            var end = template.IndexOf(closing, at + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                diagnostics.Add(ThemeDiagnostics.UnclosedTag, lines.LocationOf(at, displayPath, 2), template[at..Math.Min(at + 20, template.Length)]);
                return tags.ToImmutable();
            }

            end += closing.Length;
            tags.Add(Read(template[at..end], at, end, lines.LocationOf(at, displayPath, end - at)));
            at = template.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return tags.ToImmutable();
    }

    private static string ClosingOf(string template, int at)
    {
        var rest = template.AsSpan(at);
        if (rest.StartsWith("{{!--", StringComparison.Ordinal) || rest.StartsWith("{{~!--", StringComparison.Ordinal)) return "--}}";
        return rest.StartsWith("{{{", StringComparison.Ordinal) ? "}}}" : "}}";
    }

    private static TemplateTag Read(string tag, int start, int end, SourceLocation location)
    {
        TemplateTag Of(TagKind kind, string word = "", string path = "") => new(kind, word, path, start, end, location);
        if (tag.StartsWith("{{!", StringComparison.Ordinal) || tag.StartsWith("{{~!", StringComparison.Ordinal)) return Of(TagKind.Comment);
        if (MarkupPattern().Match(tag) is { Success: true } markup) return Of(TagKind.Markup, path: markup.Groups["path"].Value);
        if (tag.StartsWith("{{{", StringComparison.Ordinal)) return Of(TagKind.Forbidden);
        var inner = tag[2..^2].Trim('~').Trim();
        if (inner is "else") return Of(TagKind.Else);
        if (TextPattern().Match(inner) is { Success: true } text) return Of(TagKind.Text, text.Groups["key"].Value);
        if (OpenPattern().Match(inner) is { Success: true } open) return Of(TagKind.Open, open.Groups["word"].Value, open.Groups["path"].Value);
        if (ClosePattern().Match(inner) is { Success: true } close) return Of(TagKind.Close, close.Groups["word"].Value);
        if (PartialPattern().Match(inner) is { Success: true } partial) return Of(TagKind.Partial, partial.Groups["word"].Value, partial.Groups["path"].Value);
        return PathPattern().IsMatch(inner) ? Of(TagKind.Value, path: inner) : Of(TagKind.Forbidden);
    }

    private const string Path = @"(?<path>this|\.|@index|@first|@last|(?:\.\./)*[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*)";

    [GeneratedRegex(@"^\{\{\{safeHtml " + Path + @"\}\}\}$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkupPattern();

    [GeneratedRegex("^t \"(?<key>[a-zA-Z0-9.]+)\"$", RegexOptions.CultureInvariant)]
    private static partial Regex TextPattern();

    [GeneratedRegex(@"^#\s*(?<word>if|unless|each|with) " + Path + "$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenPattern();

    [GeneratedRegex(@"^/\s*(?<word>[A-Za-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosePattern();

    [GeneratedRegex(@"^>\s*(?<word>[a-z][a-z0-9-]*)(?: " + Path + ")?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartialPattern();

    [GeneratedRegex("^" + Path + "$", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
