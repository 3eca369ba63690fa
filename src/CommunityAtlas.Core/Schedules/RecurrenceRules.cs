using System.Collections.Immutable;
using System.Globalization;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Turns schedule items into recurrence rules: one series per rule and time span, and one more for its dates in doubt.</summary>
public static class RecurrenceRules
{
    private static readonly ImmutableArray<string> Codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The series of an item between two days, both included; every occurrence lies in exactly one of them. The last day becomes UNTIL.</summary>
    public static ImmutableArray<RecurrenceSeries> Of(ScheduleItem item, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        var found = Sources(item).Select(source => (source, dates: Dates(item, source, calendar, first, last))).ToList();
        var taken = new HashSet<(DateOnly, TimeSpanOfDay?)>();
        var series = ImmutableArray.CreateBuilder<RecurrenceSeries>();
        // A date that is certain by one rule is not in doubt because of another.
        foreach (var (source, dates) in found) AddCertain(series, source, Untaken(dates, doubtful: false), item, last);
        foreach (var (source, dates) in found) AddDates(series, source.Key + " 未確認", source.Time, Untaken(dates, doubtful: true), isTentative: true);
        return series.ToImmutable();

        List<DateOnly> Untaken(List<Occurrence> dates, bool doubtful) =>
            [.. dates.Where(o => (o.IsTentative || o.IsHolidayUnknown) == doubtful && taken.Add((o.Date, o.Time))).Select(o => o.Date)];
    }

    /// <summary>FREQ, BYMONTH and BYDAY of a rule within a season of whole months, without UNTIL; null for single dates and 祝日.</summary>
    public static string? Pattern(ScheduleRule rule, Season? season)
    {
        var months = Months(rule.Months, season);
        if (months is null) return null;
        var byMonth = months.Value.IsEmpty ? "" : ";BYMONTH=" + Join(months.Value);
        return rule switch
        {
            ScheduleRule.Weekly weekly => $"FREQ=WEEKLY{byMonth};BYDAY={Days(weekly.Days)}",
            ScheduleRule.WorkingDays => $"FREQ=WEEKLY{byMonth};BYDAY={Days(WeekdaySet.MondayToFriday)}",
            ScheduleRule.EveryWeeks every => string.Create(CultureInfo.InvariantCulture, $"FREQ=WEEKLY;INTERVAL={every.Interval};WKST=MO{byMonth};BYDAY={Days(every.Days)}"),
            ScheduleRule.NthWeekday nth => $"FREQ=MONTHLY{byMonth};BYDAY={string.Join(",", nth.Days.Select(d => d.Ordinal.ToString(CultureInfo.InvariantCulture) + Codes[(int)d.Day]))}",
            ScheduleRule.MonthDays days => $"FREQ=MONTHLY{byMonth};BYMONTHDAY={Join(days.Days)}",
            _ => null,
        };
    }

    // One rule with one time, or the single dates with one time.
    private sealed record Source(string Key, ScheduleRule? Rule, TimeSpanOfDay? Time, ImmutableArray<DateOnly> Only);

    private static IEnumerable<Source> Sources(ScheduleItem item)
    {
        foreach (var rule in item.Rules)
        {
            var times = rule.Times.IsEmpty ? [null] : rule.Times.Select(t => (TimeSpanOfDay?)t);
            foreach (var time in times.Distinct())
            {
                var single = rule with { Times = time is { } t ? [t] : [] };
                yield return new Source(SchedulePrinter.Print(single), single, time, []);
            }
        }

        var only = item.Only
            .SelectMany(o => ItemOccurrences.OnlyTimes(item, o) is { IsEmpty: false } times ? times.Select(t => (o.Day, Time: (TimeSpanOfDay?)t)) : [(o.Day, Time: null)])
            .GroupBy(o => o.Time);
        foreach (var group in only)
        {
            var key = "only" + (group.Key is { } time ? " " + SchedulePrinter.Print([time]) : "");
            yield return new Source(key, null, group.Key, [.. group.Select(o => o.Day).Distinct().Order()]);
        }
    }

