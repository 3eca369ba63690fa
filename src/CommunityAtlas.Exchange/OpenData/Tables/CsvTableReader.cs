using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Diagnostics;
using CsvHelper;

namespace CommunityAtlas.Exchange.OpenData.Tables;

/// <summary>RFC 4180 text to a table. The only place that reads CSV.</summary>
public static class CsvTableReader
{
    /// <summary>Most rows without the headers.</summary>
    public const int MostRows = 200_000;

    /// <summary>Most columns.</summary>
    public const int MostColumns = 200;

    /// <summary>Longest cell in UTF-16 units: what a spreadsheet can hold.</summary>
    public const int LongestCell = 32_767;

    // A record of full cells in three-byte characters; anything longer is an unclosed quote.
    private const int LargestRecord = 8 * 1024 * 1024;

    /// <summary>The table, or null with a diagnostic: no headers (AT6003), too big (AT6004), broken quoting (AT6005).</summary>
    public static RawTable? Read(string text, string displayPath, DiagnosticBag diagnostics)
    {
        var records = ReadRecords(text, displayPath, diagnostics);
        return records is null ? null : Shape(records, displayPath, diagnostics);
    }

    private static List<string[]>? ReadRecords(string text, string displayPath, DiagnosticBag diagnostics)
    {
        long? broken = null;
        var options = CsvReaderOptions.Default with
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = LargestRecord,
            IncludeValuesInExceptions = false,

            // A quote inside an unquoted cell (36°36'37.5") is text; a quoted cell that never ends or goes on behind its quote has lost its shape.
            OnMalformedRecord = record => broken ??= record.Reason == CsvMalformedReason.StrayQuote ? null : record.LineNumber,
        };
        var records = new List<string[]>();
        using var reader = CsvReader.FromText(text, options);
        try
        {
            while (reader.Read())
            {
                var here = new SourceLocation(displayPath, (int)Math.Min(reader.LineNumber, int.MaxValue));
                if (records.Count > MostRows) return TooBig(here, "rows", "行", MostRows, diagnostics);
                if (reader.FieldCount > MostColumns) return TooBig(here, "columns", "列", MostColumns, diagnostics);
                var cells = new string[reader.FieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = reader.GetString(i);
                    if (cells[i].Length > LongestCell) return TooBig(here, "characters in a cell", "文字（一つのセル）", LongestCell, diagnostics);
                }

                records.Add(cells);
            }
        }
        catch (CsvFormatException problem)
        {
            // Over the largest record: what an unclosed quote at the start of a big file comes to.
            broken = problem.LineNumber;
        }

        if (broken is not { } line) return records;
        diagnostics.Add(ImportDiagnostics.BrokenQuoting, new SourceLocation(displayPath, (int)Math.Min(line, int.MaxValue)));
        return null;
    }

    private static List<string[]>? TooBig(SourceLocation here, string what, string whatInJapanese, int limit, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ImportDiagnostics.TableTooBig, here, what, whatInJapanese, limit.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private static RawTable? Shape(List<string[]> records, string displayPath, DiagnosticBag diagnostics)
    {
        var headerIndex = records.FindIndex(r => r.Any(c => !IsBlank(c)));
        if (headerIndex < 0)
        {
            diagnostics.Add(ImportDiagnostics.NoHeaders, new SourceLocation(displayPath));
            return null;
        }

        var written = records[headerIndex];
        var width = written.Length;
        while (width > 1 && IsBlank(written[width - 1]) && records.TrueForAll(r => r.Length < width || IsBlank(r[width - 1]))) width--;

        var rows = ImmutableArray.CreateBuilder<RawRow>();
        var misshapen = ImmutableArray.CreateBuilder<MisshapenRow>();
        var blank = 0;
        for (var i = headerIndex + 1; i < records.Count; i++)
        {
            var cells = records[i];
            if (Array.TrueForAll(cells, IsBlank)) blank++;
            else if (cells.Length != written.Length) misshapen.Add(new MisshapenRow(i + 1, cells.Length));
            else rows.Add(new RawRow(i + 1, [.. cells.AsSpan(0, width)]));
        }

        return new RawTable([.. written.AsSpan(0, width)], rows.ToImmutable()) { Misshapen = misshapen.ToImmutable(), BlankRows = blank };
    }

    private static bool IsBlank(string cell) => string.IsNullOrWhiteSpace(cell);
}
