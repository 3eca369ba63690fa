using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>axe finds what is planted: that it finds nothing on the pages (<see cref="PageTests"/>) then says something.</summary>
[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(SiteFixture site)
{
    internal static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    internal static readonly AxeRunOptions ColourRules = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    [BrowserFact]
    public async Task The_rules_for_colours_find_planted_faults()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.Context.NewPageAsync();
        await page.SetContentAsync("""
            <!doctype html><html lang="ja"><body><p style="color:#bbb;background:#fff">薄い字</p>
            <p style="color:#000;background:#fff">長い文の中の<a href="#a" style="color:#111;text-decoration:none">ことば</a>です。</p></body></html>
            """);
        Assert.Equal(["color-contrast", "link-in-text-block"], (await page.RunAxe(ColourRules)).Violations.Select(v => v.Id).Order());
    }

    [BrowserFact]
    public async Task Our_own_looks_find_planted_faults()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.Context.NewPageAsync();
        await page.SetContentAsync("""
            <!doctype html><html lang="ja"><body><button style="height:20px;border:0;outline:0">x</button>
            <p style="overflow:hidden;height:1em;width:5em">切れてしまう長い文を、ここに書いておきます。</p></body></html>
            """);
        await page.Locator("button").FocusAsync();
        Assert.StartsWith("no outline", await page.EvaluateAsync<string>(PageTests.FocusFault), StringComparison.Ordinal);
        Assert.Single(await page.EvaluateAsync<string[]>(PageTests.SmallTargets));
        Assert.Single(await page.EvaluateAsync<string[]>(PageTests.Edgeless));
        Assert.Single(await page.EvaluateAsync<string[]>(LayoutTests.CutOff));
        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<div style=\"position:fixed;inset:0;background:#fff\">x</div>')");
        Assert.Contains("covered by", await page.EvaluateAsync<string>(PageTests.FocusFault), StringComparison.Ordinal);
    }

    // No page asks for anything that could be wrong or asked twice (3.3.7, error summary): what has a form, searches.
    [BrowserFact]
    public async Task Forms_only_search()
    {
        await using var reader = await site.OpenAsync(new Microsoft.Playwright.BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync("");
        foreach (var kind in PageKinds.Names)
        {
            await page.GotoAsync(site.Root + PageKinds.Permalink(site, kind));
            Assert.Equal(0, await page.Locator("form:not([role=search]), [required]").CountAsync());
        }
    }

    [BrowserFact]
    public async Task Axe_finds_planted_faults()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.Context.NewPageAsync();
        await page.SetContentAsync("""
            <!doctype html><html><head></head><body><main><h1>x</h1><img src="data:,"><input>
            <p style="color:#bbb;background:#fff">薄い字</p><div style="line-height:1;font-size:8px"><a href="#a">a</a><br><a href="#b">b</a></div></main></body></html>
            """);
        var found = (await page.RunAxe(Options)).Violations.Select(v => v.Id).ToList();
        foreach (var fault in new[] { "color-contrast", "document-title", "html-has-lang", "image-alt", "label", "target-size" }) Assert.Contains(fault, found);
    }
}
