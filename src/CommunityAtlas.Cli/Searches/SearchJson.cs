using System.Text;
using System.Text.Json;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Reading;

namespace CommunityAtlas.Cli.Searches;

/// <summary>An answer as JSON: <c>{query, total, missing, results: [{id, url, name, score}]}</c>, and with --explain how it came about.</summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions OneLine = JsonReport.Options with { Indented = false };

    /// <summary>One object and a line break.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="explained">The reader, to explain the answer; or null.</param>
    /// <param name="isOneLine">Whether the object stands on one line.</param>
    internal static string Write(SearchAnswer answer, SearchReader? explained, bool isOneLine)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, isOneLine ? OneLine : JsonReport.Options)) Write(writer, answer, explained);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, SearchAnswer answer, SearchReader? explained)
    {
        writer.WriteStartObject();
        writer.WriteString("query", answer.Query);
        writer.WriteNumber("total", answer.Total);
        WriteTexts(writer, "missing", answer.Missing);
        writer.WriteStartArray("results");
        foreach (var result in answer.Results)
        {
            writer.WriteStartObject();
            writer.WriteString("id", result.Id);
            writer.WriteString("url", result.Url);
            writer.WriteString("name", result.Name.Text);
            writer.WriteNumber("score", result.Score);
            if (explained is not null) WriteParts(writer, answer, result);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (explained is not null) WriteExplanation(writer, answer, explained);
        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, SearchAnswer answer, SearchResult result)
    {
        writer.WriteStartObject("parts");
        writer.WriteNumber("words", result.Parts.Words);
        writer.WriteNumber("nearness", result.Parts.Nearness);
        writer.WriteNumber("name", result.Parts.Name);
        writer.WriteNumber("state", result.Parts.State);
        writer.WriteStartArray("clauses");
        foreach (var hits in answer.Hits) writer.WriteNumberValue(hits.Of(result.Doc)?.Score ?? 0);
        writer.WriteEndArray();
        writer.WriteEndObject();
        WriteTexts(writer, "missing", result.Missing);
    }

    private static void WriteExplanation(Utf8JsonWriter writer, SearchAnswer answer, SearchReader reader)
    {
        writer.WriteStartObject("explanation");
        writer.WriteString("text", answer.Plan.Text);
        WriteTexts(writer, "needs", answer.Needs);
        writer.WriteBoolean("crisis", answer.IsCrisis);
        writer.WriteStartArray("tokens");
        foreach (var token in answer.Plan.Tokens)
        {
            writer.WriteStartObject();
            writer.WriteString("text", token.Text);
            writer.WriteString("source", token.Source.ToString().ToLowerInvariant());
            WriteTexts(writer, "terms", token.Whole is not null && !token.Parts.IsEmpty ? token.Terms.Insert(0, token.Whole) : token.Terms);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("clauses");
        for (var i = 0; i < answer.Plan.Clauses.Length; i++) WriteClause(writer, answer, i);
        writer.WriteEndArray();
        writer.WriteNumber("requests", reader.Source.Requests);
        writer.WriteNumber("bytes", reader.Source.Bytes);
        WriteTexts(writer, "files", reader.Source.Files);
        writer.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter writer, SearchAnswer answer, int index)
    {
        var clause = answer.Plan.Clauses[index];
        writer.WriteStartObject();
        writer.WriteString("text", clause.Text);
        writer.WriteString("kind", clause.Kind.ToString().ToLowerInvariant());
        writer.WriteBoolean("optional", clause.IsOptional);
        writer.WriteNumber("documents", answer.Hits[index].Hits.Count);
        writer.WriteNumber("idf", answer.Hits[index].Idf);
        writer.WriteStartArray("alternatives");
        foreach (var alternative in clause.Alternatives) writer.WriteStringValue(Describe(alternative));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>An alternative in a few characters: <c>reading 認知 症</c>.</summary>
    internal static string Describe(ClauseAlternative alternative) =>
        $"{alternative.Kind.ToString().ToLowerInvariant()} {(alternative.Kind == AlternativeKind.Literal ? alternative.Literal : string.Join(' ', alternative.Terms))}";

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
