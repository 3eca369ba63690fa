using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>referral: how to book. Only whole words decide; everything else stays in the organiser's words.</summary>
internal static class BookingFields
{
    private static readonly char[] Separators = [';', '；', '、', '，', ',', '・', '/', '／'];

    public static void Write(RowCells row, DraftFields fields, ReportBuilder report)
    {
        var how = new List<string>();
        var notes = new List<string>();
        string? booking = null;
        foreach (var cell in row.All(ColumnRole.BookingHow))
        {
            booking ??= BookingOf(cell.Line);
            var left = new List<string>();
            foreach (var word in cell.Line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (HowOf(word) is { } code) how.Add(code);
                else if (BookingOf(word) is null) left.Add(word);
            }

            if (left.Count > 0) notes.Add($"予約方法：{cell.Line.Replace(";", "、", StringComparison.Ordinal)}");
        }

        foreach (var cell in row.All(ColumnRole.BookingNote).Where(c => !CellText.IsNothing(c.Text)))
        {
            booking ??= BookingOf(cell.Line);
            if (BookingOf(cell.Line) is null) notes.Add(cell.Column.Label is { } label ? $"{label}：{cell.Line}" : cell.Line);
        }

        foreach (var cell in row.All(ColumnRole.Capacity).Where(c => !CellText.IsNothing(c.Text))) notes.Add(CellText.Ascii(cell.Text).All(char.IsAsciiDigit) ? $"定員{CellText.Ascii(cell.Text)}人" : $"定員：{cell.Line}");

        fields.Set("referral", new MappingBuilder()
            .Add("how", how.Count == 0 ? null : YamlValue.ListOf(how.Distinct(StringComparer.Ordinal).Select(YamlValue.Word)))
            .Word("booking", booking)
            .Text("note", notes.Count == 0 ? null : TextLimits.Fit(string.Join("、", notes), TextLimits.Remark, row.Number, "予約", report))
            .Build());
    }

    private static string? HowOf(string word) => CellText.Ascii(word).ToUpperInvariant() switch
    {
        "電話" or "TEL" => "phone",
        "メール" or "Eメール" or "E-MAIL" => "email",
        "申込みフォーム" or "申込フォーム" or "専用フォーム" or "予約フォーム" or "GOOGLEフォーム" or "グーグルフォーム" or "フォーム" => "form",
        "来所" or "直接" or "窓口" => "walk_in",
        _ => null,
    };

    private static string? BookingOf(string words) => words switch
    {
        "予約なし" or "予約不要" or "不要" or "申込不要" or "予約はいりません" => "none",
        "要予約" or "事前予約必要" or "事前予約制" or "予約必要" or "必要" or "要申込" or "要申込み" or "予約制" => "required",
        _ => null,
    };
}
