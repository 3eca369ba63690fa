using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Kana;
using CommunityAtlas.Site.Pages.Days;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.Words;

namespace CommunityAtlas.Site.Pages;

/// <summary>The catalogue as pages need it: every entry with its dates, and who stands in which list. Made once per build.</summary>
internal sealed record SiteIndex
{
    private SiteIndex(Catalogue catalogue, BuildOptions options, PageWords words, ImmutableArray<PlannedEntry> entries, ImmutableArray<Area> areas)
    {
        Catalogue = catalogue;
        Words = words;
        Permalinks = options.Permalinks;
        Today = options.Today;
        Entries = entries;
        Areas = areas;
        BySlug = entries.ToFrozenDictionary(e => e.Entry.Slug, StringComparer.Ordinal);
        // Sorted once: every list below is a part of this one, in the same order.
        var listed = entries.Where(e => e.IsListed).ToArray();
        Array.Sort(listed, PlannedEntry.Compare);
        Listed = [.. listed];
        var shown = Listed.Where(e => e.Kind.InDefaultResults).ToImmutableArray();
        ByKind = Listed.ToLookup(e => e.Entry.Kind, StringComparer.Ordinal);
        ByNeed = Lists(shown, e => e.Entry.Needs);
        ByArea = Lists(shown, AreasOf);
        AreasWithEntries = [.. catalogue.Taxonomies.Areas.Terms.Where(a => ByArea.Contains(a.Key))];
        ByAreaAndKind = Lists(Listed, e => AreasOf(e).Select(area => (area, e.Entry.Kind)));
        Days = DayBook.Of(this, shown);
        ByOrganization = Listed.Where(e => e.Entry.Organization?.Key is not null).ToLookup(e => e.Entry.Organization!.Key!, StringComparer.Ordinal);
    }

    public Catalogue Catalogue { get; }

    /// <summary>What pages say that no template holds.</summary>
    public PageWords Words { get; }

    public Permalinks Permalinks { get; }

    public DateOnly Today { get; }

    /// <summary>All entries, in the order of the catalogue.</summary>
    public ImmutableArray<PlannedEntry> Entries { get; }

    /// <summary>Those that lists show, in the order of lists.</summary>
    public ImmutableArray<PlannedEntry> Listed { get; }

    /// <summary>All areas: municipalities first, in 五十音順; prefectures and the nation in the order of their file.</summary>
    public ImmutableArray<Area> Areas { get; }

    public FrozenDictionary<string, PlannedEntry> BySlug { get; }

    /// <summary>What is planned on each of the next 60 days.</summary>
    public DayBook Days { get; }

    /// <summary>The last day that has a page.</summary>
    public DateOnly LastDay => Today.AddDays(PlannedEntry.DaysAhead - 1);

    public ILookup<string, PlannedEntry> ByKind { get; }

    public ILookup<string, PlannedEntry> ByNeed { get; }

    /// <summary>By area key; an entry stands in the list of its folder and of every area it serves.</summary>
    public ILookup<string, PlannedEntry> ByArea { get; }

    /// <summary>Areas whose list is not empty, in the order of their file.</summary>
    public ImmutableArray<Area> AreasWithEntries { get; }

    public ILookup<(string Area, string Kind), PlannedEntry> ByAreaAndKind { get; }

    public ILookup<string, PlannedEntry> ByOrganization { get; }

    /// <summary>Reads the catalogue on the day of the build.</summary>
    public static SiteIndex Of(Catalogue catalogue, BuildOptions options, PageWords words) => Of(catalogue, options, words, new NameReadings(options.OwnWords, options.Dictionary));

    /// <summary>As above, with a reader of names to look at afterwards.</summary>
    public static SiteIndex Of(Catalogue catalogue, BuildOptions options, PageWords words, NameReadings names)
    {
        var readings = Array.ConvertAll([.. catalogue.Entries], entry => names.ForOrder(entry.NameKana, entry.Name));
        var entries = new PlannedEntry[catalogue.Entries.Length];
        Parallel.For(0, entries.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
            entries[i] = PlannedEntry.Of(catalogue, i, readings[i], options.Today));
        var areas = catalogue.Taxonomies.Areas.Terms
            .OrderBy(a => a.Level)
            .ThenBy(a => a.Level == AreaLevel.Municipality ? KanaSortKey.Of(names.ForOrder(a.Kana, a.Name)) : "", StringComparer.Ordinal)
            .ThenBy(a => a.LocalGovernmentCode, StringComparer.Ordinal);
        return new SiteIndex(catalogue, options, words, [.. entries], [.. areas]);
    }

    /// <summary>A page's address from the root of the host.</summary>
    public string Href(string permalink) => Permalinks.BasePath + permalink;

    // A folder or a served area may be named by key or by code; lists know areas by key.
    private IEnumerable<string> AreasOf(PlannedEntry entry) => entry.Entry.Serves
        .Select(served => Catalogue.Taxonomies.FindArea(served)?.Key)
        .OfType<string>()
        .Prepend(entry.Area.Key)
        .Distinct(StringComparer.Ordinal);

    private static ILookup<TKey, PlannedEntry> Lists<TKey>(ImmutableArray<PlannedEntry> entries, Func<PlannedEntry, IEnumerable<TKey>> keys) =>
        entries.SelectMany(entry => keys(entry).Select(key => (key, entry))).ToLookup(p => p.key, p => p.entry);
}
