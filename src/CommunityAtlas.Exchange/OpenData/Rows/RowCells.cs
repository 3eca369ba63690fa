using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Tables;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>The cells of one row that say something, found by their meaning.</summary>
/// <param name="Number">1-based row of the table.</param>
/// <param name="Cells">In the order of the file.</param>
/// <param name="Unknown">Cells of columns no map knows.</param>
public sealed record RowCells(int Number, ImmutableArray<ReadCell> Cells, ImmutableArray<ReadCell> Unknown)
{
    /// <summary>Cleans the cells of a row; what was taken out is reported.</summary>
    public static RowCells Read(RawRow row, HeaderBinding binding, ReportBuilder report)
    {
        foreach (var column in binding.Personal)
        {
            if (!CellText.IsEmpty(row.Cells[column.Index])) report.Add(ReportClass.Personal, row.Number, column.Header, "", "列ごと外しました");
        }

        return new RowCells(row.Number, Clean(binding.Columns, row, report), Clean(binding.Unknown, row, report));
    }

    /// <summary>The first cell of a meaning that says something, or null; headers named first in the map come first.</summary>
    public ReadCell? Find(ColumnRole role) => Cells.Where(c => c.Column.Role == role).OrderBy(c => c.Column.Order).FirstOrDefault();

    /// <summary>All cells of a meaning, in the order of the file.</summary>
    public IEnumerable<ReadCell> All(ColumnRole role) => Cells.Where(c => c.Column.Role == role);

    /// <summary>The text of the first cell of a meaning on one line, or empty.</summary>
    public string Line(ColumnRole role) => Find(role)?.Line ?? "";

    private static ImmutableArray<ReadCell> Clean(ImmutableArray<BoundColumn> columns, RawRow row, ReportBuilder report)
    {
        var cells = ImmutableArray.CreateBuilder<ReadCell>(columns.Length);
        foreach (var column in columns)
        {
            var raw = row.Cells[column.Index];
            if (raw.Length == 0) continue;
            var clean = CellText.ManyLines(raw);
            if (clean.IsDisguised) report.Add(ReportClass.Text, row.Number, column.Header, "", "一つの語に二種類の文字がまじるので、使いませんでした");
            else if (!clean.Removed.IsEmpty) report.Add(ReportClass.Text, row.Number, column.Header, "", $"{string.Join("、", clean.Removed)} を外しました");

            var text = MayNamePersons(column.Role) ? WithoutPersons(clean.Text, column, row.Number, report) : clean.Text;
            if (!CellText.IsEmpty(text)) cells.Add(new ReadCell(column, text));
        }

        return cells.ToImmutable();
    }

    private static string WithoutPersons(string text, BoundColumn column, int row, ReportBuilder report)
    {
        var filtered = PersonalFilter.Apply(text, IsRemark(column.Role));
        if (filtered.Masked > 0) report.AddMasked(column.Header);
        if (filtered.Removed == 0) return filtered.Text;

        // 「◯◯様方」 as a building leaves nothing worth keeping.
        var goesWhole = column.Role is ColumnRole.Building or ColumnRole.Alias or ColumnRole.Organization;
        report.Add(ReportClass.Personal, row, column.Header, "", goesWhole ? "このセルは使いませんでした" : $"{PersonalFilter.Mark}に置きかえました");
        return goesWhole ? "" : filtered.Text;
    }

    private static bool IsRemark(ColumnRole role) => role is ColumnRole.PhoneRemark or ColumnRole.ContactNote or ColumnRole.ScheduleText or ColumnRole.BookingHow
        or ColumnRole.BookingNote or ColumnRole.Eligibility or ColumnRole.Remark;

    // Free text; cells of one typed value are looked at by their own reader.
    private static bool MayNamePersons(ColumnRole role) => role is ColumnRole.PhoneRemark or ColumnRole.ContactNote or ColumnRole.ScheduleText
        or ColumnRole.CostNote or ColumnRole.BookingHow or ColumnRole.BookingNote or ColumnRole.Eligibility or ColumnRole.Remark or ColumnRole.Description
        or ColumnRole.Access or ColumnRole.Parking or ColumnRole.Partners or ColumnRole.Frequency or ColumnRole.OpeningDays or ColumnRole.HoldingDays
        or ColumnRole.StartTime or ColumnRole.EndTime or ColumnRole.Capacity or ColumnRole.Accessibility or ColumnRole.Organization or ColumnRole.Building or ColumnRole.Alias;
}
