using System.Globalization;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData.Areas;
using CommunityAtlas.Exchange.OpenData.Decoding;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Merging;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Rows;
using CommunityAtlas.Exchange.OpenData.Tables;

namespace CommunityAtlas.Exchange.OpenData;

/// <summary>Open data to entries: bytes, text, rows, columns, cells, drafts, files and a report. Pure; an import never guesses.</summary>
public static partial class OpenDataImport
{
    private const string Folder = "import/";
    private const string AreasPath = Folder + "areas.yml";

    /// <summary>Runs the import.</summary>
    public static ImportResult Run(ImportRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var licence = request.Licence is null ? null : Licences.Find(request.Licence);
        if (request.Licence is not null && licence is null)
        {
            diagnostics.Add(ImportDiagnostics.LicenceNotAllowed, new SourceLocation(request.FileName), request.Licence, ListArgument.Of(Licences.Codes));
        }

        if (Read(request, diagnostics) is not { } table
            || HeaderMapChoice.Choose(request.Maps, request.Dataset, table, request.FileName, diagnostics) is not { } map
            || ReadLock(request, map, diagnostics) is not { } known
            || diagnostics.HasErrors)
        {
            return new ImportResult([], null, diagnostics.ToSorted());
        }

        var report = new ReportBuilder();
        var terms = new ImportTerms(request.FileName, request.Published ?? DayInName(request.FileName), licence, request.Attribution);
        var rows = DraftRows.Read(table, map, request, terms, report);
        var writer = new EntryFiles(request, report);
        var written = writer.Write(rows.Drafts, known);

        var files = written.Files;
        var newAreas = rows.Drafts.Select(d => d.Area).Where(a => !a.IsKnown).DistinctBy(a => a.Code).OrderBy(a => a.Code, StringComparer.Ordinal).ToArray();
        if (newAreas.Length > 0) files = files.Add(new ContentText(AreasPath, ImportedAreas.Append(Find(request, AreasPath)?.Text, newAreas)));
        var lockText = written.Lock.Write();
        if (Find(request, LockPath(map))?.Text != lockText) files = files.Add(new ContentText(LockPath(map), lockText));

        var counts = new ImportCounts(rows.Count, written.New, written.Changed, written.Unchanged, rows.Refused, rows.Skipped + written.Skipped);
        return new ImportResult(
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)],
            new ImportReport(request.FileName, map.Dataset, map.Title, terms.Published, counts, report.ToSorted()),
            diagnostics.ToSorted()) { NewAreas = [.. newAreas.Select(a => a.ToArea())] };
    }

    private static RawTable? Read(ImportRequest request, DiagnosticBag diagnostics) =>
        TextDecoder.Decode(request.Content.Span, request.FileName, diagnostics) is { } decoded
            ? CsvTableReader.Read(decoded.Text, request.FileName, diagnostics)
            : null;

    private static string LockPath(HeaderMap map) => $"{Folder}{map.Dataset}.lock";

    private static ImportLock? ReadLock(ImportRequest request, HeaderMap map, DiagnosticBag diagnostics) =>
        Find(request, LockPath(map)) is { } file ? ImportLock.Read(file.Text, file.Path, diagnostics) : ImportLock.Empty;

    private static ContentText? Find(ImportRequest request, string path) =>
        request.Files.FirstOrDefault(f => string.Equals(f.Path, path, StringComparison.Ordinal));

    private static DateOnly? DayInName(string fileName)
    {
        var match = DayShape().Match(fileName);
        return match.Success && DateOnly.TryParseExact(match.Groups["day"].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    [GeneratedRegex("(?<![0-9])(?<day>20[0-9]{6})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayShape();
}
