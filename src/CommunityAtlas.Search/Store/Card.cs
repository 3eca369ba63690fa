using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Search.Store;

/// <summary>What a result shows before anything else is loaded.</summary>
public sealed record Card
{
    // More single dates than these are not read on a card.
    private const int MostDates = 3;

    /// <summary>The entry's id.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Position of its kind in the labels.</summary>
    public required int Kind { get; init; }

    /// <summary>Position of its area in the areas.</summary>
    public required int Area { get; init; }

    /// <summary>Name of the area.</summary>
    public required string AreaName { get; init; }

    /// <summary>ひとこと.</summary>
    public required string Summary { get; init; }

    /// <summary>When it meets, in words; "" when that is not known, too old, or told on contact only.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>What it costs, in words.</summary>
    public string Cost { get; init; } = "";

    /// <summary>The day of the check, or null.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Why it stands lower, if it does.</summary>
    public CardState State { get; init; }

    /// <summary>Since when it is paused or closed, or from when it runs; null otherwise.</summary>
    public DateOnly? StateOn { get; init; }

    /// <summary>Neutral wording, no date, exit link.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Taken from a municipality's data, not confirmed by who runs it.</summary>
    public bool IsOpenData { get; init; }

    /// <summary>Tags of the languages it can also be read in, with a space between.</summary>
    public string Languages { get; init; } = "";

    /// <summary>The card of an entry.</summary>
    /// <param name="indexed">The entry.</param>
    /// <param name="kind">Position of its kind.</param>
    /// <param name="area">Position of its area.</param>
    public static Card Of(IndexedEntry indexed, int kind, int area)
    {
        var entry = indexed.Entry;
        return new Card
        {
            Slug = entry.Slug,
            Name = OneLine(entry.Name),
            Kind = kind,
            Area = area,
            AreaName = indexed.Area.Name,
            Summary = OneLine(entry.Summary),
            Schedule = indexed.SharesSchedule ? OneLine(ScheduleOf(entry)) : "",
            Cost = OneLine(CostTexts.Short(entry.Cost)),
            CheckedOn = entry.Verified.Date,
            State = StateOf(indexed),
            StateOn = entry.Status == EntryStatus.Active ? null : entry.StatusOn,
            IsSensitive = indexed.IsSensitive,
            IsOpenData = entry.Verified.How == "open_data",
            Languages = string.Join(' ', entry.WrittenLanguages),
        };
    }

    private static CardState StateOf(IndexedEntry indexed) => (indexed.Entry.Status, indexed.Freshness) switch
    {
        (EntryStatus.Paused, _) => CardState.Paused,
        (EntryStatus.Closed, _) => CardState.Closed,
        (EntryStatus.Starting, _) => CardState.Starting,
        (_, Freshness.Fresh) => CardState.Fresh,
        (_, Freshness.Due) => CardState.Due,
        _ => CardState.Stale,
    };

    private static string ScheduleOf(Entry entry)
    {
        ImmutableArray<string> items = [.. entry.Schedule.Select(Wording).Where(text => text.Length > 0)];
        return items.IsEmpty ? entry.ScheduleNote ?? "" : string.Join("、", items);
    }

    private static string Wording(ScheduleItem item) => SchedulePrinter.Print(item) is { Length: > 0 } rules
        ? rules
        : string.Join("、", item.Only.Take(MostDates).Select(SchedulePrinter.Print)) + (item.Only.Length > MostDates ? " ほか" : "");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

/// <summary>Why a result may stand lower. The numbers are stored.</summary>
public enum CardState
{
    /// <summary>Nothing to say.</summary>
    Fresh = 0,

    /// <summary>The day of the next check is past.</summary>
    Due = 1,

    /// <summary>Not checked for so long that no dates are shown.</summary>
    Stale = 2,

    /// <summary>お休み中.</summary>
    Paused = 3,

    /// <summary>終わりました.</summary>
    Closed = 4,

    /// <summary>これから始まります.</summary>
    Starting = 5,
}
