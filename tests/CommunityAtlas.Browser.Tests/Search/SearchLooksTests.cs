using System.IO.Compression;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Search;

/// <summary>The states of the search page in either theme, on small and large screens, with large text and forced colours; and what it costs.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchLooksTests(SiteFixture site)
{
    public static TheoryData<string> States() => new(SearchSteps.States);

    [BrowserTheory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing(string state)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { 320, 1280 })
            {
                await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
                var page = await reader.OpenStateAsync(state);
                var found = (await page.RunAxe(AccessibilityTests.Options)).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"));
                Assert.Equal([], found.Select(f => $"{state} {scheme} {width}: {f}"));
                Assert.Equal([], reader.Complaints);
            }
        }
    }

    [BrowserTheory]
    [MemberData(nameof(States))]
    public async Task Nothing_scrolls_sideways_and_nothing_is_too_small_to_press(string state)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await reader.OpenStateAsync(state);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main button, main summary, main input[type=text], main input[type=date], main [role=option], main label:has(input)')].filter(e => e.checkVisibility())
              .filter(e => e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML)
            """);
        Assert.Equal([], small);
    }

    [BrowserTheory]
    [MemberData(nameof(States))]
    public async Task Text_of_twice_the_size_loses_nothing(string state)
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 640, Height = 800 }, BypassCSP = true });
        var page = await reader.OpenStateAsync(state);
        await page.AddStyleTagAsync(new() { Content = LayoutTests.LargeText });
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 640);
        Assert.Empty(await page.EvaluateAsync<string[]>(LayoutTests.CutOff));
    }

    [BrowserFact]
    public async Task The_chosen_suggestion_is_seen_without_colours()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.OpenStateAsync("suggestions");
        var chosen = await page.Locator("[aria-selected=true]").EvaluateAsync<string>("e => getComputedStyle(e).borderTopColor");
        var other = await page.Locator("[aria-selected=false]").First.EvaluateAsync<string>("e => getComputedStyle(e).borderTopColor");
        Assert.NotEqual(other, chosen);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    [BrowserFact]
    public async Task The_keyboard_walks_from_the_box_through_filters_to_the_results()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await reader.GoAsync("search/");
        await page.Box().FocusAsync();
        await page.Keyboard.InsertTextAsync("相談");
        await page.Keyboard.PressAsync("Enter");
        await page.AnsweredAsync();
        var reached = new List<string>();
        for (var steps = 0; steps < 40; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, isSeen) = (await page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.textContent.trim()"), await page.EvaluateAsync<bool>(
                "(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect(); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && r.bottom > 0 && r.top < innerHeight; })()"));
            Assert.True(isSeen, name + " has the focus and does not show it");
            reached.Add(name);
            if (await page.EvaluateAsync<bool>("!!document.activeElement.closest('#results-list')")) break;
        }

        Assert.Equal(["search-clear", "search-go"], reached.Take(2));
        Assert.Contains("apply", reached);
        Assert.True(await page.EvaluateAsync<bool>("!!document.activeElement.closest('#results-list')"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/places/*/");
    }

    [BrowserFact]
    public async Task Enter_behind_a_pause_leaves_the_list_as_it_stands()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("相談");
        await page.AnsweredAsync();
        await page.EvaluateAsync("document.querySelector('#results-list li').id = 'stays'");
        await page.Keyboard.PressAsync("Enter");
        // Time enough for what must not happen.
        await page.WaitForTimeoutAsync(500);
        Assert.Equal(1, await page.Locator("#stays").CountAsync());
        await page.Box().FillAsync("食堂");
        await page.Locator("#stays").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(reader.Complaints);
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("search/")]
    public async Task Before_the_box_is_entered_little_is_fetched_and_nothing_of_the_index(string permalink)
    {
        const long Most = 60 * 1024;
        await using var reader = await site.OpenAsync();
        site.Asked.Clear();
        var page = await reader.GoAsync(permalink);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var paths = site.Asked.Select(a => a.Split(' ')[0]["/atlas/".Length..]).ToList();
        Assert.DoesNotContain(paths, p => p.Contains("search/index", StringComparison.Ordinal) || p.EndsWith("/search.js", StringComparison.Ordinal) || p.EndsWith("worker.js", StringComparison.Ordinal));
        Assert.Contains(paths, p => p.EndsWith("-page.js", StringComparison.Ordinal));
        Assert.InRange(paths.Sum(GzipLength), 1, Most);
        await page.RunAndWaitForResponseAsync(() => page.Box().FocusAsync(), r => r.Url.EndsWith("/search.js", StringComparison.Ordinal));
    }

    private long GzipLength(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path)));
        return packed.Length;
    }
}
