using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Site.Pages.Gaps;

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

    /// <summary>The nearest list of a kind outside an area, as <see cref="NearestArea"/> finds it.</summary>
    public NearestGap? Nearest(Area area, Kind kind)
    {
        if (NearestArea.To(area, _areasWith[kind.Code]) is not { } nearest) return null;
        var isNear = nearest.Level == AreaLevel.Municipality;
        return new NearestGap(nearest, isNear && area.Point is { } here && nearest.Point is { } there ? Math.Max(1, (int)Math.Round(here.DistanceTo(there) / 1000)) : null);
    }
}
