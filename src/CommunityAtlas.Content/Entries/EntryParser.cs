using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries;

/// <summary>Reads an entry from its file: syntax, types and every rule that one file alone can break.</summary>
public static class EntryParser
{
    /// <summary>The entry of a file; null when it cannot be told what it is, which has been reported. An entry may be given back although fields of it were refused.</summary>
    public static ParsedEntry? Parse(ContentFile file, EntryReferences references, DiagnosticBag diagnostics)
    {
        if (!file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            return YamlReader.Read(file.Text, file.DisplayPath, 1, diagnostics) is { } whole ? Parse(file, whole, null, references, diagnostics) : null;
        }

        if (FrontMatter.Split(file, diagnostics) is not { } parts) return null;
        var node = YamlReader.Read(parts.Yaml, file.DisplayPath, parts.YamlFirstLine, diagnostics);
        var rules = MarkdownRules.Entry with { InternationalHosts = references.Site.AllowedInternationalHosts };
        var body = string.IsNullOrWhiteSpace(parts.Body) ? null : MarkdownReader.Read(parts.Body, parts.BodyStart, diagnostics, rules);
        if (node is null || Parse(file, node, body, references, diagnostics) is not { } parsed) return null;
        return body is null ? parsed : parsed with { BodyStart = parts.BodyStart };
    }

    /// <summary>The entry of a tree of keys and values.</summary>
    /// <param name="file">Where it lies; its text is not looked at.</param>
    /// <param name="body">The checked body of a Markdown file, or null.</param>
    public static ParsedEntry? Parse(ContentFile file, DocumentNode node, Description? body, EntryReferences references, DiagnosticBag diagnostics)
    {
        var start = new SourceLocation(file.DisplayPath, 1, 1);
        var address = EntryAddress.Of(file, references, diagnostics);
        if (node is not MappingNode mapping)
        {
            diagnostics.Add(EntryFileDiagnostics.NotKeys, start);
            return null;
        }

        var reading = new EntryReading(references, start, diagnostics);
        var scope = FieldScope.Open(mapping, EntryFields.All, "", reading);
        if (address is null) return null;
        var entry = EntryReader.Read(scope, address, body);
        return entry is null ? null : new ParsedEntry(entry, reading.ToLocations());
    }
}
