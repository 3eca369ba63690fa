using System.Text.Json;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0 (OASIS), one run, columns in UTF-16 code units. GitHub takes 25,000 results: the worst come first.</summary>
public static class SarifReport
{
    private const int MostResults = 25_000;

    /// <summary>The document, ending in a line break.</summary>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, LanguageChoice language, string version)
    {
        var rules = diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        var results = diagnostics.OrderByDescending(d => d.Severity).Take(MostResults);
        return JsonReport.ToText(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            writer.WriteString("columnKind", "utf16CodeUnits");
            WriteTool(writer, rules, language, version);
            writer.WriteStartArray("results");
            foreach (var diagnostic in results) WriteResult(writer, diagnostic, rules, language);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer, DiagnosticDescriptor[] rules, LanguageChoice language, string version)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "atlas");
        writer.WriteString("semanticVersion", version);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText(writer, "shortDescription", Join(language, " / ", rule.Title.For));
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic, DiagnosticDescriptor[] rules, LanguageChoice language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Id);
        writer.WriteNumber("ruleIndex", Array.FindIndex(rules, rule => rule.Id == diagnostic.Id));
        writer.WriteString("level", Level(diagnostic.Severity));
        WriteText(writer, "message", Join(language, "\n", to => diagnostic.Message(to) + "\n" + diagnostic.Hint(to)));
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Address(diagnostic.Location.Path));
        writer.WriteEndObject();
        WriteRegion(writer, diagnostic.Location);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, SourceLocation location)
    {
        if (location.Line < 1) return;
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", location.Line);
        if (location.Column > 0) writer.WriteNumber("startColumn", location.Column);
        if (location.Column > 0 && location.Length > 0) writer.WriteNumber("endColumn", location.Column + location.Length);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Join(LanguageChoice language, string separator, Func<DiagnosticLanguage, string> text) =>
        string.Join(separator, language.Languages().Select(text));

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    // A relative URI reference: each segment escaped, the slashes kept. A drive letter needs its scheme.
    private static string Address(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (path.Length > 1 && path[1] == ':') return "file:///" + path[..2] + escaped[4..];
        return path.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
