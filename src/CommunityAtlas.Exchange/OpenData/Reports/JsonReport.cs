using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CommunityAtlas.Exchange.OpenData.Reports;

/// <summary>The report as JSON: for tools.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One report as an object, several as a list; LF, ended by a line break.</summary>
    public static string Write(params IReadOnlyList<ImportReport> reports)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            if (reports.Count != 1) json.WriteStartArray();
            foreach (var report in reports) WriteReport(json, report);
            if (reports.Count != 1) json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteReport(Utf8JsonWriter json, ImportReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.FileName);
        json.WriteString("dataset", report.Dataset);
        json.WriteString("title", report.Title);
        if (report.Published is { } day) json.WriteString("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteCounts(json, report.Counts);
        json.WriteStartArray("classes");
        foreach (var (kind, items) in report.ByClass())
        {
            json.WriteStartObject();
            json.WriteString("class", kind.Id);
            json.WriteString("title", kind.Title);
            json.WriteNumber("count", items.Length);
            json.WriteString("what_to_do", kind.WhatToDo);
            json.WriteStartArray("items");
            foreach (var item in items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ImportCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("read", counts.Read);
        json.WriteNumber("new", counts.New);
        json.WriteNumber("changed", counts.Changed);
        json.WriteNumber("unchanged", counts.Unchanged);
        json.WriteNumber("refused", counts.Refused);
        json.WriteNumber("skipped", counts.Skipped);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ReportItem item)
    {
        json.WriteStartObject();
        if (item.Row > 0) json.WriteNumber("row", item.Row);
        if (item.Column.Length > 0) json.WriteString("column", item.Column);
        if (item.Cell.Length > 0) json.WriteString("cell", item.Cell);
        if (item.Remark.Length > 0) json.WriteString("remark", item.Remark);
        json.WriteEndObject();
    }
}
