using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Exchange.JsonLd;

/// <summary>
/// When it takes place. A plain weekly rule is hoursAvailable; everything else is an Event with a Schedule, whose exceptDate
/// holds each day the rule names and our own calculation does not.
/// </summary>
internal static class SchemaOrgHours
{
    private const int DaysAhead = 365;

    public static void Write(Utf8JsonWriter json, Entry entry, Kind kind, Catalogue catalogue, DateOnly today)
    {
        var freshness = FreshnessRule.Of(entry, kind, today);
        if (entry.Status != EntryStatus.Active || freshness is Freshness.Stale or Freshness.Archived) return;
        if (entry.Place.Disclosure == Disclosure.OnContact || FreshnessRule.LastDayBeforeStale(entry, kind) is not { } last) return;
        var plain = entry.Schedule.Where(IsPlainWeekly).ToImmutableArray();
        if (!plain.IsEmpty) WriteHours(json, plain, last);
        var events = entry.Schedule.Where(item => !IsPlainWeekly(item) && !item.IsTentative).ToImmutableArray();
        if (events.SelectMany(item => item.Rules).Any(HasTimes)) WriteEvents(json, entry, events, catalogue.Holidays, today, last);
    }

    private static bool IsPlainWeekly(ScheduleItem item) =>
        item is { Except.IsEmpty: true, Only.IsEmpty: true, Season: null, From: null, Until: null, OnHoliday: HolidayPolicy.Open, IsTentative: false }
        && !item.Rules.IsEmpty
        && item.Rules.All(rule => rule is ScheduleRule.Weekly { IncludesHolidays: false, Months.IsEmpty: true } && rule.Times.All(IsWhole) && !rule.Times.IsEmpty);

    private static void WriteHours(Utf8JsonWriter json, ImmutableArray<ScheduleItem> items, DateOnly last)
    {
        json.WriteStartArray("hoursAvailable");
        foreach (var rule in items.SelectMany(item => item.Rules).Cast<ScheduleRule.Weekly>())
        {
            foreach (var span in rule.Times)
            {
                json.WriteStartObject();
                json.WriteString("@type", "OpeningHoursSpecification");
                json.WriteStartArray("dayOfWeek");
                foreach (var (name, _) in SchemaOrgTerms.Weekdays(rule.Days)) json.WriteStringValue("https://schema.org/" + name);
                json.WriteEndArray();
                json.WriteString("opens", SchemaOrgTerms.Time(span.StartMinute!.Value));
                json.WriteString("closes", SchemaOrgTerms.Time(span.EndMinute!.Value));
                json.WriteString("validThrough", SchemaOrgTerms.Date(last));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteEvents(
        Utf8JsonWriter json, Entry entry, ImmutableArray<ScheduleItem> items, HolidayCalendar holidays, DateOnly today, DateOnly last)
    {
        var until = today.AddDays(DaysAhead) < last ? today.AddDays(DaysAhead) : last;
        json.WriteStartArray("subjectOf");
        foreach (var item in items)
        {
            foreach (var rule in item.Rules.Where(HasTimes))
            {
                // The rule by itself, so that what the item takes away shows as the difference.
                var single = item with { Rules = [rule], Only = [] };
                var planned = OccurrenceCalculator.Between([single], holidays, today, until).Select(o => o.Date).ToHashSet();
                if (planned.Count == 0) continue;
                var bare = single with { Except = [], OnHoliday = HolidayPolicy.Open };
                var except = OccurrenceCalculator.Between([bare], holidays, today, until).Select(o => o.Date).Where(d => !planned.Contains(d)).Distinct().Order();
                foreach (var span in rule.Times.Where(t => t.StartMinute is not null)) WriteEvent(json, entry, item, rule, span, planned.Min(), until, except);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteEvent(
        Utf8JsonWriter json, Entry entry, ScheduleItem item, ScheduleRule rule, TimeSpanOfDay span, DateOnly first, DateOnly until, IEnumerable<DateOnly> except)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("name", item.Label is { } label ? $"{entry.Name} {label}" : entry.Name);
        json.WriteString("startDate", $"{SchemaOrgTerms.Date(first)}T{SchemaOrgTerms.Time(span.StartMinute!.Value)}:00+09:00");
        json.WriteString("eventStatus", "https://schema.org/EventScheduled");
        json.WriteStartObject("eventSchedule");
        json.WriteString("@type", "Schedule");
        json.WriteString("startDate", SchemaOrgTerms.Date(first));
        json.WriteString("endDate", SchemaOrgTerms.Date(until));
        json.WriteString("startTime", SchemaOrgTerms.Time(span.StartMinute.Value));
        if (span.EndMinute is { } end) json.WriteString("endTime", SchemaOrgTerms.Time(end));
        json.WriteString("scheduleTimezone", "Asia/Tokyo");
        WriteRepeat(json, rule);
        var days = except.ToImmutableArray();
        if (!days.IsEmpty)
        {
            json.WriteStartArray("exceptDate");
            foreach (var day in days) json.WriteStringValue(SchemaOrgTerms.Date(day));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRepeat(Utf8JsonWriter json, ScheduleRule rule)
    {
        switch (rule)
        {
            case ScheduleRule.Weekly weekly:
                json.WriteString("repeatFrequency", "P1W");
                WriteDays(json, SchemaOrgTerms.Weekdays(weekly.Days).Select(d => d.Code));
                break;
            case ScheduleRule.EveryWeeks every:
                json.WriteString("repeatFrequency", string.Create(CultureInfo.InvariantCulture, $"P{every.Interval}W"));
                WriteDays(json, SchemaOrgTerms.Weekdays(every.Days).Select(d => d.Code));
                break;
            case ScheduleRule.NthWeekday nth:
                json.WriteString("repeatFrequency", "P1M");
                WriteDays(json, nth.Days.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Ordinal}{SchemaOrgTerms.Code(d.Day)}")));
                break;
            case ScheduleRule.MonthDays days:
                json.WriteString("repeatFrequency", "P1M");
                WriteNumbers(json, "byMonthDay", days.Days);
                break;
            default:
                break;
        }

        WriteNumbers(json, "byMonth", rule.Months);
    }

    private static void WriteDays(Utf8JsonWriter json, IEnumerable<string> codes)
    {
        json.WriteStartArray("byDay");
        foreach (var code in codes) json.WriteStringValue(code);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ImmutableArray<int> numbers)
    {
        if (numbers.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static bool HasTimes(ScheduleRule rule) =>
        rule is ScheduleRule.Weekly { IncludesHolidays: false } or ScheduleRule.EveryWeeks or ScheduleRule.NthWeekday or ScheduleRule.MonthDays
            && rule.Times.Any(t => t.StartMinute is not null);

    private static bool IsWhole(TimeSpanOfDay span) => span is { StartMinute: not null, EndMinute: not null };
}
