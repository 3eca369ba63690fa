using System.Collections.Immutable;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Rows;

namespace CommunityAtlas.Exchange.OpenData.Schedules;

/// <summary>What the columns of beginning and end say together. Half an answer is none: if one of the two cannot be read, both are words.</summary>
/// <param name="Written">As the schedule grammar writes it (<c>17:00-19:00</c>), or null.</param>
/// <param name="Spans">The same, read.</param>
/// <param name="Words">For a note: the span in plain writing, or the cells as they are; null when both are empty.</param>
internal sealed record TimeColumns(string? Written, ImmutableArray<TimeSpanOfDay> Spans, string? Words)
{
    private const string NotPublic = "非公開";

    /// <summary>Both empty.</summary>
    public static TimeColumns None { get; } = new(null, [], null);

    /// <summary>Reads the two columns of a row; what cannot be read is reported.</summary>
    public static TimeColumns Read(RowCells row, ReportBuilder report)
    {
        var start = row.Find(ColumnRole.StartTime);
        var end = row.Find(ColumnRole.EndTime);
        if (start is null && end is null) return None;
        var (first, last) = (start is null ? null : TimeCell.Minute(start.Text), end is null ? null : TimeCell.Minute(end.Text));
        if (start is not null && end is not null && first is { } from && last is { } to)
        {
            if (from < to) return Of($"{TimeCell.Print(from)}-{TimeCell.Print(to)}", $"{TimeCell.Print(from)}〜{TimeCell.Print(to)}");
            report.Add(ReportClass.Schedule, row.Number, end.Column.Header, $"{start.Line}〜{end.Line}", "終わりが始まりより前です");
        }
        else if (end is null && first is { } open)
        {
            return Of($"{TimeCell.Print(open)}-", $"{TimeCell.Print(open)}から");
        }
        else if (start is null && last is { } until)
        {
            return Of($"{TimeCell.Print(until)}まで", $"{TimeCell.Print(until)}まで");
        }
        else if (end is null && ScheduleParser.ParseTimes(start!.Line) is { IsUnderstood: true } spans)
        {
            return new TimeColumns(start.Line, spans.Value, start.Line);
        }
        else
        {
            if (start is not null && first is null) report.Add(ReportClass.Schedule, row.Number, start.Column.Header, start.Line);
            if (end is not null && last is null) report.Add(ReportClass.Schedule, row.Number, end.Column.Header, end.Line);
        }

        return new TimeColumns(null, [], Verbatim(start, first, end, last));
    }

    private static TimeColumns Of(string written, string words)
    {
        var reading = ScheduleParser.ParseTimes(written);
        return reading.IsUnderstood ? new TimeColumns(written, reading.Value, words) : new TimeColumns(null, [], words);
    }

    private static string? Verbatim(ReadCell? start, int? first, ReadCell? end, int? last)
    {
        var from = WordsOf(start, first);
        var to = WordsOf(end, last);
        return (from, to) switch
        {
            (null, null) => null,
            (not null, null) => end is null ? from : $"開始 {from}",
            (null, not null) => $"終了 {to}",
            _ => $"開始 {from}、終了 {to}",
        };
    }

    private static string? WordsOf(ReadCell? cell, int? minute) => cell is null || cell.Line.Contains(NotPublic, StringComparison.Ordinal)
        ? null
        : minute is { } known ? TimeCell.Print(known) : cell.Line;
}
