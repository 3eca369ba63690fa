using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Exchange.OpenData.Schedules;

/// <summary>The days of rules without their times, to compare what two columns of a row say.</summary>
internal static class RuleDays
{
    /// <summary>A text that is equal for rules on the same days; the order of rules does not count.</summary>
    public static string Of(ImmutableArray<ScheduleRule> rules) => string.Join(" + ", rules.Select(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The weekdays rules fall on, or null when a rule is not bound to weekdays.</summary>
    public static WeekdaySet? Weekdays(ImmutableArray<ScheduleRule> rules)
    {
        var days = WeekdaySet.None;
        foreach (var rule in rules)
        {
            switch (rule)
            {
                case ScheduleRule.Weekly weekly: days |= weekly.Days; break;
                case ScheduleRule.WorkingDays: days |= WeekdaySet.MondayToFriday; break;
                case ScheduleRule.EveryWeeks every: days |= every.Days; break;
                case ScheduleRule.NthWeekday nth: days |= nth.Days.Aggregate(WeekdaySet.None, (all, day) => all | Of(day.Day)); break;
                case ScheduleRule.Holidays: break;
                default: return null;
            }
        }

        return days;
    }

    private static WeekdaySet Of(DayOfWeek day) => (WeekdaySet)(1 << (((int)day + 6) % 7));

    private static string Of(ScheduleRule rule) => $"{string.Join(',', rule.Months)} " + rule switch
    {
        ScheduleRule.Weekly weekly => $"weekly {(int)weekly.Days} {weekly.IncludesHolidays}",
        ScheduleRule.WorkingDays => "working days",
        ScheduleRule.EveryWeeks every => string.Create(CultureInfo.InvariantCulture, $"every {every.Interval} {(int)every.Days} {every.First:yyyyMMdd}"),
        ScheduleRule.NthWeekday nth => "nth " + string.Join(',', nth.Days.Select(d => $"{d.Ordinal} {d.Day}")),
        ScheduleRule.MonthDays days => "days " + string.Join(',', days.Days),
        ScheduleRule.Dates dates => "dates " + string.Join(',', dates.Days.Select(d => d.DayNumber)),
        ScheduleRule.Holidays => "holidays",
        _ => throw new InvalidOperationException("The union has seven members."),
    };
}
