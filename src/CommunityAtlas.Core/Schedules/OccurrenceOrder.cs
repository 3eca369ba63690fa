using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Order of occurrences: day, start, end, label, kind; a certain one before the same one in doubt.</summary>
internal static class OccurrenceOrder
{
    /// <summary>Sorts and keeps one of each day, time, label and kind: the most certain one.</summary>
    public static ImmutableArray<Occurrence> SortedWithoutDoubles(List<Occurrence> occurrences)
    {
        occurrences.Sort(Compare);
        var result = ImmutableArray.CreateBuilder<Occurrence>(occurrences.Count);
        foreach (var occurrence in occurrences)
        {
            if (result.Count == 0 || ComparePlan(result[^1], occurrence) != 0) result.Add(occurrence);
        }

        return result.ToImmutable();
    }

    private static int Compare(Occurrence left, Occurrence right)
    {
        var byPlan = ComparePlan(left, right);
        if (byPlan != 0) return byPlan;
        var byHoliday = left.IsHolidayUnknown.CompareTo(right.IsHolidayUnknown);
        return byHoliday != 0 ? byHoliday : left.IsTentative.CompareTo(right.IsTentative);
    }

    private static int ComparePlan(Occurrence left, Occurrence right)
    {
        var by = left.Date.CompareTo(right.Date);
        if (by == 0) by = Nullable.Compare(left.Time?.StartMinute ?? left.Time?.EndMinute, right.Time?.StartMinute ?? right.Time?.EndMinute);
        if (by == 0) by = (left.Time?.StartMinute is null).CompareTo(right.Time?.StartMinute is null);
        if (by == 0) by = Nullable.Compare(left.Time?.EndMinute, right.Time?.EndMinute);
        if (by == 0) by = string.CompareOrdinal(left.Label, right.Label);
        return by == 0 ? left.Type.CompareTo(right.Type) : by;
    }
}
