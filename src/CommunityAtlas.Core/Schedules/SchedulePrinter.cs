namespace CommunityAtlas.Core.Schedules;

/// <summary>Words a schedule.</summary>
public static class SchedulePrinter
{
    /// <summary>12/29-1/3, or 12/31 for a single day.</summary>
    public static string PrintSpan(MonthDay first, MonthDay last) =>
        first == last ? $"{first.Month}/{first.Day}" : $"{first.Month}/{first.Day}-{last.Month}/{last.Day}";
}
