using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Reports;

/// <summary>The report as Markdown: for people, also as the text of a pull request.</summary>
public static class MarkdownReport
{
    private const int LongestCell = 60;

    /// <summary>The whole report, LF.</summary>
    public static string Write(ImportReport report)
    {
        var text = new StringBuilder();
        var published = report.Published is { } day ? JapaneseDate.Print(day) : "分かりません（確認日不明として扱います）";
        text.Append(CultureInfo.InvariantCulture, $"# 取り込みの結果：{Escape(report.Title)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"ファイル：{Escape(report.FileName)}　／　公開日：{published}\n\n");
        text.Append("| 読んだ行 | 新しい活動 | 変わった活動 | 変わらない活動 | 取り込めない行 | 見送った行 |\n|---:|---:|---:|---:|---:|---:|\n");
        var counts = report.Counts;
        text.Append(CultureInfo.InvariantCulture, $"| {counts.Read} | {counts.New} | {counts.Changed} | {counts.Unchanged} | {counts.Refused} | {counts.Skipped} |\n");
        foreach (var (kind, items) in report.ByClass())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {kind.Title}（{items.Length}件）\n\n");
            foreach (var item in items) text.Append("- ").Append(Line(item)).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"\n→ {kind.WhatToDo}\n");
        }

        return text.ToString();
    }

    private static string Line(ReportItem item)
    {
        var parts = new List<string>();
        if (item.Row > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{item.Row}行目"));
        if (item.Column.Length > 0) parts.Add(Escape(item.Column));
        if (item.Cell.Length > 0) parts.Add($"「{Escape(Shorten(item.Cell))}」");
        var place = string.Join(" ", parts);
        var remark = Escape(item.Remark);
        return (place.Length, remark.Length) switch
        {
            (0, _) => remark,
            (_, 0) => place,
            _ => $"{place}：{remark}",
        };
    }

    private static string Shorten(string cell)
    {
        var flat = cell.ReplaceLineEndings("⏎");
        var runes = flat.EnumerateRunes().ToArray();
        return runes.Length <= LongestCell ? flat : string.Concat(runes.Take(LongestCell).Select(r => r.ToString())) + "…";
    }

    // Cells come from strangers and the report becomes a pull-request text: no markup, no mention, no hidden character.
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '@' or '~' or '!' or '&') text.Append('\\').Append(rune.ToString());
            else if (!TextPolicy.Accepts(rune.ToString(), TextLines.One)) text.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            else text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
