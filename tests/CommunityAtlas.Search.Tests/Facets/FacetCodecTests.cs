using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Facets;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Tests.Shards;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Facets;

public class FacetCodecTests
{
    private static readonly Gen<ImmutableArray<int>> Docs = Gen.Choose(0, 200_000).ListOf().Select(docs => docs.Distinct().Order().ToImmutableArray());

    [Fact]
    public void Facets_that_are_written_are_read_again() =>
        Prop.ForAll(Docs.Select(docs => new FacetValue("wheelchair_ok=yes", "車いすで入れる", docs)).ListOf().Select(values => new Facet([.. values])).ToArbitrary(), facet =>
            Show(Facet.Read(facet.Write())) == Show(facet)).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_that_are_written_are_read_again() => Prop.ForAll(Docs.ToArbitrary(), Docs.ToArbitrary(), (certain, uncertain) =>
    {
        var read = OpenDay.Read(new OpenDay(certain, uncertain).Write());
        return read.Certain.SequenceEqual(certain) && read.Uncertain.SequenceEqual(uncertain);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Points_that_are_written_are_read_again() => Prop.ForAll(Docs.ToArbitrary(), docs =>
    {
        var points = new PublicPoints(docs, [.. docs.Select(doc => new StoredPoint((doc * 7) % 900_000, -((doc * 13) % 1_800_000)))]);
        var read = PublicPoints.Read(points.Write());
        return read.Docs.SequenceEqual(docs) && read.Points.SequenceEqual(points.Points);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(PinPrecision.Building, 356812, 1397671)]
    [InlineData(PinPrecision.Block, 356812, 1397671)]
    [InlineData(PinPrecision.Town, 356810, 1397670)]
    public void A_pin_that_means_a_town_has_three_decimals(PinPrecision precision, int latitude, int longitude) =>
        Assert.Equal(new StoredPoint(latitude, longitude), PointColumn.Rounded(new GeoPoint(35.681236, 139.767125), precision));

    [Fact]
    public void Damaged_facets_days_and_points_are_refused()
    {
        Assert.True(Damage.Try(new Facet([new("free", "無料", [0, 4, 5]), new("fee", "有料", [1])]).Write(), bytes => Facet.Read(bytes)) > 1000);
        Assert.True(Damage.Try(new OpenDay([1, 2, 900], [3]).Write(), bytes => OpenDay.Read(bytes)) > 1000);
        Assert.True(Damage.Try(new PublicPoints([0, 7], [new(356812, 1397671), new(-5, 9)]).Write(), bytes => PublicPoints.Read(bytes)) > 1000);
    }

    private static string Show(Facet facet) => string.Join('|', facet.Values.Select(value => $"{value.Code} {value.Label} {string.Join(' ', value.Docs)}"));
}
