using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Exchange.OpenData.Areas;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Merging;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Tables;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>All rows of a table as drafts.</summary>
/// <param name="Drafts">In the order of the file.</param>
/// <param name="Count">Rows that held something.</param>
/// <param name="Refused">Rows that cannot be an entry.</param>
/// <param name="Skipped">Rows left out on purpose.</param>
internal sealed record DraftRows(ImmutableArray<EntryDraft> Drafts, int Count, int Refused, int Skipped)
{
    private const int MostSharers = 3;

    /// <summary>Reads every row; each finds a decision.</summary>
    public static DraftRows Read(RawTable table, HeaderMap map, ImportRequest request, ImportTerms terms, ReportBuilder report)
    {
        var binding = HeaderBinding.Bind(map, table);
        ReportTable(table, binding, terms, report);
        var rows = table.Rows.Select(r => RowCells.Read(r, binding, report)).ToImmutableArray();
        var areas = AreaResolver.Learn(request.Areas, rows.Select(RowReader.AreaCellsOf));
        var shared = SharedPins(rows);
        var reader = new RowReader(map, areas, request.Holidays, terms, request.Kind, report);

        var drafts = ImmutableArray.CreateBuilder<EntryDraft>(rows.Length);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var refused = table.Misshapen.Length;
        var skipped = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!seen.TryAdd(string.Join('\u0001', table.Rows[i].Cells), rows[i].Number))
            {
                report.Add(ReportClass.Double, rows[i].Number, "", rows[i].Line(ColumnRole.Name), "すべての列が同じ行がほかにあるので、見送りました");
                skipped++;
                continue;
            }

            var draft = reader.Read(rows[i], PlaceFields.Pin(rows[i]) is { } pin && shared.Contains(pin));
            if (draft is null)
            {
                refused++;
            }
            else if (request.KnownAreasOnly && !draft.Area.IsKnown)
            {
                report.Add(ReportClass.Area, draft.Row, "", draft.Name, $"areas.yml にない区域（{draft.Area.Name}）なので見送りました");
                skipped++;
            }
            else
            {
                drafts.Add(draft);
            }
        }

        ReportPrefectures(drafts, report);
        return new DraftRows(drafts.ToImmutable(), rows.Length + table.Misshapen.Length, refused, skipped);
    }

    private static void ReportTable(RawTable table, HeaderBinding binding, ImportTerms terms, ReportBuilder report)
    {
        foreach (var row in table.Misshapen)
        {
            report.Add(ReportClass.Shape, row.Number, "", "", string.Create(CultureInfo.InvariantCulture, $"{row.CellCount}列あります"));
        }

        foreach (var column in binding.Unknown) report.Add(ReportClass.UnknownHeader, 0, column.Header, "");
        if (terms.Licence is null && !binding.Columns.Any(c => c.Role == ColumnRole.SourceLicence)) report.Add(ReportClass.Licence, 0, "", "", "ファイル全体");
    }

    // One line a municipality: a list of one city would else fill the report with the same sentence.
    private static void ReportPrefectures(IEnumerable<EntryDraft> drafts, ReportBuilder report)
    {
        foreach (var group in drafts.Where(d => d.Area.Level == AreaLevel.Prefecture).GroupBy(d => (d.Area.Municipality, d.Area.Name)))
        {
            report.Add(ReportClass.Area, 0, "", group.Key.Municipality, string.Create(CultureInfo.InvariantCulture, $"{group.Count()}行を{group.Key.Name}に置きました"));
        }
    }

    // One pin for many addresses, or for many places without one, is the middle of something and not the house.
    private static HashSet<Position> SharedPins(ImmutableArray<RowCells> rows) =>
        [.. rows.Select(r => (Pin: PlaceFields.Pin(r), Address: IdentityText.Address(r.Line(ColumnRole.Address))))
            .Where(r => r.Pin is not null)
            .GroupBy(r => r.Pin!.Value)
            .Where(g => g.Count() > MostSharers && (g.Any(r => r.Address.Length == 0) || g.Select(r => r.Address).Distinct(StringComparer.Ordinal).Count() > 1))
            .Select(g => g.Key)];
}
