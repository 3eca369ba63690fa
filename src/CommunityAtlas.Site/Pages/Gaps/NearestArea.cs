using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Site.Pages.Gaps;

/// <summary>Where somebody looks next who finds nothing in a municipality.</summary>
internal static class NearestArea
{
    /// <summary>A neighbour, the nearer first; else the nearest middle; else what serves the prefecture or the nation. Of equals the first of the candidates.</summary>
    public static Area? To(Area area, ImmutableArray<Area> candidates) =>
        Nearest(area, candidates, onlyNeighbours: true)
        ?? Nearest(area, candidates, onlyNeighbours: false)
        ?? candidates.FirstOrDefault(a => a.Level == AreaLevel.Prefecture && a.Name == area.Prefecture)
        ?? candidates.FirstOrDefault(a => a.Level == AreaLevel.Nation);

    private static Area? Nearest(Area area, ImmutableArray<Area> candidates, bool onlyNeighbours)
    {
        if (onlyNeighbours ? area.Neighbours.IsEmpty : area.Point is null) return null;
        Area? nearest = null;
        var least = double.PositiveInfinity;
        foreach (var candidate in candidates)
        {
            if (candidate.Level != AreaLevel.Municipality || candidate.Key == area.Key) continue;
            if (onlyNeighbours && !area.Neighbours.Contains(candidate.Key, StringComparer.Ordinal)) continue;
            if (area.Point is not { } here || candidate.Point is not { } there)
            {
                // A neighbour without a point is still a neighbour, behind those whose distance is known.
                if (onlyNeighbours) nearest ??= candidate;
                continue;
            }

            // Most of a country lies too far north or south to be worth a sine.
            if (here.DistanceInLatitude(there) >= least) continue;
            var metres = here.DistanceTo(there);
            if (metres >= least) continue;
            (nearest, least) = (candidate, metres);
        }

        return nearest;
    }
}
