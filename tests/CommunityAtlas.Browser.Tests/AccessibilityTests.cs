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
