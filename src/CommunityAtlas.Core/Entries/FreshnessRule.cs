using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Core.Entries;

/// <summary>How old a check may be (entry-model.md §7). Whole calendar months, Asia/Tokyo.</summary>
public static class FreshnessRule
{
    private const int StaleMonths = 18;
    private const int ArchivedDays = 730;
    private const int BannerDays = 365;

    /// <summary>Freshness of an entry of a kind on a day.</summary>
    public static Freshness Of(Entry entry, Kind kind, DateOnly today)
    {
        if (entry.Verified.Date is not { } checkedOn) return Freshness.Stale;
        if (today.DayNumber - checkedOn.DayNumber > ArchivedDays) return Freshness.Archived;
        if (today > LastDayBeforeStale(entry, kind)) return Freshness.Stale;
        return today > checkedOn.AddMonths(entry.RecheckMonths ?? kind.RecheckMonths) ? Freshness.Due : Freshness.Fresh;
    }

    /// <summary>Whether lists and search show an entry: checked within two years, and not ended.</summary>
    public static bool IsListed(Entry entry, Freshness freshness) => freshness != Freshness.Archived && entry.Status != EntryStatus.Closed;

    /// <summary>The last day on which dates of an entry may be promised, or null when the day of its check is not known.</summary>
    public static DateOnly? LastDayBeforeStale(Entry entry, Kind kind) =>
        entry.Verified.Date?.AddMonths(Math.Min(2 * (entry.RecheckMonths ?? kind.RecheckMonths), StaleMonths));

    /// <summary>Whether the page carries the banner at its top: checked more than 365 days ago.</summary>
    public static bool NeedsBanner(Entry entry, DateOnly today) =>
        entry.Verified.Date is { } checkedOn && today.DayNumber - checkedOn.DayNumber > BannerDays;
}
