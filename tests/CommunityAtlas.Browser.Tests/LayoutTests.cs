using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Forced colours, reduced motion, no JavaScript.</summary>
[Collection(SiteCollection.Name)]
public sealed class LayoutTests(SiteFixture site)
{
    internal const string LargeText =
        "html{font-size:200%!important} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}";

    internal const string CutOff = """
        () => [...document.querySelectorAll('body *')].filter(e => {
          const style = getComputedStyle(e);
          return (style.overflowX === 'hidden' || style.overflowY === 'hidden') && style.position !== 'absolute'
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
        }).map(e => e.tagName + '.' + e.className)
        """;

    // Without JavaScript these offer less by design: search, memo, a map to move, what is saved. Their own tests hold them.
    public static TheoryData<string> KindsWithoutSearch() => new(PageKinds.Names.Except(["search", "memo", "map", "map of an area", "offline"]));

    [BrowserTheory]
    [MemberData(nameof(KindsWithoutSearch))]
    public async Task A_page_says_the_same_without_JavaScript(string kind)
    {
        var permalink = PageKinds.Permalink(site, kind);
        await using var plain = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await using var full = await site.OpenAsync();
        // On another day than that of the build pages count きょう again.
        await full.Context.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 21, 3, 0, 0, DateTimeKind.Utc));
        var without = await (await plain.GoAsync(permalink)).Locator("body").InnerTextAsync();
        var page = await full.GoAsync(permalink);
        // What only a script can serve is shown with the script, saving as soon as its pack was read.
        await page.EvaluateAsync("document.querySelectorAll('main .with-script, main [data-saving]').forEach(e => e.remove())");
        var with = await page.Locator("body").InnerTextAsync();
        Assert.Equal(with, without);
        Assert.NotEmpty(without.Trim());
    }

    [BrowserTheory]
    [InlineData("home")]
    [InlineData("search")]
    [InlineData("entry")]
    [InlineData("entry: sensitive")]
    [InlineData("memo")]
    [InlineData("area")]
    public async Task Forced_colours_and_reduced_motion_hide_nothing(string kind)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        var edgeless = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.button, button')].filter(e => e.checkVisibility() && getComputedStyle(e).borderStyle === 'none').map(e => e.outerHTML)");
        Assert.Equal([], edgeless);
        var moving = await page.EvaluateAsync<int>("document.getAnimations().length");
        Assert.Equal(0, moving);
    }
}