    private static List<Occurrence> Dates(ScheduleItem item, Source source, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        var found = new List<Occurrence>();
        if (source.Rule is { } rule)
        {
            ItemOccurrences.AddRule(found, item, rule, calendar, first, last);
            return [.. OccurrenceOrder.SortedWithoutDoubles(found)];
        }

        return [.. source.Only.Where(d => first <= d && d <= last).Select(d => new Occurrence(d, source.Time, item.Label, item.Type, false, item.IsTentative))];
    }

    private static void AddCertain(ImmutableArray<RecurrenceSeries>.Builder series, Source source, List<DateOnly> dates, ScheduleItem item, DateOnly last)
    {
        var pattern = source.Rule is { } rule ? Pattern(rule, item.Season) : null;
        var fitting = pattern is null ? [] : dates.Where(d => Fits(source.Rule!, item.Season, d)).ToList();
        if (fitting.Count < 2)
        {
            AddDates(series, source.Key, source.Time, dates, isTentative: false);
            return;
        }

        var start = fitting[0];
        var wanted = dates.ToHashSet();
        var except = Range(start, last).Where(d => Gives(source.Rule!, item.Season, start, d) && !wanted.Contains(d));
        var extra = dates.Where(d => d > start && !Gives(source.Rule!, item.Season, start, d));
        // Until the end of that day in Japan, written in UTC; a whole-day series takes a plain date.
        var until = source.Time?.StartMinute is null ? last.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : last.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T145959Z";
        series.Add(new RecurrenceSeries(source.Key, start, source.Time, $"{pattern};UNTIL={until}", [.. except], [.. extra], false));
        // A calendar application may ignore dates before the start: those that moved there stand alone.
        AddDates(series, source.Key + " 前", source.Time, [.. dates.Where(d => d < start)], isTentative: false);
    }

    private static void AddDates(ImmutableArray<RecurrenceSeries>.Builder series, string key, TimeSpanOfDay? time, List<DateOnly> dates, bool isTentative)
    {
        if (dates.Count > 0) series.Add(new RecurrenceSeries(key, dates[0], time, null, [], [.. dates.Skip(1)], isTentative));
    }

    private static IEnumerable<DateOnly> Range(DateOnly first, DateOnly last)
    {
        for (var number = first.DayNumber; number <= last.DayNumber; number++) yield return DateOnly.FromDayNumber(number);
    }

    // What the pattern gives, holidays and closures unknown to it.
    private static bool Fits(ScheduleRule rule, Season? season, DateOnly day)
    {
        var plain = rule is ScheduleRule.Weekly weekly ? weekly with { IncludesHolidays = false } : rule;
        return RuleDays.Names(plain, day, HolidayCalendar.Empty) && (season is null || !SchedulePrinter.IsWholeMonths(season) || season.Contains(day));
    }

    private static bool Gives(ScheduleRule rule, Season? season, DateOnly start, DateOnly day) => day >= start && Fits(rule, season, day);

    /// <summary>Months of the rule that lie in the season, empty for all; null when none is left.</summary>
    private static ImmutableArray<int>? Months(ImmutableArray<int> months, Season? season)
    {
        if (season is null || !SchedulePrinter.IsWholeMonths(season)) return months;
        ImmutableArray<int> inSeason = [.. Enumerable.Range(1, 12).Where(m => season.Contains(new DateOnly(2028, m, 1)) && (months.IsEmpty || months.Contains(m)))];
        if (inSeason.IsEmpty) return null;
        return inSeason.Length == 12 ? [] : inSeason;
    }

    private static string Days(WeekdaySet days) => string.Join(",", Enumerable.Range(0, 7).Where(i => days.HasFlag((WeekdaySet)(1 << i))).Select(i => Codes[(i + 1) % 7]));

    private static string Join(ImmutableArray<int> numbers) => string.Join(",", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
