using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules;

/// <summary>What came of reading one schedule text.</summary>
/// <param name="Value">What was understood; empty or default when <see cref="IsUnderstood"/> is false.</param>
/// <param name="IsTentative">The writer hedged (原則, 変更あり).</param>
/// <param name="Refusals">Why it was not understood, or what to look at although it was; each has its place in the text as written.</param>
public sealed record ScheduleReading<T>(T Value, bool IsTentative, ImmutableArray<ScheduleRefusal> Refusals)
{
    /// <summary>Whether the whole text was understood: nothing in <see cref="Refusals"/> is an error.</summary>
    public bool IsUnderstood => !Refusals.Any(r => r.Descriptor.Severity == DiagnosticSeverity.Error);
}

/// <summary>A remark on a schedule text: an error, a warning or an information, by its descriptor.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Offset">0-based UTF-16 offset in the text as written.</param>
/// <param name="Length">UTF-16 units meant; 0 for a place between two characters.</param>
/// <param name="Arguments">Arguments of the descriptor's texts.</param>
public sealed record ScheduleRefusal(DiagnosticDescriptor Descriptor, int Offset, int Length, ImmutableArray<string> Arguments)
{
    /// <summary>The diagnostic, when the text begins at <paramref name="start"/> on one line of a file.</summary>
    public Diagnostic At(SourceLocation start) => Descriptor.At(start.Shift(Offset, Length), Arguments.AsSpan());
}

/// <summary>What a <c>when</c> text says: rules, and closures written into it (「平日 10:00-15:00（8月を除く）」).</summary>
/// <param name="Rules">At least one when understood.</param>
/// <param name="Except">Closures to add to those of <c>except</c>.</param>
/// <param name="OnHoliday">What the text itself says about holidays (祝 in a list: open), or null; a written <c>on_holiday</c> that differs contradicts it.</param>
public sealed record WhenText(ImmutableArray<ScheduleRule> Rules, ImmutableArray<ScheduleException> Except, HolidayPolicy? OnHoliday)
{
    /// <summary>Nothing understood.</summary>
    public static WhenText None { get; } = new([], [], null);
}

/// <summary>What a weekday column says: days without times. Whether they are weekly is for the column to say, not for the text.</summary>
/// <param name="Rules"><see cref="ScheduleRule.Weekly"/>, <see cref="ScheduleRule.WorkingDays"/> or <see cref="ScheduleRule.Holidays"/>, without times.</param>
public sealed record WeekdayColumn(ImmutableArray<ScheduleRule> Rules)
{
    /// <summary>The weekdays named; 平日 counts as Monday to Friday.</summary>
    public WeekdaySet Days => Rules.Aggregate(WeekdaySet.None, (days, rule) => days | rule switch
    {
        ScheduleRule.Weekly weekly => weekly.Days,
        ScheduleRule.WorkingDays => WeekdaySet.MondayToFriday,
        _ => WeekdaySet.None,
    });

    /// <summary>The same days as weekly rules with times.</summary>
    public ImmutableArray<ScheduleRule> At(ImmutableArray<TimeSpanOfDay> times) => [.. Rules.Select(rule => rule with { Times = times })];
}
