using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>An entry on a day, with all its times that day: two sittings are one way there.</summary>
internal sealed record DayVisit(PlannedEntry Planned, ImmutableArray<Occurrence> Times)
{
    /// <summary>Order of a day: the first time, what has no time last; then 五十音, then the id.</summary>
    public static int Compare(DayVisit left, DayVisit right)
    {
        var order = left.Start.CompareTo(right.Start);
        if (order == 0) order = string.CompareOrdinal(left.Planned.NameKey, right.Planned.NameKey);
        return order == 0 ? string.CompareOrdinal(left.Planned.Entry.Slug, right.Planned.Entry.Slug) : order;
    }

    /// <summary>Minutes after midnight; the largest number when no start is known.</summary>
    public int Start { get; } = Times.Min(t => t.Time?.StartMinute ?? int.MaxValue);
}

/// <summary>A day and what is planned on it, in order.</summary>
internal sealed record PlannedDay(DateOnly Date, ImmutableArray<DayVisit> Visits);

/// <summary>The next 60 days, day by day: for the whole site, and for each area that has something planned.</summary>
internal sealed record DayBook(ImmutableArray<PlannedDay> Days, FrozenDictionary<string, ImmutableArray<PlannedDay>> ByArea, ImmutableArray<PlannedEntry> Undated)
{
    /// <summary>Sorts the dates of entries into days; every entry's dates are walked once for the site and once for each area it serves.</summary>
    /// <param name="index">Its areas and lists by area are read.</param>
    /// <param name="shown">Entries that lists show, in their order.</param>
    public static DayBook Of(SiteIndex index, ImmutableArray<PlannedEntry> shown)
    {
        var rank = index.Areas.Select((area, i) => (area.Key, i)).ToFrozenDictionary(a => a.Key, a => a.i, StringComparer.Ordinal);
        var visits = shown.ToFrozenDictionary(e => e.Position, VisitsOf);
        return new DayBook(
            Sort(shown),
            index.Areas
                .Select(area => (area.Key, Entries: index.ByArea[area.Key].Where(e => !visits[e.Position].IsEmpty).ToImmutableArray()))
                .Where(a => !a.Entries.IsEmpty)
                .ToFrozenDictionary(a => a.Key, a => Sort(a.Entries), StringComparer.Ordinal),
            [.. shown.Where(e => e.Group == ListGroup.Undated).OrderBy(e => rank[e.Area.Key])]);

        ImmutableArray<PlannedDay> Sort(ImmutableArray<PlannedEntry> entries)
        {
            var days = new List<DayVisit>?[PlannedEntry.DaysAhead];
            foreach (var visit in entries.SelectMany(e => visits[e.Position])) (days[visit.Times[0].Date.DayNumber - index.Today.DayNumber] ??= []).Add(visit);
            return [.. days.Select((found, day) =>
            {
                found?.Sort(DayVisit.Compare);
                return new PlannedDay(index.Today.AddDays(day), [.. found ?? []]);
            })];
        }
    }

    /// <summary>What is planned on the day of the build.</summary>
    public PlannedDay Today => Days[0];

    /// <summary>The first day from one on that has something, or null.</summary>
    public PlannedDay? NextFrom(DateOnly day) => Days.FirstOrDefault(d => d.Date >= day && !d.Visits.IsEmpty);

    // Dates are sorted, so the times of a day stand together.
    private static ImmutableArray<DayVisit> VisitsOf(PlannedEntry planned)
    {
        var visits = ImmutableArray.CreateBuilder<DayVisit>();
        for (var first = 0; first < planned.Days.Length;)
        {
            var end = first + 1;
            while (end < planned.Days.Length && planned.Days[end].Date == planned.Days[first].Date) end++;
            visits.Add(new DayVisit(planned, planned.Days[first..end]));
            first = end;
        }

        return visits.ToImmutable();
    }
}
