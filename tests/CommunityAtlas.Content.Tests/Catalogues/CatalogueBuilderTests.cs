using System.Globalization;
using CommunityAtlas.Content.Tests.Specs;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Tests.Catalogues;

public sealed class CatalogueBuilderTests
{
    private static readonly (string Path, string Text)[] Mixed =
    [
        ("entries/minato/b-salon.yml", BaseContent.Entry),
        ("entries/aozora/a-salon.yml", BaseContent.Entry.Replace("kind: ibasho", "kind: ibashoo")),
        ("entries/aozora/c-salon.yml", BaseContent.Entry.Replace("summary_easy", "summary_eazy")),
        ("entries/minato/a-salon.yml", BaseContent.Entry),
        ("entries/kaku/d-salon.yml", "name: ["),
    ];

    [Fact]
    public void A_catalogue_holds_everything_sorted()
    {
        var catalogue = BaseContent.Catalogue(
            ("entries/minato/b-salon.yml", BaseContent.Entry),
            ("entries/aozora/c-salon.yml", BaseContent.Entry),
            ("entries/minato/a-salon.yml", BaseContent.Entry),
            ("pages/b.md", "---\ntitle: 二つ目\n---\n本文です。\n"),
            ("pages/a.md", "---\ntitle: 一つ目\n---\n本文です。\n"));

        Assert.Equal(["a-salon", "b-salon", "c-salon"], catalogue.Entries.Select(e => e.Slug));
        Assert.Equal(["a", "b"], catalogue.Pages.Select(p => p.Slug));
        Assert.Equal("<p>本文です。</p>", catalogue.Pages[0].Body.Html.ToString().Trim());
        Assert.Equal("見本のつながり先", catalogue.Site.Title);
        Assert.Equal("https://example.org/atlas/", catalogue.Site.BaseUrl);
        Assert.Equal(["loneliness", "food"], catalogue.Site.NeedTiles.AsEnumerable());
        Assert.Equal("komorebi", Assert.Single(catalogue.Organizations).Key);
        Assert.True(catalogue.Holidays.IsHoliday(new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void There_is_no_catalogue_when_there_is_an_error()
    {
        var result = BaseContent.Build(Mixed);
        Assert.Null(result.Catalogue);
        Assert.Contains(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Neither_the_order_of_files_nor_the_culture_nor_threads_can_be_seen()
    {
        var expected = Print(BaseContent.Build(Mixed));
        Assert.True(expected.Length > 3);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            for (var seed = 0; seed < 8; seed++)
            {
                var files = BaseContent.With(Mixed).Files.ToArray();
                new Random(seed).Shuffle(files);
                Assert.Equal(expected, Print(CatalogueBuilder.Build(new ContentFolder(files), SpecCase.UsualDay)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void An_area_may_be_named_by_its_code_everywhere()
    {
        var catalogue = BaseContent.Catalogue(("entries/990019/a-salon.yml", BaseContent.Entry + "\nserves: [990027]"));
        var entry = Assert.Single(catalogue.Entries);
        Assert.Equal("aozora", entry.AreaKey);
        Assert.Equal(["minato"], entry.Serves.AsEnumerable());
        Assert.Equal("aozora", catalogue.Taxonomies.FindArea("990019")?.Key);
        Assert.Null(catalogue.Taxonomies.FindArea("990035"));
    }

    [Fact]
    public void Without_settings_a_site_has_defaults_and_every_holiday_must_be_asked_for()
    {
        var taxonomies = SpecCase.BaseFiles().Where(f => f.Key.StartsWith("taxonomies/", StringComparison.Ordinal));
        var result = CatalogueBuilder.Build(new ContentFolder(taxonomies.Select(f => new ContentFile(f.Key, f.Key, f.Value))), SpecCase.UsualDay);
        Assert.Equal(["AT3350", "AT3375", "AT1130"], result.Diagnostics.Select(d => d.Id));
        var catalogue = Assert.IsType<Core.Catalogues.Catalogue>(result.Catalogue);
        Assert.False(catalogue.Site.IsDemo);
        Assert.Equal(DateOnly.MinValue, catalogue.Holidays.ConfirmedUntil);
        Assert.Empty(catalogue.CrisisLines);
        Assert.Null(catalogue.Finder);
    }

    [Fact]
    public void Hundreds_of_entries_that_share_everything_are_each_looked_at_once()
    {
        // Each rule costs the same for the thousandth entry as for the first: shared numbers, hosts and pins are told once, not once a pair.
        const int Count = 600;
        var text = BaseContent.Entry.Replace("{phone: 044-000-0001}", "{phone: 044-000-0001, url: \"https://example.org/a\"}")
            + "\nplace: {address: 架空県あおぞら市本町1-2-3, lat: 34.0, lng: 140.5}";
        var files = Enumerable.Range(0, Count).Select(i => ($"entries/aozora/salon-{i:0000}.yml", text)).ToArray();
        var result = BaseContent.Build(files);
        Assert.Equal(Count, result.Catalogue?.Entries.Length);
        Assert.Equal(["AT3451", "AT3452"], result.Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, d => Assert.Equal("entries/aozora/salon-0001.yml", d.Location.Path));
        Assert.All(result.Diagnostics, d => Assert.Equal("600", d.Arguments[1]));
    }

    private static string[] Print(CatalogueResult result) =>
        [.. result.Diagnostics.Select(d => $"{d.Severity} {d.Id} {d.Location} {string.Join('|', d.Arguments)}"), .. result.Catalogue?.Entries.Select(e => e.Slug) ?? []];
}
