using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Schedules;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>schedule, schedule_note, status, status_on.</summary>
internal static class ScheduleFields
{
    /// <summary>What a row without any schedule says.</summary>
    public const string NoSchedule = "日程は公開されていません。問い合わせてください";

    public static void Write(RowCells row, HolidayCalendar calendar, DateOnly? published, DraftFields fields, ReportBuilder report)
    {
        if (row.Find(ColumnRole.SecondList) is { } second) report.Add(ReportClass.Schedule, row.Number, second.Column.Header, second.Line, "「追加情報」の表にある日程は取り込んでいません");
        if (WriteStatus(row, published, fields, report)) return;
        var reading = ScheduleColumns.Read(row, calendar, published, report);
        if (reading.When is { } when)
        {
            var item = reading.Except.IsEmpty
                ? YamlValue.Of(when)
                : new MappingBuilder().Text("when", when).Add("except", YamlValue.ListOf(reading.Except.Select(YamlValue.Of))).Build()!;
            fields.Set("schedule", YamlValue.ListOf([item]));
            if (reading.Words is { } rest) fields.Text("schedule_note", TextLimits.Fit(rest, TextLimits.Line, row.Number, "日程", report));
            return;
        }

        if (reading.Words is { } words)
        {
            fields.Text("schedule_note", TextLimits.Fit(words, TextLimits.Line, row.Number, "日程", report));
            return;
        }

        fields.Text("schedule_note", NoSchedule);
        fields.MarkGenerated("schedule_note");
    }

    // A place that rests has no dates. Since when is the day the cell names or the day of the list; without either the words alone must do.
    private static bool WriteStatus(RowCells row, DateOnly? published, DraftFields fields, ReportBuilder report)
    {
        var cell = row.Cells.FirstOrDefault(c => c.Column.Role is ColumnRole.ScheduleText or ColumnRole.Frequency or ColumnRole.OpeningDays or ColumnRole.HoldingDays or ColumnRole.Remark
            && RunningState.Of(c.Line) is not null);
        if (cell is null) return false;
        var since = RunningState.Day(cell.Line) ?? published;
        report.Add(ReportClass.Status, row.Number, cell.Column.Header, cell.Line, since is null ? "公開日が分からないので、日程の説明にだけ書きました" : "");
        if (since is { } day)
        {
            fields.Word("status", RunningState.Of(cell.Line));
            fields.Word("status_on", YamlNumber.Of(day));
        }

        fields.Text("schedule_note", TextLimits.Fit(cell.Line, TextLimits.Line));
        return true;
    }
}
