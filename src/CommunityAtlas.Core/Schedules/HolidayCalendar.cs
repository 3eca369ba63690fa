using System.Collections.Frozen;

namespace CommunityAtlas.Core.Schedules;

/// <summary>The holidays a site knows, from content/holidays.yml.</summary>
/// <param name="ConfirmedUntil">Last day the table is sure of; after it every holiday question reads 要確認.</param>
/// <param name="Days">Holiday to its name.</param>
/// <param name="Periods">Named spans such as 年末年始.</param>
public sealed record HolidayCalendar(
    DateOnly ConfirmedUntil,
    FrozenDictionary<DateOnly, string> Days,
    FrozenDictionary<string, Season> Periods)
{
    /// <summary>A calendar that knows nothing, so that everything about holidays must be asked.</summary>
    public static HolidayCalendar Empty { get; } = new(
        DateOnly.MinValue,
        FrozenDictionary<DateOnly, string>.Empty,
        FrozenDictionary<string, Season>.Empty);

    /// <summary>Whether a day is a known holiday.</summary>
    public bool IsHoliday(DateOnly day) => Days.ContainsKey(day);
}
