using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Merging;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>Takes everything that tells a place out of a row whose place is not public, before anything else looks at the row.</summary>
internal static partial class HiddenPlace
{
    private const int ShortestTrace = 3;

    /// <summary>The row without its place columns and without texts that give the place away.</summary>
    public static RowCells Strip(RowCells row, ReportBuilder report)
    {
        var traces = row.Cells
            .Where(c => c.Column.Role is ColumnRole.Address or ColumnRole.Building or ColumnRole.Venue)
            .Select(c => IdentityText.Address(c.Text))
            .Where(t => t.Length >= ShortestTrace && !t.Contains("非公開", StringComparison.Ordinal))
            .ToImmutableArray();
        return row with
        {
            Cells = [.. row.Cells.Where(c => !IsPlace(c.Column.Role) && !GivesAway(c, traces, row.Number, report))],
            Unknown = [.. row.Unknown.Where(c => !GivesAway(c, traces, row.Number, report))],
        };
    }

    private static bool IsPlace(ColumnRole role) => role is ColumnRole.Address or ColumnRole.Building or ColumnRole.PostalCode or ColumnRole.Latitude
        or ColumnRole.Longitude or ColumnRole.District or ColumnRole.Access or ColumnRole.Parking or ColumnRole.Venue;

    private static bool GivesAway(ReadCell cell, ImmutableArray<string> traces, int row, ReportBuilder report)
    {
        // Telephone numbers look like block numbers, and their columns hold nothing else.
        if (cell.Column.Role is ColumnRole.Phone or ColumnRole.Fax or ColumnRole.Name or ColumnRole.NameKana or ColumnRole.CorporateNumber or ColumnRole.RowId
            or ColumnRole.PublisherCode or ColumnRole.PlaceCode or ColumnRole.SourceUrl or ColumnRole.EventDate) return false;
        var folded = IdentityText.Address(cell.Text);
        if (!PlaceShape().IsMatch(cell.Text) && !traces.Any(t => folded.Contains(t, StringComparison.Ordinal))) return false;
        report.Add(ReportClass.Hidden, row, cell.Column.Header, "", "場所が分かる言葉があるので、このセルは使いませんでした");
        return true;
    }

    [GeneratedRegex(@"〒|丁目|番地|[0-9０-９]+[-‐–—―−－ーｰ][0-9０-９]+([-‐–—―−－ーｰ][0-9０-９]+)?(?![0-9０-９:：時月/])|駅から|駅より|徒歩|/maps|maps\.|goo\.gl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlaceShape();
}
