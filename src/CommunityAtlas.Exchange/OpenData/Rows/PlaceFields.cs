using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>place. A place that is not public is not written at all: a secret is kept by not being in the file.</summary>
internal static class PlaceFields
{
    private const string NotPublic = "非公開";
    private const int LongestBuilding = 80;
    private const int LongestAccess = 100;

    /// <summary>Whether the row says that its place is not public.</summary>
    public static bool IsHidden(RowCells row) =>
        row.Cells.Any(c => c.Column.Role is ColumnRole.Address or ColumnRole.Building or ColumnRole.Phone && c.Text.Contains(NotPublic, StringComparison.Ordinal))
        || row.Cells.Concat(row.Unknown).Any(c => IsRemark(c.Column.Role) && SaysHidden(c.Line));

    /// <summary>Writes the place; <paramref name="isSharedPin"/> says that rows of other addresses carry the same pin.</summary>
    public static void Write(RowCells row, bool isHidden, bool isSharedPin, DraftFields fields, ReportBuilder report)
    {
        if (isHidden)
        {
            report.Add(ReportClass.Hidden, row.Number, "", "", "連絡した人にだけ伝える場所（on_contact）にしました");
            fields.Set("place", new MappingBuilder().Word("disclosure", "on_contact").Build());
            return;
        }

        var pin = ReadPin(row, report);
        var building = row.Find(ColumnRole.Venue) ?? row.Find(ColumnRole.Building);
        var place = new MappingBuilder()
            .Text("address", Fitted(row, row.Find(ColumnRole.Address), TextLimits.Line, report))
            .Text("building", Fitted(row, building, LongestBuilding, report))
            .Add("postal_code", PostalCode(row, report))
            .Word("lat", pin?.LatitudeText)
            .Word("lng", pin?.LongitudeText)
            .Word("precision", pin is not null && isSharedPin ? "town" : null)
            .Text("district", District(row, report))
            .Text("access", Access(row, report))
            .Add("parking", Parking(row, report));
        fields.Set("place", place.Build());
    }

    /// <summary>The pin of a row without a report, to find pins that rows share.</summary>
    public static Position? Pin(RowCells row) => PositionCell.Read(row.Line(ColumnRole.Latitude), row.Line(ColumnRole.Longitude)).Position;

    private static bool IsRemark(ColumnRole role) => role is ColumnRole.Remark or ColumnRole.Description or ColumnRole.ContactNote or ColumnRole.ScheduleText;

    private static bool SaysHidden(string text) =>
        text.Contains("住所は非公開", StringComparison.Ordinal) || text.Contains("住所非公開", StringComparison.Ordinal)
        || text.Contains("場所は非公開", StringComparison.Ordinal) || text.Contains("場所非公開", StringComparison.Ordinal)
        || text.Contains("所在地は非公開", StringComparison.Ordinal) || text.Contains("所在地非公開", StringComparison.Ordinal);

    private static Position? ReadPin(RowCells row, ReportBuilder report)
    {
        var (lat, lng) = (row.Line(ColumnRole.Latitude), row.Line(ColumnRole.Longitude));
        var reading = PositionCell.Read(lat, lng);
        var remark = reading.Problem switch
        {
            PositionProblem.None => null,
            PositionProblem.HalfMissing => "緯度と経度の片方がありません",
            PositionProblem.NotDegrees => "小数の度ではありません",
            PositionProblem.Zero => "0 と 0 です",
            PositionProblem.SameTwice => "緯度と経度が同じです",
            PositionProblem.Swapped => "緯度と経度を入れかえました",
            _ => "日本の外です",
        };
        if (remark is not null) report.Add(ReportClass.Position, row.Number, "緯度、経度", $"{lat}, {lng}", remark);
        return reading.Position;
    }

    private static YamlValue? PostalCode(RowCells row, ReportBuilder report)
    {
        if (row.Find(ColumnRole.PostalCode) is not { } cell) return null;
        var digits = string.Concat(CellText.Ascii(cell.Text).Where(char.IsAsciiDigit));
        if (digits.Length == 7) return YamlValue.Word($"{digits[..3]}-{digits[3..]}");
        report.Add(ReportClass.BadCode, row.Number, cell.Column.Header, cell.Line, "郵便番号の数字が7けたではありません");
        return null;
    }

    // Names of school districts; some lists hold codes (132098H00002) that say nothing to a resident.
    private static string? District(RowCells row, ReportBuilder report)
    {
        if (row.Find(ColumnRole.District) is not { } cell) return null;
        var parts = cell.Line.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Where(p => p.Any(c => c > '\u007F')).ToArray();
        if (names.Length < parts.Length) report.Add(ReportClass.BadCode, row.Number, cell.Column.Header, cell.Line, "学区のコードは載せませんでした");
        return names.Length == 0 ? null : TextLimits.Fit(string.Join("、", names), TextLimits.Name, row.Number, cell.Column.Header, report);
    }

    // 「…ICから車で5分,JR駅から徒歩5分」 is by car and by public transport, one of the two often missing.
    private static string? Access(RowCells row, ReportBuilder report)
    {
        if (row.Find(ColumnRole.Access) is not { } cell) return null;
        var parts = cell.Line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(p => p != "交通アクセス(公共)");
        var text = string.Join("／", parts);
        return text.Length == 0 ? null : TextLimits.Fit(text, LongestAccess, row.Number, cell.Column.Header, report);
    }

    private static YamlValue? Parking(RowCells row, ReportBuilder report) =>
        row.Find(ColumnRole.Parking) is { } cell && FlagCell.Read(cell.Line) is { } flag ? AnswerValue.Of(flag, row, cell, report) : null;

    private static string? Fitted(RowCells row, ReadCell? cell, int limit, ReportBuilder report) =>
        cell is null ? null : TextLimits.Fit(cell.Line, limit, row.Number, cell.Column.Header, report);
}

/// <summary>A tri-state answer as the entry format writes it.</summary>
internal static class AnswerValue
{
    public static YamlValue Of(FlagReading flag, RowCells row, ReadCell cell, ReportBuilder report) => flag.Note is null
        ? YamlValue.Word(flag.Value)
        : new MappingBuilder().Word("value", flag.Value).Text("note", TextLimits.Fit(flag.Note, TextLimits.Line, row.Number, cell.Column.Header, report)).Build(isInline: true)!;
}
