using System.Collections.Immutable;
using System.Globalization;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Dates of one rule and one time span as a calendar application repeats them (RFC 5545 §3.8.5).</summary>
/// <param name="Key">Names the rule, the span and the certainty in words; stable as long as they are, unique within an entry's item.</param>
/// <param name="Start">The first date; it fits the rule.</param>
/// <param name="Time">The span, or null when no time is written.</param>
/// <param name="Rule">The value of RRULE with UNTIL in UTC, or null when every further date stands in <paramref name="ExtraDates"/>.</param>
/// <param name="ExceptDates">Dates the rule gives and the schedule does not, sorted.</param>
/// <param name="ExtraDates">Dates the schedule gives and the rule does not, sorted; none before the start.</param>
/// <param name="IsTentative">The writer hedged, or it is not known what happens on the holiday: STATUS:TENTATIVE.</param>
public sealed record RecurrenceSeries(
    string Key,
    DateOnly Start,
    TimeSpanOfDay? Time,
    string? Rule,
    ImmutableArray<DateOnly> ExceptDates,
    ImmutableArray<DateOnly> ExtraDates,
    bool IsTentative)
{
    /// <summary>Whether the dates are whole days: no start is known.</summary>
    public bool IsWholeDay => Time?.StartMinute is null;

    /// <summary>DTSTART, DTEND, RRULE, EXDATE and RDATE as content lines, unfolded; those that are not needed are left out. An open end has no DTEND.</summary>
    public ImmutableArray<string> ToLines()
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(Property("DTSTART") + Value(Start));
        if (Time is { StartMinute: not null, EndMinute: { } end }) lines.Add(Property("DTEND") + Stamp(Start, end));
        if (Rule is not null) lines.Add("RRULE:" + Rule);
        if (!ExceptDates.IsEmpty) lines.Add(Property("EXDATE") + string.Join(",", ExceptDates.Select(Value)));
        if (!ExtraDates.IsEmpty) lines.Add(Property("RDATE") + string.Join(",", ExtraDates.Select(Value)));
        return lines.ToImmutable();
    }

    private string Property(string name) => name + (IsWholeDay ? ";VALUE=DATE:" : ";TZID=Asia/Tokyo:");

    private string Value(DateOnly day) => Time?.StartMinute is { } start ? Stamp(day, start) : day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Stamp(DateOnly day, int minute)
    {
        var date = day.AddDays(minute / 1440);
        var rest = minute % 1440;
        return date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + string.Create(CultureInfo.InvariantCulture, $"T{rest / 60:00}{rest % 60:00}00");
    }
}
