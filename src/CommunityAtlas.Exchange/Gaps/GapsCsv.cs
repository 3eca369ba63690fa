using System.Globalization;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Exchange.Csv;

namespace CommunityAtlas.Exchange.Gaps;

/// <summary>A kind in a municipality: what is registered, how much of it was not checked in time, where the nearest is.</summary>
/// <param name="Area">Name of the municipality.</param>
/// <param name="Code">Its 6-digit code.</param>
/// <param name="Prefecture">Its prefecture, or null.</param>
/// <param name="KindCode">Code of the kind.</param>
/// <param name="Kind">Its label.</param>
/// <param name="Count">Registered places.</param>
/// <param name="Late">Those past their interval of checks.</param>
/// <param name="Nearest">Where the nearest is when there is none here, or null.</param>
/// <param name="Kilometres">How far that is in a straight line, or null.</param>
public sealed record GapRow(
    string Area, string Code, string? Prefecture, string KindCode, string Kind, int Count, int Late, string? Nearest, int? Kilometres);

/// <summary>gaps.csv: what is missing, one line per municipality and kind.</summary>
public static class GapsCsv
{
    /// <summary>The file at an address, rows in the order given.</summary>
    public static OutputFile Write(string path, IEnumerable<GapRow> rows) => new(
        path,
        CsvTable.Write(
            ["都道府県", "市区町村コード", "市区町村", "種別コード", "種別", "登録の数", "確認の時期をすぎた数", "いちばん近い登録のある地域", "直線距離（km）"],
            rows.Select(row => (string[])
            [
                row.Prefecture ?? "", row.Code, row.Area, row.KindCode, row.Kind, Number(row.Count), Number(row.Late), row.Nearest ?? "",
                row.Kilometres is { } distance ? Number(distance) : "",
            ])),
        "what is missing: " + path);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
