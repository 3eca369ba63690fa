namespace CommunityAtlas.Core.Schedules;

/// <summary>One time on one day, as planned. Japan has no summer time: everything is Asia/Tokyo.</summary>
/// <param name="Date">The day it starts.</param>
/// <param name="Time">The span, or null when no time was written.</param>
/// <param name="Label">The item's label, or null.</param>
/// <param name="Type">How one attends.</param>
/// <param name="IsHolidayUnknown">The day is a holiday, or past the table's end, and nothing is written about holidays: 「祝日は要確認」.</param>
/// <param name="IsTentative">The writer hedged.</param>
public sealed record Occurrence(
    DateOnly Date,
    TimeSpanOfDay? Time,
    string? Label,
    AttendanceType Type,
    bool IsHolidayUnknown,
    bool IsTentative);
