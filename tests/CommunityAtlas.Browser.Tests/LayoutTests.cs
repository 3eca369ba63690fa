using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Small screens, large text, keyboards, forced colours, no JavaScript.</summary>
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

    public static TheoryData<string> Kinds() => new(PageKinds.Names);

    // Without JavaScript these offer less by design: search, a map to move, what is saved. Their own tests hold them.
    public static TheoryData<string> KindsWithoutSearch() => new(PageKinds.Names.Except(["search", "map", "map of an area", "offline", "area", "about"]));

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_scrolls_sideways_at_320_pixels(string kind)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Text_of_twice_the_size_and_wider_spacing_loses_nothing(string kind)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 640, Height = 800 }, BypassCSP = true });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        await page.AddStyleTagAsync(new() { Content = LargeText });
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 640);
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
    }

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
        var with = await (await full.GoAsync(permalink)).Locator("body").InnerTextAsync();
        Assert.Equal(with, without);
        Assert.NotEmpty(without.Trim());
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task The_keyboard_reaches_every_link_and_shows_where_it_is(string kind)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 640, Height = 800 } });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        var expected = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href],button,summary,input,select,textarea')].filter(e => e.checkVisibility()).length");
        await page.Keyboard.PressAsync("Tab");
        var skip = kind.StartsWith("English", StringComparison.Ordinal) ? "Skip to the main text" : kind.StartsWith("easy", StringComparison.Ordinal) ? "本文（ほんぶん）へ 行（い）く" : "本文へ移動";
        Assert.Equal(skip, await page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        var reached = 0;
        for (; reached < expected + 5; reached++)
        {
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body")) break;
            var seen = await page.EvaluateAsync<string>(
                "(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect(); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && r.bottom > 0 && r.top < innerHeight) ? '' : e.outerHTML; })()");
            Assert.Equal("", seen);
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(reached >= expected, $"only {reached} of {expected} were reached");
    }

    [BrowserTheory]
    [InlineData("home")]
    [InlineData("search")]
    [InlineData("entry")]
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

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task What_one_presses_is_large_enough(string kind)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 800 } });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.button, button, nav a, summary')].filter(e => e.checkVisibility())
              .filter(e => { const r = e.getBoundingClientRect(); return r.height < 43.5; }).map(e => e.outerHTML)
            """);
        Assert.Equal([], small);
    }
}
