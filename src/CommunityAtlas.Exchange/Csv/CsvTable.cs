using System.Buffers;
using CsvHelper;

namespace CommunityAtlas.Exchange.Csv;

/// <summary>
/// A table as CSV for spreadsheets (security.md §8): UTF-8 with a byte order mark, CRLF, every field quoted, and no field
/// that a spreadsheet would run as a formula: the package's own guard does not know full-width signs.
/// </summary>
internal static class CsvTable
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@|＝＋－＠");

    /// <summary>Header and rows, as bytes.</summary>
    public static byte[] Write(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        using var buffer = new MemoryStream();
        var options = CsvWriterOptions.Default with { Quoting = CsvQuoting.Always, NewLine = "\r\n", WriteByteOrderMark = true };
        using (var csv = CsvWriter.Create(buffer, options, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(header)) csv.WriteRecord([.. row.Select(Guarded)]);
        }

        return buffer.ToArray();
    }

    /// <summary>A field with an apostrophe before it where a spreadsheet would take it for a formula.</summary>
    public static string Guarded(string field)
    {
        var start = field.AsSpan().TrimStart();
        var isRisky = field.Length > 0 && (field[0] is '\t' or '\r' or '\n' || (!start.IsEmpty && FormulaStarts.Contains(start[0])));
        return isRisky ? "'" + field : field;
    }
}
