using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests;

public sealed class SiteBuilderTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue);

    [Fact]
    public void The_sample_city_builds_without_a_finding() => Assert.Empty(Site.Diagnostics.ToSorted());
}
