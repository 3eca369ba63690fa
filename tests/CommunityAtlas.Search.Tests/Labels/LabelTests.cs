using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Tests.Shards;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Search.Tests.Labels;

public class LabelTests
{
    private static readonly SearchLabels Example = new(
        [["こども", "子ども"], ["障害", "障がい", "障碍"]],
        [new("loneliness", "さびしい", ["孤独"], ["話し相手がほしい", "さみしい"], ["さみしくない"], IsCrisis: false, IsSensitive: false), new("dv", "暴力", [], [], [], IsCrisis: true, IsSensitive: true)],
        [new("cafe", "カフェ", [], IsSensitive: false, InDefaultResults: true), new("shelter", "シェルター", ["逃げ場"], IsSensitive: true, InDefaultResults: false)],
        [new("anyone", "だれでも", [])],
        [],
        [new("#free", ["無料"], ["タダ"]), new("#online", [], [])]);

    private static readonly Arbitrary<ImmutableArray<SearchArea>> Areas = (
        from name in Gen.Elements("青空市", "京都府", "", "😀村")
        from level in Gen.Elements(Enum.GetValues<AreaLevel>())
        from latitude in Gen.Choose(-900_000, 900_000)
        from longitude in Gen.Choose(-1_800_000, 1_800_000)
        from hasPoint in Gen.Elements(true, false)
        select new SearchArea("261009", name, "あおぞらし", "京都府", -1, level, hasPoint ? new StoredPoint(latitude, longitude).ToPoint() : null))
        .ListOf().Select(areas => areas.Select((area, i) => area with { Parent = i - 1 }).ToImmutableArray()).ToArbitrary();

    [Fact]
    public void Labels_that_are_written_are_read_again()
    {
        var payload = Example.Write();
        var read = SearchLabels.Read(payload);
        Assert.Equal(payload, read.Write());
        Assert.Equal("障害 障がい 障碍", string.Join(' ', read.SpellingGroups[1]));
        Assert.Equal("さみしくない", Assert.Single(read.Needs[0].Not));
        Assert.True(read.Needs[1].IsCrisis && read.Needs[1].IsSensitive && !read.Needs[0].IsCrisis);
        Assert.True(read.Kinds[1].IsSensitive && !read.Kinds[1].InDefaultResults && read.Kinds[0].InDefaultResults);
        Assert.Equal("逃げ場", Assert.Single(read.Kinds[1].Aliases));
        Assert.Equal("anyone", Assert.Single(read.Audiences).Code);
        Assert.Empty(read.LifeAreas);
        Assert.Equal("#free 無料 タダ", string.Join(' ', [read.Features[0].Term, .. read.Features[0].Words, .. read.Features[0].Said]));
    }

    [Fact]
    public void Damaged_labels_are_refused() => Assert.True(Damage.Try(Example.Write(), bytes => SearchLabels.Read(bytes)) > 1000);

    [Fact]
    public void A_term_without_a_label_is_refused() =>
        Assert.Throws<ShardFormatException>(() => SearchLabels.Read([0, 0, 1, 0, 1, 1, (byte)'a', 0, 0, 0]));

    [Fact]
    public void Areas_that_are_written_are_read_again() =>
        Prop.ForAll(Areas, areas => SearchArea.Read(SearchArea.Write(areas)).SequenceEqual(areas)).QuickCheckThrowOnFailure();

    [Fact]
    public void Damaged_areas_are_refused()
    {
        ImmutableArray<SearchArea> areas = [new("261009", "京都市", "きようとし", "京都府", 1, AreaLevel.Municipality, new GeoPoint(35.0116, 135.7681)), new("260002", "京都府", "", "京都府", -1, AreaLevel.Prefecture, null)];
        Assert.True(Damage.Try(SearchArea.Write(areas), bytes => SearchArea.Read(bytes)) > 1000);
    }

    [Fact]
    public void An_area_knows_its_prefecture()
    {
        var taxonomies = Taxonomies.Empty with
        {
            Areas = new([
                new Area { Key = "kyoto-shi", LocalGovernmentCode = "261009", Name = "京都市", Kana = "キョウトシ", Prefecture = "京都府", Point = new GeoPoint(35.01164, 135.76803) },
                new Area { Key = "kyoto", LocalGovernmentCode = "260002", Name = "京都府", Prefecture = "京都府", Level = AreaLevel.Prefecture },
                new Area { Key = "nara-shi", LocalGovernmentCode = "292010", Name = "奈良市", Prefecture = "奈良県" },
            ]),
        };
        var areas = SearchArea.Of(taxonomies);
        Assert.Equal(new SearchArea("261009", "京都市", "きようとし", "京都府", 1, AreaLevel.Municipality, new GeoPoint(35.01164, 135.76803)), areas[0]);
        Assert.Equal([1, -1, -1], areas.Select(area => area.Parent));
        Assert.Equal(new GeoPoint(35.0116, 135.768), SearchArea.Read(SearchArea.Write(areas))[0].Point);
    }
}
