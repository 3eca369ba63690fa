using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Turns schedule items into dates, in this order: union of rules → season, from, until → 平日 → except → on_holiday → add only → sort, drop doubles.</summary>
public static class OccurrenceCalculator
{
    /// <summary>No date is computed further ahead than this, in days.</summary>
    public const int Horizon = 400;

    /// <summary>All occurrences from <paramref name="first"/> to <paramref name="last"/>, both included, at most <see cref="Horizon"/> days; sorted, no doubles.</summary>
    public static ImmutableArray<Occurrence> Between(IEnumerable<ScheduleItem> items, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        var end = Math.Min(last.DayNumber, Math.Min((long)first.DayNumber + Horizon, DateOnly.MaxValue.DayNumber));
        return end < first.DayNumber ? [] : All(items, calendar, first, DateOnly.FromDayNumber((int)end));
    }

    /// <summary>The next occurrences from a day on, that day included; fewer than <paramref name="count"/> when no more lie within <see cref="Horizon"/> days.</summary>
    public static ImmutableArray<Occurrence> Next(IEnumerable<ScheduleItem> items, HolidayCalendar calendar, DateOnly from, int count)
    {
        var list = items as IReadOnlyCollection<ScheduleItem> ?? [.. items];
        if (list.Count == 0 || count <= 0) return [];
        // Most items have their next ten dates within weeks: look ahead in growing steps.
        for (var days = 60; ; days *= 3)
        {
            var found = Between(list, calendar, from, DateOnly.FromDayNumber((int)Math.Min((long)from.DayNumber + Math.Min(days, Horizon), DateOnly.MaxValue.DayNumber)));
            if (found.Length >= count) return found[..count];
            if (days >= Horizon) return found;
        }
    }

    /// <summary>As <see cref="Between"/> without the limit, for recurrence rules that run until an entry becomes stale.</summary>
    internal static ImmutableArray<Occurrence> All(IEnumerable<ScheduleItem> items, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        var found = new List<Occurrence>();
        foreach (var item in items) ItemOccurrences.Add(found, item, calendar, first, last);
        return OccurrenceOrder.SortedWithoutDoubles(found);
    }
}
