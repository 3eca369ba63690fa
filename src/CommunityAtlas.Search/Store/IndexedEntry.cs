using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Search.Store;

/// <summary>An entry with what may be said of it on the day of the build. The index reads entries through this alone.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Area">Its area.</param>
/// <param name="Freshness">How old its check is; never archived.</param>
/// <param name="IsSensitive">Whether its kind or a need of it is.</param>
public sealed record IndexedEntry(Entry Entry, Kind Kind, Area Area, Freshness Freshness, bool IsSensitive)
{
    /// <summary>Its place, or nothing where that may not be published, whatever the record holds.</summary>
    public Place? PublicPlace => Entry.Place.Disclosure == Disclosure.Public ? Entry.Place : null;

    /// <summary>Whether when it meets may stand elsewhere than on its own page, and is believed.</summary>
    public bool SharesSchedule => Entry.Place.Disclosure != Disclosure.OnContact && Freshness is Freshness.Fresh or Freshness.Due;

    /// <summary>Whether it can be said to be open on a day.</summary>
    public bool HasDates => SharesSchedule && Entry.Status == EntryStatus.Active;

    /// <summary>What ranking makes of its check and status.</summary>
    public DocState State => Entry.Status is EntryStatus.Paused or EntryStatus.Closed ? DocState.Stopped
        : Freshness == Freshness.Fresh ? DocState.Fresh
        : DocState.Late;

    /// <summary>All entries that are searched, in the order of their numbers: kind and area as in the taxonomies, then slug. Those that lists leave out are not.</summary>
    public static ImmutableArray<IndexedEntry> InOrder(Catalogue catalogue, DateOnly today)
    {
        var taxonomies = catalogue.Taxonomies;
        var kinds = Positions(taxonomies.Kinds);
        var areas = Positions(taxonomies.Areas);
        return [.. catalogue.Entries
            .Select(entry => Of(entry, taxonomies, today))
            .Where(indexed => FreshnessRule.IsListed(indexed.Entry, indexed.Freshness))
            .OrderBy(indexed => kinds[indexed.Kind.Code])
            .ThenBy(indexed => areas[indexed.Area.Key])
            .ThenBy(indexed => indexed.Entry.Slug, StringComparer.Ordinal)];
    }

    private static IndexedEntry Of(Entry entry, Taxonomies taxonomies, DateOnly today)
    {
        var kind = taxonomies.Kinds.Get(entry.Kind);
        var isSensitive = kind.IsSensitive || entry.Needs.Any(need => taxonomies.Needs.Get(need).IsSensitive);
        return new IndexedEntry(entry, kind, taxonomies.FindArea(entry.AreaKey)!, FreshnessRule.Of(entry, kind, today), isSensitive);
    }

    private static Dictionary<string, int> Positions<TTerm>(Taxonomy<TTerm> taxonomy)
        where TTerm : ITerm =>
        taxonomy.Terms.Select((term, position) => (term.Code, position)).ToDictionary(p => p.Code, p => p.position, StringComparer.Ordinal);
}
