using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Without JavaScript, and help in the same place.</summary>
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
    public static TheoryData<string> KindsWithoutSearch() => new(PageKinds.Names.Except(["search", "easy: search", "English: search", "memo", "map", "map of an area", "offline"]));

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

    [BrowserFact]
    public async Task Help_stands_in_the_same_order_at_the_foot_of_every_page()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync("");
        var orders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in PageKinds.Names)
        {
            await page.GotoAsync(site.Root + PageKinds.Permalink(site, kind));
            var language = kind.StartsWith("English", StringComparison.Ordinal) ? "en" : kind.StartsWith("easy", StringComparison.Ordinal) ? "ja-easy" : "ja";
            // Addresses, because a language has its own words: the first five are the same for all.
            var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('body > footer a')].map(a => a.href)");
            var order = string.Join('\n', links);
            Assert.True(orders.TryAdd(language, order) || orders[language] == order, kind + " has another order:\n" + order);
        }

        string[] Help(string language) => [.. orders[language].Split('\n').Take(5).Select(a => a.Replace("/" + language + "/", "/", StringComparison.Ordinal))];
        Assert.Equal(Help("ja"), Help("ja-easy"));
        Assert.Equal(Help("ja"), Help("en"));
        Assert.Equal([], reader.Complaints);
    }
}
