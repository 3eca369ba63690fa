using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Site.Pages;

/// <summary>Where the nearest of a kind is.</summary>
internal sealed record NearestGap(Area Area, int? Kilometres);

/// <summary>What lists of a municipality hold of each kind, counted once per build.</summary>
internal sealed class GapCounts
{
    private readonly SiteIndex _index;
    private readonly FrozenDictionary<string, ImmutableArray<Area>> _areasWith;

    public GapCounts(SiteIndex index)
    {
        _index = index;
        var taxonomies = index.Catalogue.Taxonomies;
        Kinds = [.. taxonomies.Kinds.Terms.Where(k => k.DeprecatedBy is null || index.ByKind.Contains(k.Code))];
        Municipalities = [.. index.Areas.Where(a => a.Level == AreaLevel.Municipality)];
        _areasWith = Kinds.ToFrozenDictionary(
            k => k.Code,
            k => taxonomies.Areas.Terms.Where(a => index.ByAreaAndKind.Contains((a.Key, k.Code))).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>Kinds in the order of their file.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>Municipalities in 五十音順.</summary>
    public ImmutableArray<Area> Municipalities { get; }

    /// <summary>What the list of a kind in an area holds.</summary>
    public IEnumerable<PlannedEntry> In(Area area, Kind kind) => _index.ByAreaAndKind[(area.Key, kind.Code)];

    /// <summary>Whether the check of an entry is past its interval.</summary>
    public static bool IsLate(PlannedEntry planned) => planned.Freshness != Freshness.Fresh;

    /// <summary>A neighbour that has the kind, the nearer first; else the nearest middle; else what serves the prefecture or the nation.</summary>
    public NearestGap? Nearest(Area area, Kind kind)
    {
        var candidates = _areasWith[kind.Code];
        var others = candidates.Where(a => a.Level == AreaLevel.Municipality && a.Key != area.Key).ToArray();
        var nearest = others.Where(a => area.Neighbours.Contains(a.Key, StringComparer.Ordinal)).MinBy(a => Metres(area, a) ?? double.MaxValue)
            ?? others.Where(a => Metres(area, a) is not null).MinBy(a => Metres(area, a)!.Value)
            ?? candidates.FirstOrDefault(a => a.Level == AreaLevel.Prefecture && a.Name == area.Prefecture)
            ?? candidates.FirstOrDefault(a => a.Level == AreaLevel.Nation);
        if (nearest is null) return null;
        var metres = nearest.Level == AreaLevel.Municipality ? Metres(area, nearest) : null;
        return new NearestGap(nearest, metres is { } known ? Math.Max(1, (int)Math.Round(known / 1000)) : null);
    }

    private static double? Metres(Area one, Area other) => one.Point is { } here && other.Point is { } there ? here.DistanceTo(there) : null;
}
