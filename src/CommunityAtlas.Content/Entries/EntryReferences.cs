using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Content.Entries;

/// <summary>What entries are read against: the site's lists, its organisations and holidays, its settings, and the day. Made once for all entries.</summary>
public sealed class EntryReferences
{
    private readonly FrozenDictionary<string, Organization> _organizations;

    /// <summary>Prepares the lists for look-up.</summary>
    /// <param name="today">The day in Asia/Tokyo; later days are the future.</param>
    public EntryReferences(Taxonomies taxonomies, ImmutableArray<Organization> organizations, HolidayCalendar holidays, SiteConfig site, DateOnly today)
    {
        Taxonomies = taxonomies;
        Holidays = holidays;
        Site = site;
        Today = today;
        Lists = new SiteLists(taxonomies);
        _organizations = organizations
            .Where(o => o.Key is not null)
            .DistinctBy(o => o.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(o => o.Key!, StringComparer.Ordinal);
    }

    /// <summary>The lists a site may change.</summary>
    public Taxonomies Taxonomies { get; }

    /// <summary>Holidays and named periods.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>Settings of the site.</summary>
    public SiteConfig Site { get; }

    /// <summary>The day entries are read on.</summary>
    public DateOnly Today { get; }

    internal SiteLists Lists { get; }

    internal IEnumerable<string> OrganizationKeys => _organizations.Keys.Order(StringComparer.Ordinal);

    internal Organization? FindOrganization(string key) => _organizations.GetValueOrDefault(key);
}
