using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Site.Words;

namespace CommunityAtlas.Site.Pages;

/// <summary>Where an entry stands in a list.</summary>
internal enum ListGroup
{
    /// <summary>The next date is known.</summary>
    Dated,

    /// <summary>Runs, but the dates have to be asked for.</summary>
    Undated,

    /// <summary>Paused, or not begun yet.</summary>
    NotRunning,

    /// <summary>Not checked for too long.</summary>
    Stale,
}

/// <summary>An entry with what is known about it on the day of the build. Made once, read by every page.</summary>
/// <param name="Position">Its place in the catalogue.</param>
/// <param name="Reading">For order alone, as a machine may have guessed it (<see cref="NameReadings"/>); pages show <see cref="Core.Entries.Entry.NameKana"/>.</param>
/// <param name="Next">The next dates; empty when none may be shown.</param>
/// <param name="Days">All dates that day pages may show: none where dates are told on contact only, none after the day its check is too old.</param>
internal sealed record PlannedEntry(
    int Position,
    Entry Entry,
    string Reading,
    Kind Kind,
    Area Area,
    Freshness Freshness,
    bool IsSensitive,
    bool HasCrisisNeed,
    ImmutableArray<Occurrence> Next,
    ImmutableArray<Occurrence> Days)
{
    // Ten days on the page, some of them with two sittings.
    private const int DatesAhead = 20;

    /// <summary>Days that have a page of their own, the day of the build included.</summary>
    public const int DaysAhead = 60;

    /// <summary>Sort key of the reading.</summary>
    public string NameKey { get; } = KanaSortKey.Of(Reading);

    /// <summary>Whether lists show it.</summary>
    public bool IsListed => FreshnessRule.IsListed(Entry, Freshness);

    /// <summary>Whether its dates may stand on other pages than its own.</summary>
    public bool SharesDates => Entry.Place.Disclosure != Disclosure.OnContact;

    /// <summary>Where it stands in a list.</summary>
    public ListGroup Group => Freshness is Freshness.Stale or Freshness.Archived ? ListGroup.Stale
        : Entry.Status != EntryStatus.Active ? ListGroup.NotRunning
        : Next.IsEmpty || !SharesDates ? ListGroup.Undated
        : ListGroup.Dated;

    /// <summary>The place of an entry, or nothing where it may not be published, whatever the record holds.</summary>
    public Place? PublicPlace => Entry.Place.Disclosure == Disclosure.Public ? Entry.Place : null;

    /// <summary>Reads an entry on a day.</summary>
    public static PlannedEntry Of(Catalogue catalogue, int position, string reading, DateOnly today)
    {
        var entry = catalogue.Entries[position];
        var kind = catalogue.Taxonomies.Kinds.Get(entry.Kind);
        var needs = entry.Needs.Select(catalogue.Taxonomies.Needs.Get).ToImmutableArray();
        var freshness = FreshnessRule.Of(entry, kind, today);
        var hasDates = entry.Status == EntryStatus.Active && freshness is Freshness.Fresh or Freshness.Due;
        // The rules are walked once for the days everybody asks about; the few entries with rarer dates are walked further.
        ImmutableArray<Occurrence> soon = hasDates ? OccurrenceCalculator.Between(entry.Schedule, catalogue.Holidays, today, today.AddDays(DaysAhead - 1)) : [];
        var sharesDates = entry.Place.Disclosure != Disclosure.OnContact;
        var lastDay = FreshnessRule.LastDayBeforeStale(entry, kind);
        return new PlannedEntry(
            position,
            entry,
            reading,
            kind,
            catalogue.Taxonomies.FindArea(entry.AreaKey)!,
            freshness,
            kind.IsSensitive || needs.Any(n => n.IsSensitive),
            needs.Any(n => n.IsCrisis),
            soon.Length >= DatesAhead ? soon[..DatesAhead] : hasDates ? OccurrenceCalculator.Next(entry.Schedule, catalogue.Holidays, today, DatesAhead) : [],
            sharesDates ? [.. soon.TakeWhile(o => o.Date <= lastDay)] : []);
    }

    /// <summary>The order of every list: next date, time, name in 五十音順, id. Groups one after another.</summary>
    public static int Compare(PlannedEntry left, PlannedEntry right)
    {
        var order = left.Group.CompareTo(right.Group);
        if (order == 0 && left.Group == ListGroup.Dated)
        {
            order = left.Next[0].Date.CompareTo(right.Next[0].Date);
            if (order == 0) order = (left.Next[0].Time?.StartMinute ?? int.MaxValue).CompareTo(right.Next[0].Time?.StartMinute ?? int.MaxValue);
        }

        if (order == 0) order = string.CompareOrdinal(left.NameKey, right.NameKey);
        return order == 0 ? string.CompareOrdinal(left.Entry.Slug, right.Entry.Slug) : order;
    }
}
