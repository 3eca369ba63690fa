using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Pages.Gaps;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class NearestAreaTests
{
    [Fact]
    public void The_nearest_is_the_one_a_dull_comparison_of_all_distances_finds() =>
        Prop.ForAll(Points().ToArbitrary(), points =>
        {
            var towns = points.Select((p, i) => Town(i, p)).ToImmutableArray();
            var dull = towns.Skip(1).MinBy(t => t.Point!.Value.DistanceTo(towns[0].Point!.Value));
            return NearestArea.To(towns[0], towns) == dull;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_neighbour_without_a_point_comes_before_strangers_and_behind_measured_neighbours()
    {
        var here = Town(0, new GeoPoint(34, 140)) with { Neighbours = ["town-2", "town-3"] };
        var (stranger, blank, far) = (Town(1, new GeoPoint(34.1, 140)), Town(2, null), Town(3, new GeoPoint(36, 140)));
        Assert.Equal(blank, NearestArea.To(here, [stranger, blank]));
        Assert.Equal(far, NearestArea.To(here, [stranger, blank, far]));
        Assert.Equal(blank, NearestArea.To(here with { Point = null }, [stranger, blank, far]));
        Assert.Null(NearestArea.To(here with { Point = null }, [stranger]));
    }

    private static Gen<GeoPoint[]> Points() =>
        Gen.Choose(0, 400).Two().Select(p => new GeoPoint(24 + (p.Item1 * 0.05), 123 + (p.Item2 * 0.05))).ArrayOf().Where(p => p.Length > 1);

    private static Area Town(int number, GeoPoint? point) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"town-{number}"), LocalGovernmentCode = "990019", Name = "町", Prefecture = "架空県", Point = point,
    };
}
