using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>What rules look at: all entries that could be read, indexed, and what they were read against.</summary>
internal sealed class DraftCatalogue
{
    private readonly EntryReferences _references;
    private readonly ContentFolder _folder;
    private readonly ImportFingerprints _fingerprints;
    private readonly FrozenSet<string> _slugs;
    private readonly ILookup<string, ParsedEntry> _byFormerId;
    private readonly ILookup<string, ParsedEntry> _byName;
    private readonly ILookup<string, ParsedEntry> _byPhone;
    private readonly ILookup<string, ParsedEntry> _byHost;
    private readonly ILookup<GeoPoint, ParsedEntry> _byPin;

    /// <summary>Indexes the entries.</summary>
    /// <param name="folder">Where the entries come from.</param>
    /// <param name="slugs">Slugs of all entry files, also of those that could not be read.</param>
    /// <param name="isDemo">Whether samples belong here; null if nobody could tell.</param>
    public DraftCatalogue(ContentFolder folder, EntryReferences references, bool? isDemo, ImmutableArray<ParsedEntry> entries, IEnumerable<string> slugs)
    {
        IsDemo = isDemo;
        _references = references;
        _folder = folder;
        _fingerprints = ImportFingerprints.Read(folder);
        _slugs = slugs.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Entries = entries;
        _byFormerId = Index<string>(e => e.FormerIds, StringComparer.OrdinalIgnoreCase);
        _byName = Index<string>(e => [e.Name], StringComparer.Ordinal);
        _byPhone = Index<string>(e => e.Contact.Phones.Select(p => p.Digits), StringComparer.Ordinal);
        _byHost = Index<string>(ContactHosts.Of, StringComparer.OrdinalIgnoreCase);
        _byPin = Index<GeoPoint>(e => e.Place.Point is { } point ? [point] : [], EqualityComparer<GeoPoint>.Default);
    }

    /// <summary>Entries in the order of their paths.</summary>
    public ImmutableArray<ParsedEntry> Entries { get; }

    /// <summary>Whether only samples may be published; null if site.yml could not be read.</summary>
    public bool? IsDemo { get; }

    /// <summary>The lists of the site.</summary>
    public Taxonomies Taxonomies => _references.Taxonomies;

    /// <summary>The day, Asia/Tokyo.</summary>
    public DateOnly Today => _references.Today;

    /// <summary>Whether the field that an import wrote into an entry holds something else now.</summary>
    public bool IsImportEdited(Entry entry) => _folder.Find(entry.SourcePath) is { } file && _fingerprints.IsChanged(entry.Slug, file.Text);

    /// <summary>All slugs in use, also those of files that could not be read.</summary>
    public IReadOnlyCollection<string> Slugs => _slugs;

    /// <summary>Whether a file has the slug.</summary>
    public bool HasSlug(string slug) => _slugs.Contains(slug);

    /// <summary>Entries that once had the slug.</summary>
    public IEnumerable<ParsedEntry> WithFormerId(string slug) => _byFormerId[slug];

    /// <summary>Entries of exactly this name.</summary>
    public IEnumerable<ParsedEntry> Named(string name) => _byName[name];

    /// <summary>Entries with a telephone number, given as digits.</summary>
    public IEnumerable<ParsedEntry> WithPhone(string digits) => _byPhone[digits];

    /// <summary>Entries whose contact addresses lie on a host.</summary>
    public IEnumerable<ParsedEntry> WithHost(string host) => _byHost[host];

    /// <summary>Entries with exactly this pin.</summary>
    public IEnumerable<ParsedEntry> At(GeoPoint pin) => _byPin[pin];

    private ILookup<TKey, ParsedEntry> Index<TKey>(Func<Entry, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        Entries.SelectMany(e => keys(e.Entry).Distinct(comparer).Select(key => (key, e))).ToLookup(p => p.key, p => p.e, comparer);
}
