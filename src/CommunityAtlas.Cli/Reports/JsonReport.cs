using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Reports;

/// <summary>Findings as one JSON document: <c>version</c>, <c>summary</c> and <c>diagnostics</c> with both languages.</summary>
public static class JsonReport
{
    /// <summary>Readable Japanese, escaped HTML: shared with the SARIF report.</summary>
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The document, ending in a line break.</summary>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics) => ToText(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteStartObject("summary");
        writer.WriteNumber("errors", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
        writer.WriteNumber("warnings", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning));
        writer.WriteNumber("information", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Information));
        writer.WriteEndObject();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics) WriteOne(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>Runs a writer into a text with a closing line break.</summary>
    internal static string ToText(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options)) write(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteOne(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("id", diagnostic.Id);
        writer.WriteString("severity", DiagnosticPrinter.Word(diagnostic.Severity));
        writer.WriteString("path", diagnostic.Location.Path);
        if (diagnostic.Location.Line > 0) writer.WriteNumber("line", diagnostic.Location.Line);
        if (diagnostic.Location.Column > 0) writer.WriteNumber("column", diagnostic.Location.Column);
        if (diagnostic.Location.Length > 0) writer.WriteNumber("length", diagnostic.Location.Length);
        WritePair(writer, "title", diagnostic.Descriptor.Title.Ja, diagnostic.Descriptor.Title.En);
        WritePair(writer, "message", diagnostic.Message(DiagnosticLanguage.Japanese), diagnostic.Message(DiagnosticLanguage.English));
        WritePair(writer, "hint", diagnostic.Hint(DiagnosticLanguage.Japanese), diagnostic.Hint(DiagnosticLanguage.English));
        writer.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter writer, string name, string japanese, string english)
    {
        writer.WriteStartObject(name);
        writer.WriteString("ja", japanese);
        writer.WriteString("en", english);
        writer.WriteEndObject();
    }
}
