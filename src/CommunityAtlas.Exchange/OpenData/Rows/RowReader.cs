using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData.Areas;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Merging;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>Makes an entry draft of a row, or decides why there is none.</summary>
internal sealed class RowReader(HeaderMap map, AreaResolver areas, HolidayCalendar calendar, ImportTerms terms, string? kind, ReportBuilder report)
{
    private const int LongestRaw = 4_000;
    private const int LongestRowId = 60;

    private readonly int _groups = map.Columns.Count(c => c.Role == ColumnRole.Yen);

    /// <summary>Where a row says it lies.</summary>
    public static AreaCells AreaCellsOf(RowCells row) => new(
        row.Line(ColumnRole.Prefecture),
        row.Line(ColumnRole.Municipality),
        row.Line(ColumnRole.PlaceCode),
        row.Line(ColumnRole.PublisherCode),
        row.Line(ColumnRole.PublisherName),
        row.Line(ColumnRole.Address));

    /// <summary>The draft of a row, or null when it cannot be an entry; the report says why.</summary>
    /// <param name="isSharedPin">Whether more than three rows of different addresses carry this row's pin.</param>
    public EntryDraft? Read(RowCells row, bool isSharedPin)
    {
        var fields = new DraftFields();
        if (NameFields.Write(row, fields, report) is not { } name) return null;
        if (areas.Resolve(AreaCellsOf(row)) is not { } area)
        {
            report.Add(ReportClass.Area, row.Number, "", name, "市区町村も都道府県も分からないので、取り込みませんでした");
            return null;
        }

        ReportArea(row, area);
        var isHidden = PlaceFields.IsHidden(row);
        var address = isHidden ? "" : row.Line(ColumnRole.Address);
        if (isHidden) row = HiddenPlace.Strip(row, report);
        if (!SourceFields.Write(row, map, terms, fields, report)) return null;

        fields.Word("kind", kind ?? map.Kind);
        fields.Text("summary", map.Summary.Replace("{area}", area.Municipality.Length > 0 ? area.Municipality : area.Name, StringComparison.Ordinal));
        fields.MarkGenerated("summary");
        WriteTopics(fields);
        PlaceFields.Write(row, isHidden, isSharedPin, fields, report);
        ContactFields.Write(row, fields, report);
        ScheduleFields.Write(row, calendar, terms.Published, fields, report);
        OfferFields.Write(row, _groups, fields, report);
        BookingFields.Write(row, fields, report);
        BodyText.Write(row, fields, report);

        var publisher = PublisherOf(row);
        var rowId = row.Line(ColumnRole.RowId) is { Length: > 0 and <= LongestRowId } id ? id : null;
        var identity = new RowIdentity(
            area.Code,
            IdentityText.Name(name),
            address.Length == 0 ? "" : FieldHash.Of(IdentityText.Address(address)),
            publisher ?? NonEmpty(row.Line(ColumnRole.PublisherName)) ?? (area.Prefecture is { } p ? Prefectures.CodeOf(p) : null) ?? "",
            rowId ?? "");
        return new EntryDraft(map.SlugPrefix, row.Number, identity, area, name, fields.ToSorted(), new ImportedOrigin(map.Dataset, publisher, rowId, terms.Published, [.. fields.Generated], Raw(row)));
    }

    private void WriteTopics(DraftFields fields)
    {
        // Another kind was asked for, so what the map knows of its own kind no longer holds.
        if (kind is not null && kind != map.Kind) return;
        fields.Words("needs", map.Needs);
        fields.Words("audience", map.Audience);
        if (!map.Needs.IsEmpty) fields.MarkGenerated("needs");
        if (!map.Audience.IsEmpty) fields.MarkGenerated("audience");
    }

    private void ReportArea(RowCells row, AreaChoice area)
    {
        foreach (var cell in row.Cells.Where(c => c.Column.Role is ColumnRole.PlaceCode or ColumnRole.PublisherCode))
        {
            var code = AreaResolver.Code(cell.Text);
            if (code is null)
            {
                report.Add(ReportClass.BadCode, row.Number, cell.Column.Header, cell.Line, area.Level == AreaLevel.Municipality ? $"{area.Name}（{area.Code}）として扱いました" : "検査数字が合いません");
            }
            else if (cell.Column.Role == ColumnRole.PlaceCode && code != area.Code && !Prefectures.IsPrefecture(code))
            {
                report.Add(ReportClass.BadCode, row.Number, cell.Column.Header, cell.Line, $"市区町村名「{area.Municipality}」のコードではありません");
            }
        }

    }

    private string? PublisherOf(RowCells row)
    {
        var cell = row.Line(ColumnRole.PublisherCode);
        return cell.Length == 0 ? null : AreaResolver.Code(cell) ?? areas.CodeOf(row.Line(ColumnRole.Municipality));
    }

    private static ImmutableArray<KeyValuePair<string, string>> Raw(RowCells row) =>
        [.. row.Cells.Where(c => c.Column.IsRaw).Concat(row.Unknown)
            .OrderBy(c => c.Column.Index)
            .DistinctBy(c => c.Column.Header)
            .Select(c => KeyValuePair.Create(c.Column.Header, TextLimits.Fit(c.Text, LongestRaw)))];

    private static string? NonEmpty(string text) => text.Length == 0 ? null : text;
}
