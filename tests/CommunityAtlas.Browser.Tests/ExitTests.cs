using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>「このページから離れる」 (site.md §9): Back does not return, Shift three times does the same, Esc never.</summary>
[Collection(SiteCollection.Name)]
public sealed class ExitTests(SiteFixture site)
{
    private const string Weather = "https://www.jma.go.jp/bosai/forecast/";

    [BrowserTheory]
    [InlineData("click")]
    [InlineData("shift")]
    public async Task Leaving_puts_another_page_in_place_of_this_one(string way)
    {
        await using var reader = await site.OpenAsync();
        await reader.Context.RouteAsync(Weather + "**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>weather</title>" }));
        var page = await reader.GoAsync("");
        await page.GotoAsync(site.Root + PageKinds.Permalink(site, "entry: sensitive"));
        await page.Keyboard.PressAsync("Escape");
        Assert.StartsWith(site.Root, page.Url, StringComparison.Ordinal);
        if (way == "click") await page.Locator(".exit a").ClickAsync();
        else for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Shift");
        await page.WaitForURLAsync(Weather);
        await page.GoBackAsync();
        Assert.Equal(site.Root, page.Url);
    }

    [BrowserFact]
    public async Task It_stands_where_danger_is_and_nowhere_else_and_not_on_paper()
    {
        var with = Directory.EnumerateFiles(site.Folder, "index.html", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("class=\"exit\"", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(site.Folder, Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Select(path => path.StartsWith("en/", StringComparison.Ordinal) || path.StartsWith("ja-easy/", StringComparison.Ordinal) ? path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..] : path).ToList();
        Assert.Contains("pages/safety", with);
        Assert.InRange(with.Count, 3, 40);
        Assert.All(with, path => Assert.True(path.StartsWith("places/", StringComparison.Ordinal) || path.StartsWith("needs/", StringComparison.Ordinal)
            || path.StartsWith("kinds/", StringComparison.Ordinal) || path.StartsWith("areas/", StringComparison.Ordinal) || path.StartsWith("find/", StringComparison.Ordinal) || path == "pages/safety", path));
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("pages/safety/");
        Assert.Contains("履歴は消えません", await page.Locator(".exit").InnerTextAsync(), StringComparison.Ordinal);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".exit").IsVisibleAsync());
    }
}
