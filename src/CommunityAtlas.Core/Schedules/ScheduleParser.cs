using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Schedules.Readers;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Reads schedule texts as people write them. A text is understood whole or refused with a hint: nothing is guessed.</summary>
public static class ScheduleParser
{
    /// <summary>Reads <c>when</c>: 「毎月 第2・第4水曜 10:00-15:00」. <paramref name="calendar"/> knows named periods such as 年末年始.</summary>
    public static ScheduleReading<WhenText> ParseWhen(string text, HolidayCalendar calendar)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        var reader = new WhenReader(cursor, calendar);
        // 「火曜日、12/29～1/3は休館」 would read as open on Tuesdays.
        var closures = RefusalReasons.OnlyClosures(normal);
        if (closures is null && reader.Read() is { } when && !cursor.HasFailed)
        {
            var untimed = when.Rules.Any(rule => rule.Times.IsEmpty);
            if (untimed) cursor.Remark(TimeDiagnostics.NoTime, 0, normal.Text.Length, text);
            return new ScheduleReading<WhenText>(when, reader.IsTentative, cursor.Remarks);
        }

        return Refused(WhenText.None, closures ?? RefusalReasons.Explain(normal, cursor.Failure, cursor.Position));
    }

    /// <summary>Reads a time column: 「10:00-12:00、13:00-15:00」.</summary>
    public static ScheduleReading<ImmutableArray<TimeSpanOfDay>> ParseTimes(string text)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        var times = TimeReader.Read(cursor);
        if (!times.IsEmpty && !cursor.HasFailed && cursor.AtEnd) return new ScheduleReading<ImmutableArray<TimeSpanOfDay>>(times, false, cursor.Remarks);
        return Refused(ImmutableArray<TimeSpanOfDay>.Empty, Unless(RefusalReasons.Explain(normal, cursor.Failure, cursor.Position), ExceptDiagnostics.UnreadableTimes, normal));
    }

    /// <summary>Reads a weekday column: 「月・火・土曜日、祝日」. A lone 月 or 日 is a weekday here.</summary>
    public static ScheduleReading<WeekdayColumn> ParseWeekdays(string text)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        var rules = WeekdayReader.ReadColumn(cursor);
        if (!rules.IsEmpty && !cursor.HasFailed && cursor.AtEnd) return new ScheduleReading<WeekdayColumn>(new WeekdayColumn(rules), false, []);
        return Refused(new WeekdayColumn([]), Unless(RefusalReasons.Explain(normal, cursor.Failure, cursor.Position), ExceptDiagnostics.UnreadableWeekdays, normal));
    }

    /// <summary>Reads one item of <c>except</c>, which may name several closures: 「水曜日・12月29日～1月3日休み」.</summary>
    public static ScheduleReading<ImmutableArray<ScheduleException>> ParseExcept(string text, HolidayCalendar calendar) =>
        ParseClosures(text, calendar, mustSaySo: false);

    /// <summary>Reads a remark that may be about closures: as <see cref="ParseExcept"/>, but 休館日: or 休業 must be written, since 「4/1～10/31」 may be the open season.</summary>
    public static ScheduleReading<ImmutableArray<ScheduleException>> ParseClosureRemark(string text, HolidayCalendar calendar) =>
        ParseClosures(text, calendar, mustSaySo: true);

    /// <summary>Reads <c>season</c>: 「4月-10月」, 「4/15-10/15」.</summary>
    public static ScheduleReading<Season?> ParseSeason(string text)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        if (SeasonReader.Read(cursor) is { } season && !cursor.HasFailed) return new ScheduleReading<Season?>(season, false, []);
        return Refused<Season?>(null, cursor.Failure ?? Stopped(normal, ExceptDiagnostics.UnreadableSeason, 0));
    }

    /// <summary>Reads one item of <c>only</c>: a date or several, with or without times.</summary>
    public static ScheduleReading<ImmutableArray<OnlyDate>> ParseOnly(string text)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        var when = new WhenReader(cursor, HolidayCalendar.Empty).Read();
        if (!cursor.HasFailed && when is { Except.IsEmpty: true } && when.Rules.All(rule => rule is ScheduleRule.Dates))
        {
            var dates = when.Rules.Cast<ScheduleRule.Dates>().SelectMany(rule => rule.Days.Select(day => new OnlyDate(day, rule.Times)));
            return new ScheduleReading<ImmutableArray<OnlyDate>>([.. dates], false, cursor.Remarks);
        }

        return Refused(ImmutableArray<OnlyDate>.Empty, cursor.Failure ?? Stopped(normal, DateDiagnostics.OnlyTakesDates, 0));
    }

    /// <summary>Reads <c>from</c> or <c>until</c>: one date.</summary>
    public static ScheduleReading<DateOnly?> ParseDate(string text)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        if (DateReader.TryDate(cursor, out var date) && cursor.AtEnd) return new ScheduleReading<DateOnly?>(date, false, []);
        return Refused<DateOnly?>(null, cursor.Failure ?? Stopped(normal, DateDiagnostics.NotADate, 0));
    }

    private static ScheduleReading<ImmutableArray<ScheduleException>> ParseClosures(string text, HolidayCalendar calendar, bool mustSaySo)
    {
        var normal = ScheduleNormalizer.Normalize(text);
        var cursor = new ScheduleCursor(normal);
        var found = ExceptReader.ReadAll(cursor, calendar, mustSaySo);
        if (!found.IsEmpty && !cursor.HasFailed) return new ScheduleReading<ImmutableArray<ScheduleException>>(found, false, cursor.Remarks);
        return Refused(ImmutableArray<ScheduleException>.Empty, cursor.Failure ?? Stopped(normal, ExceptDiagnostics.Unreadable, cursor.Position));
    }

    private static ScheduleReading<T> Refused<T>(T nothing, ScheduleRefusal refusal) => new(nothing, false, [refusal]);

    private static ScheduleRefusal Stopped(NormalText text, DiagnosticDescriptor descriptor, int stop) => text.Text.Length == 0
        ? RefusalReasons.At(text, WordingDiagnostics.Empty, 0, 0)
        : RefusalReasons.At(text, descriptor, Math.Min(stop, text.Text.Length - 1), text.Text.Length);

    // The general refusal of a day rule would be the wrong hint for a column.
    private static ScheduleRefusal Unless(ScheduleRefusal refusal, DiagnosticDescriptor columnOwn, NormalText text) =>
        refusal.Descriptor == WordingDiagnostics.Unreadable ? RefusalReasons.At(text, columnOwn, 0, text.Text.Length) : refusal;
}
