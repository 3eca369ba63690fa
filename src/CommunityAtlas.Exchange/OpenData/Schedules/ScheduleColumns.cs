using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Emission;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Reports;
using CommunityAtlas.Exchange.OpenData.Rows;

namespace CommunityAtlas.Exchange.OpenData.Schedules;

/// <summary>
/// What all schedule columns of a row say together. A rule is made only where the row fixes the days: an opening-days column, or a text that parses
/// whole and agrees with the weekday column. Everything else stays in the organiser's words.
/// </summary>
internal sealed partial class ScheduleColumns
{
    private readonly RowCells _row;
    private readonly HolidayCalendar _calendar;
    private readonly ReportBuilder _report;
    private readonly DateOnly? _published;
    private readonly TimeColumns _times;
    private readonly List<(string Text, WhenText When, bool IsTentative)> _rules = [];
    private readonly List<string> _closures = [];
    private readonly List<ReadCell> _unread = [];
    private WeekdaySet? _weekdays;
    private bool _closesOnHolidays;

    // 「1部11:30～12:50、2部13:00～14:20」 within the times of the columns says more exactly when.
    private string? _sittings;

    private ScheduleColumns(RowCells row, HolidayCalendar calendar, DateOnly? published, ReportBuilder report)
    {
        _row = row;
        _calendar = calendar;
        _published = published;
        _report = report;
        _times = TimeColumns.Read(row, report);
    }

    /// <summary>Reads the schedule columns of a row.</summary>
    public static ScheduleColumnsReading Read(RowCells row, HolidayCalendar calendar, DateOnly? published, ReportBuilder report)
    {
        var columns = new ScheduleColumns(row, calendar, published, report);
        columns.ReadDays();
        columns.ReadDate();
        foreach (var cell in row.All(ColumnRole.ScheduleText).Where(c => !CellText.IsNothing(c.Text))) columns.ReadText(cell);
        var rule = columns.Rule();
        foreach (var cell in columns._unread) report.Add(ReportClass.Schedule, row.Number, cell.Column.Header, cell.Line);
        return rule is null
            ? new ScheduleColumnsReading(null, [], ScheduleWords.All(row, columns._times))
            : new ScheduleColumnsReading(rule, [.. columns._closures], columns.Rest());
    }

    private void ReadDays()
    {
        if ((_row.Find(ColumnRole.OpeningDays) ?? _row.Find(ColumnRole.HoldingDays)) is not { } cell) return;
        var reading = ScheduleParser.ParseWeekdays(cell.Line);
        if (!reading.IsUnderstood)
        {
            ReadText(cell);
            return;
        }

        _weekdays = reading.Value.Days;
        if (cell.Column.Role != ColumnRole.OpeningDays) return;
        var text = ScheduleWords.Weekly(reading.Value);
        if (ScheduleParser.ParseWhen(text, _calendar) is { IsUnderstood: true } weekly) _rules.Add((text, weekly.Value, false));
        else _unread.Add(cell);
    }

    private void ReadDate()
    {
        if (_row.Find(ColumnRole.EventDate) is not { } cell) return;
        var last = _row.Find(ColumnRole.EventLastDate);
        if (DateCell.Day(cell.Text, _published) is { } day && (last is null || DateCell.Day(last.Text, _published) == day) &&
            ScheduleParser.ParseWhen(YamlNumber.Of(day), _calendar) is { IsUnderstood: true } date)
        {
            _rules.Add((YamlNumber.Of(day), date.Value, false));
            return;
        }

        ReadText(cell);
    }

    private void ReadText(ReadCell cell)
    {
        if (ClosingWords().IsMatch(cell.Line) && !cell.Line.Contains("無休", StringComparison.Ordinal) && ScheduleParser.ParseExcept(cell.Line, _calendar) is { IsUnderstood: true } closure)
        {
            _closures.Add(cell.Line);
            _closesOnHolidays |= closure.Value.Any(e => e is ScheduleException.Holidays);
            return;
        }

        var reading = ScheduleParser.ParseWhen(cell.Line, _calendar);
        if (reading.IsUnderstood) _rules.Add((cell.Line, reading.Value, reading.IsTentative));
        else if (_sittings is null && ScheduleParser.ParseTimes(cell.Line) is { IsUnderstood: true } times && times.Value.All(t => _times.Spans.IsEmpty || _times.Spans.Any(s => Contains(s, t)))) _sittings = cell.Line;
        else _unread.Add(cell);
    }

