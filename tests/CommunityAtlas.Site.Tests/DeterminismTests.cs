using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests;

/// <summary>The same inputs give the same bytes.</summary>
public sealed class DeterminismTests
{
    private static readonly Catalogue City = Large();

    [Fact]
    public void One_thread_and_many_write_the_same_bytes() => AssertSame(Build(1), Build(8));

    [Fact]
    public void The_culture_of_the_machine_does_not_show()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Build(1);
        try
        {
            foreach (var name in (string[])["tr-TR", "ja-JP", "ar-SA"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                AssertSame(expected, Build(1));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Building_twice_writes_the_same_bytes() => AssertSame(Build(4), Build(4));

    [Fact]
    public void The_day_of_the_build_is_an_input()
    {
        var later = BuiltSite.Of(City, FictionalCity.Options() with { Today = FictionalCity.Today.AddDays(1) });
        Assert.Contains("2026年11月22日", later.Text("about/index.html"), StringComparison.Ordinal);
        Assert.Contains("2026年11月21日", Text(Build(1), "about/index.html"), StringComparison.Ordinal);
    }

    private static OutputSet Build(int threads) => BuiltSite.Of(City, FictionalCity.Options() with { Threads = threads }).Files;

    private static string Text(OutputSet site, string path) => System.Text.Encoding.UTF8.GetString(site.Files.Single(f => f.Path == path).Content.Span);

    private static void AssertSame(OutputSet expected, OutputSet actual)
    {
        Assert.Equal(expected.Files.Select(f => f.Path), actual.Files.Select(f => f.Path));
        foreach (var (one, other) in expected.Files.Zip(actual.Files))
        {
            Assert.True(one.Content.Span.SequenceEqual(other.Content.Span), one.Path);
        }
    }

    // Enough entries for several pages of every list, with equal names and times so that ties must be broken.
    private static Catalogue Large() => FictionalCity.Of([.. Enumerable.Range(0, 90).Select(i => FictionalCity.Workshop with
    {
        Slug = $"place-{i:00}",
        FormerIds = [],
        AlsoConnectsTo = [],
        Kind = i % 3 == 0 ? "consultation" : "mens_shed",
        NameKana = i % 4 == 0 ? null : FictionalCity.Workshop.NameKana,
    })]);
}
