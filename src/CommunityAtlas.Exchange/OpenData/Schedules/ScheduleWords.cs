using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Rows;

namespace CommunityAtlas.Exchange.OpenData.Schedules;

/// <summary>Schedule columns as words a resident can read: the cells themselves, without bare codes.</summary>
internal static class ScheduleWords
{
    private const string Letters = "月火水木金土日";
    private const string NotPublic = "非公開";

    /// <summary>The schedule cells of a row that say something.</summary>
    public static IEnumerable<ReadCell> Cells(RowCells row) => row.Cells.Where(c => c.Column.Role is ColumnRole.OpeningDays or ColumnRole.HoldingDays
        or ColumnRole.ScheduleText or ColumnRole.EventDate or ColumnRole.EventLastDate or ColumnRole.StartTime or ColumnRole.EndTime or ColumnRole.Frequency);

    /// <summary>All of it in one line, days first, then times, then remarks; null when the row says nothing one could go by.</summary>
    public static string? All(RowCells row, TimeColumns times)
    {
        var texts = row.Cells
            .Where(c => c.Column.Role is ColumnRole.ScheduleText or ColumnRole.EventDate or ColumnRole.EventLastDate && !CellText.IsNothing(c.Text) && !IsNotPublic(c))
            .ToArray();
        var days = texts.Where(IsDay).Select(c => Plain(c.Line)).ToList();
        var remarks = texts.Where(c => !IsDay(c)).Select(c => Plain(c.Line)).ToList();
        if (row.Find(ColumnRole.Frequency) is { } frequency && !IsCode(frequency.Text) && !IsNotPublic(frequency)) days.Insert(0, Plain(frequency.Line));
        if (row.Find(ColumnRole.HoldingDays) is { } held && !IsNotPublic(held)) AddDays(days, remarks, held.Line);
        if (row.Find(ColumnRole.OpeningDays) is { } open && !IsNotPublic(open))
        {
            days.Insert(0, ScheduleParser.ParseWeekdays(open.Line) is { IsUnderstood: true } weekdays ? Weekly(weekdays.Value) : Plain(open.Line));
        }

        if (times.Words is { } words && !days.Concat(remarks).Any(t => Says(t, times)))
        {
            days.Add(days.Count + remarks.Count == 0 && times.Written is not null ? $"{words}、日にちは問い合わせてください" : Plain(words));
        }

        var all = days.Concat(remarks).ToArray();
        return all.Length == 0 ? null : string.Join("、", all.Select(t => t.TrimEnd('。'))) + (all[^1].EndsWith('。') ? "。" : "");
    }

    /// <summary>A cell as a sentence has it: 「;」 separates items in these tables and 「・」 begins them.</summary>
    public static string Plain(string line) => line.TrimStart('・', ' ').Replace("; ", "、", StringComparison.Ordinal).Replace(";", "、", StringComparison.Ordinal);

    private static bool IsDay(ReadCell cell) => cell.Column.Role != ColumnRole.ScheduleText || cell.Column.Key == "dates";

    // 「月1回 17時～19時」 already holds the times of the columns.
    private static bool Says(string text, TimeColumns times)
    {
        if (times.Spans is not [{ StartMinute: { } start } span]) return false;
        var folded = CellText.Ascii(text);
        return Holds(folded, start) && (span.EndMinute is not { } end || Holds(folded, end));
    }

    private static bool Holds(string text, int minute)
    {
        var (hour, rest) = (minute / 60, minute % 60);
        return text.Contains(TimeCell.Print(minute), StringComparison.Ordinal)
            || text.Contains(rest == 0 ? $"{hour}時" : $"{hour}時{rest}分", StringComparison.Ordinal)
            || (rest == 30 && text.Contains($"{hour}時半", StringComparison.Ordinal));
    }

    private static bool IsNotPublic(ReadCell cell) => cell.Line.Contains(NotPublic, StringComparison.Ordinal);

    /// <summary>An opening-days column as the schedule grammar writes it: 「毎週 火・水・木曜」, 「毎週 土・日曜・祝日」.</summary>
    public static string Weekly(WeekdayColumn column)
    {
        var rule = column.Rules.OfType<ScheduleRule.Weekly>().FirstOrDefault();
        if (column.Rules.Any(r => r is ScheduleRule.WorkingDays) && rule is null) return "平日";
        var days = string.Join('・', Letters.Where((_, i) => ((int)column.Days & (1 << i)) != 0));
        var holidays = rule is { IncludesHolidays: true } || column.Rules.Any(r => r is ScheduleRule.Holidays);

        // All seven are not 毎日: that word says that holidays count too, and the column does not.
        return holidays ? $"毎週 {days}曜・祝日" : $"毎週 {days}曜";
    }

    // A weekday column beside words that name the same weekday adds nothing; alone it must not read as "every week".
    private static void AddDays(List<string> days, List<string> remarks, string column)
    {
        var letters = column.Where(c => Letters.Contains(c, StringComparison.Ordinal)).ToArray();
        var isPlain = letters.Length > 0 && column.All(c => Letters.Contains(c, StringComparison.Ordinal) || c is '曜' or '日' or '・' or ';' or '、' or '祝');
        if (!isPlain)
        {
            days.Insert(0, Plain(column));
            return;
        }

        var texts = days.Concat(remarks).ToArray();
        var spoken = column is [.., '曜', '日'] ? letters[..^1] : letters;
        if (texts.Any(t => Array.TrueForAll(spoken, l => t.Contains($"{l}曜", StringComparison.Ordinal)))) return;
        days.Insert(0, texts.Any(t => t.Contains('第', StringComparison.Ordinal) || t.Contains('毎', StringComparison.Ordinal))
            ? $"{string.Join('・', spoken)}曜"
            : $"{string.Join('・', spoken)}曜（毎週とは限りません）");
    }

    private static bool IsCode(string cell) => CellText.Ascii(cell).All(char.IsAsciiDigit);
}
