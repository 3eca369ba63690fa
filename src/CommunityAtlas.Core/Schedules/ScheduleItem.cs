using System.Collections.Immutable;

namespace CommunityAtlas.Core.Schedules;

/// <summary>One item of an entry's schedule: rules joined by "and", less what is excepted, plus single dates.</summary>
public sealed record ScheduleItem
{
    /// <summary>What the volunteer wrote in <c>when</c>, word for word.</summary>
    public required string Written { get; init; }

    /// <summary>The rules read from it; empty only when there are single dates in <see cref="Only"/>.</summary>
    public required ImmutableArray<ScheduleRule> Rules { get; init; }

    /// <summary>Days it does not take place.</summary>
    public ImmutableArray<ScheduleException> Except { get; init; } = [];

    /// <summary>Single dates it takes place in any case.</summary>
    public ImmutableArray<OnlyDate> Only { get; init; } = [];

    /// <summary>What happens when a rule's date is a holiday.</summary>
    public HolidayPolicy OnHoliday { get; init; } = HolidayPolicy.Ask;

    /// <summary>The part of the year it runs in, or null for the whole year.</summary>
    public Season? Season { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A name for these dates, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Drop in at any time, or be there at the start.</summary>
    public AttendanceType Type { get; init; } = AttendanceType.Opening;

    /// <summary>Whether the writer hedged (原則, 変更あり): 「変わることがあります」.</summary>
    public bool IsTentative { get; init; }
}

/// <summary>A single date that wins over everything else.</summary>
/// <param name="Day">The day.</param>
/// <param name="Times">Spans on it; empty when none was written, then the rules' times count if all rules share them.</param>
public sealed record OnlyDate(DateOnly Day, ImmutableArray<TimeSpanOfDay> Times);

/// <summary>How one attends.</summary>
public enum AttendanceType
{
    /// <summary>Come at any time in the span.</summary>
    Opening,

    /// <summary>Be there at the start.</summary>
    Meeting,
}

/// <summary>What happens on a holiday.</summary>
public enum HolidayPolicy
{
    /// <summary>Not written: the date stays with 「祝日は要確認」.</summary>
    Ask,

    /// <summary>Takes place.</summary>
    Open,

    /// <summary>Does not take place.</summary>
    Closed,

    /// <summary>Moves to the next day.</summary>
    NextDay,

    /// <summary>Moves to the next weekday that is no holiday.</summary>
    NextWeekday,

    /// <summary>Moves by seven days.</summary>
    NextWeek,
}