    // The text of the one rule the row fixes, with its times, or null.
    private string? Rule()
    {
        if (_rules.Count == 0)
        {
            if (_weekdays is not null && _unread.Count == 0 && _row.Find(ColumnRole.HoldingDays) is { } days)
            {
                _report.Add(ReportClass.Schedule, _row.Number, days.Column.Header, days.Line, "曜日だけでは、毎週かどうか分かりません");
            }

            return null;
        }

        // A remark about days, times or closures that cannot be read may contradict the rule: somebody would stand before a closed door.
        if (_unread.Any(c => c.Column.Role != ColumnRole.ScheduleText || c.Column.Key == "dates" || TouchesDays().IsMatch(c.Line))) return null;
        var (text, when, isTentative) = _rules[^1];
        if (_rules.Any(r => RuleDays.Of(r.When.Rules) != RuleDays.Of(when.Rules)) && !AllSayDaily()) return Conflict("列によって日が違います");
        if (_weekdays is { } column && RuleDays.Weekdays(when.Rules) is { } ruled && ruled != column) return Conflict("開催日の曜日が曜日の列と違います");
        if (_closesOnHolidays && _rules.Any(r => r.When.OnHoliday == HolidayPolicy.Open)) return Conflict("祝日に開くとも休むとも書かれています");

        var composed = Compose(text, when);
        if (composed is null) return Conflict("時間が列によって違います");
        var isHedged = !isTentative && _unread.Any(c => Hedges().IsMatch(c.Line));
        if (isHedged && ScheduleParser.ParseWhen("原則 " + composed, _calendar) is { IsUnderstood: true, IsTentative: true }) composed = "原則 " + composed;
        return composed;
    }

    // 月火水木金土日 beside 年中無休 is the same said twice.
    private bool AllSayDaily() => _rules.TrueForAll(r => RuleDays.Weekdays(r.When.Rules) == WeekdaySet.All && r.When.Rules.All(w => w is ScheduleRule.Weekly));

    // The rule's own times win when they lie within those of the columns (sittings inside opening hours); a rule without times takes the columns'.
    private string? Compose(string text, WhenText when)
    {
        var own = when.Rules.SelectMany(r => r.Times).ToImmutableArray();
        if (own.IsEmpty)
        {
            if ((_sittings ?? _times.Written) is not { } written) return text;
            var spans = ScheduleParser.ParseTimes(written).Value;
            var composed = $"{text} {written}";
            var reading = ScheduleParser.ParseWhen(composed, _calendar);
            return reading.IsUnderstood && RuleDays.Of(reading.Value.Rules) == RuleDays.Of(when.Rules) && reading.Value.Rules.All(r => r.Times.SequenceEqual(spans))
                ? composed
                : null;
        }

        return _times.Spans.IsEmpty || own.All(t => _times.Spans.Any(s => Contains(s, t))) ? text : null;
    }

    private static bool Contains(TimeSpanOfDay outer, TimeSpanOfDay inner) =>
        (outer.StartMinute is null || inner.StartMinute is null || inner.StartMinute >= outer.StartMinute)
        && (outer.EndMinute is null || inner.EndMinute is null || inner.EndMinute <= outer.EndMinute);

    private string? Conflict(string remark)
    {
        _report.Add(ReportClass.Schedule, _row.Number, "", string.Join("、", ScheduleWords.Cells(_row).Where(c => c.Column.Role != ColumnRole.Frequency).Select(c => c.Line)), remark);
        return null;
    }

    private string? Rest()
    {
        var words = _unread.Select(c => ScheduleWords.Plain(c.Line)).ToList();
        if (_times.Written is null && _times.Words is { } times) words.Add(times);
        return words.Count == 0 ? null : string.Join("、", words);
    }

    [GeneratedRegex("休|利用不可|閉庁|閉館|閉園|除く|のぞく|使用不可", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingWords();

    [GeneratedRegex("[0-9０-９]|第|曜|平日|土日|祝|毎|週|休|閉|不可|除|定|期|季|春|夏|秋|冬|日の出|日没|または|又は|もしくは|都度|いずれか|調整|ペース|程度|場合", RegexOptions.CultureInvariant)]
    private static partial Regex TouchesDays();

    [GeneratedRegex("変更|変動|問い?合|確認|連絡", RegexOptions.CultureInvariant)]
    private static partial Regex Hedges();
}

/// <summary>What a row's schedule columns come to.</summary>
/// <param name="When">A rule that the schedule grammar reads, or null.</param>
/// <param name="Except">Closures that it reads.</param>
/// <param name="Words">What remains in words, or null.</param>
internal sealed record ScheduleColumnsReading(string? When, ImmutableArray<string> Except, string? Words);
