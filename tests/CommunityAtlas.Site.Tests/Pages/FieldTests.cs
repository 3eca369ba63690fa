using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

/// <summary>What pages ask for, and where they answer: nothing twice (WCAG 3.3.7), and nothing silently (4.1.3).</summary>
public sealed class FieldTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue, FictionalCity.Options());

    [Fact]
    public void Contributing_asks_for_nothing_on_the_screen() =>
        Assert.Empty(Site.Page("contribute/index.html").QuerySelectorAll("main input, main select, main textarea, form"));

    [Fact]
    public void The_sheet_to_fill_in_asks_each_thing_once()
    {
        var fields = Site.Page("contribute/sheet/index.html").QuerySelectorAll("main th").Select(h => h.TextContent.Trim()).ToArray();
        Assert.InRange(fields.Length, 8, 20);
        Assert.Equal(fields.Distinct(StringComparer.Ordinal), fields);
    }

    [Theory]
    [InlineData("contribute/index.html")]
    [InlineData("en/contribute/index.html")]
    [InlineData("ja-easy/contribute/index.html")]
    public void What_we_would_like_to_know_is_said_once(string path)
    {
        var asked = Site.Page(path).QuerySelectorAll("main li").Select(l => l.TextContent.Trim()).ToArray();
        Assert.NotEmpty(asked);
        Assert.Equal(asked.Distinct(StringComparer.Ordinal), asked);
    }

    [Theory]
    [InlineData("search/index.html")]
    [InlineData("en/search/index.html")]
    [InlineData("memo/index.html")]
    [InlineData("memo/sheet/index.html")]
    public void No_two_fields_of_a_page_have_the_same_name(string path)
    {
        var page = Site.Page(path);
        var names = page.QuerySelectorAll("main input:not([type=checkbox]):not([type=radio])").Select(i => page.QuerySelector($"label[for='{i.Id}']")?.TextContent.Trim());
        Assert.All(names, Assert.NotNull);
        // A list is narrowed in each filter that is long; its filter's heading tells them apart.
        var once = page.QuerySelectorAll("main input:not([type=checkbox]):not([type=radio]):not([data-narrow])").Select(i => page.QuerySelector($"label[for='{i.Id}']")?.TextContent.Trim()).ToArray();
        Assert.Equal(once.Distinct(StringComparer.Ordinal), once);
    }

    [Fact]
    public void What_a_script_will_say_has_a_place_that_is_heard_and_is_silent_at_first()
    {
        var places = 0;
        foreach (var file in Site.Files.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Site.Page(file.Path);
            Assert.All(page.QuerySelectorAll("[id$='-status'], [id$='-message'], [id='memo-copied'], [id='update']"), e => Assert.Equal("status", e.GetAttribute("role")));
            Assert.All(page.QuerySelectorAll("[role=status]"), e => Assert.True(e.HasAttribute("hidden") || e.TextContent.Length == 0, $"{file.Path}: {e.Id}"));
            Assert.Empty(page.QuerySelectorAll("[role=alert], [aria-live]"));
            places += page.QuerySelectorAll("[role=status]").Length;
        }

        Assert.True(places > 10);
    }
}
