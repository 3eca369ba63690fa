using System.Text;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>description: the organiser's sentences as Markdown that shows exactly these sentences.</summary>
internal static class BodyText
{
    public static void Write(RowCells row, DraftFields fields, ReportBuilder report)
    {
        foreach (var cell in row.Cells.Where(c => c.Column.Role is ColumnRole.Description or ColumnRole.Remark && !CellText.IsNothing(c.Text)))
        {
            // 「;」 separates the items of a list in these tables; people write 「、」.
            var text = cell.Text.Replace("; ", "、", StringComparison.Ordinal).Replace(";", "、", StringComparison.Ordinal);
            fields.Paragraph(cell.Column.Label is { } label ? $"{label}：{text}" : text);
        }

        if (fields.Paragraphs.Count == 0) return;
        var body = string.Join("\n\n", fields.Paragraphs.Select(Escape));
        if (TextLimits.Length(body) > TextLimits.Body)
        {
            // Cutting escaped text could split an escape, so the plain text is cut until it fits.
            var plain = string.Join("\n\n", fields.Paragraphs);
            report.Add(ReportClass.Text, row.Number, "説明", plain, "長いので途中で切りました");
            for (var limit = TextLimits.Body; TextLimits.Length(body) > TextLimits.Body; limit -= 100) body = Escape(TextLimits.Fit(plain, limit));
        }

        fields.Text("description", body + "\n");
    }

    /// <summary>Text that Markdown shows as it is: marks escaped, line beginnings that would start a list or heading too.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            if (escaped.Length > 0) escaped.Append('\n');
            var trimmed = line.Trim(' ', '\u3000');
            for (var i = 0; i < trimmed.Length; i++)
            {
                if (NeedsEscape(trimmed, i)) escaped.Append('\\');
                escaped.Append(trimmed[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '!' or '#' or '|' or '~' => true,
        '-' or '+' or '=' => i == 0,
        '.' or ')' => i > 0 && line[..i].All(char.IsAsciiDigit),
        _ => false,
    };
}
