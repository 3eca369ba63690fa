using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>その日に行ける on another day than that of the build (2026-11-21): today is today in Japan, wherever the reader is.</summary>
[Collection(SiteCollection.Name)]
public sealed class DaysTests(SiteFixture site)
{
    // 00:30 on Sunday 22 November in Japan, still Saturday in Europe and America.
    private const string NextDay = "2026-11-21T15:30:00Z";

    [BrowserTheory]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/Los_Angeles")]
    public async Task Today_is_counted_again_in_Japan(string zone)
    {
        await using var reader = await At(NextDay, zone);
        var page = await reader.GoAsync("days/");
        var shortcuts = page.Locator(".day-shortcuts a");
        Assert.EndsWith("/days/2026-11-22/", await shortcuts.Nth(0).GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.EndsWith("/days/2026-11-23/", await shortcuts.Nth(1).GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Contains("きょう 11月22日（日）", await Words(shortcuts.Nth(0)), StringComparison.Ordinal);
        Assert.Equal(await Words(page.Locator("[data-day='2026-11-23'] .count")), await Words(shortcuts.Nth(1).Locator(".count")));
        Assert.Equal(["きょう", "あした"], await page.Locator(".week [data-mark]:visible").AllInnerTextsAsync());
        Assert.Equal("きょう", await page.Locator("[data-day='2026-11-22'] [data-mark]").InnerTextAsync());
        Assert.False(await page.Locator("[data-day='2026-11-21']").IsVisibleAsync());
        Assert.Equal(["今週", "来週"], await page.Locator("[data-week]:visible").AllInnerTextsAsync());
        Assert.False(await page.Locator("[data-counted]").IsVisibleAsync());
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task A_week_later_the_weeks_have_moved_and_those_gone_are_not_offered()
    {
        await using var reader = await At("2026-11-30T00:00:00Z");
        var page = await reader.GoAsync("days/");
        Assert.Equal("#week-2026-11-30", await page.Locator("[data-week-link]").GetAttributeAsync("href"));
        Assert.Equal("week-2026-11-30", await page.Locator(".week:visible h3").First.GetAttributeAsync("id"));
        Assert.Contains("今週", await page.Locator("#week-2026-11-30").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("来週", await page.Locator("#week-2026-12-07").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_day_that_is_over_says_so_and_leads_to_today()
    {
        await using var reader = await At(NextDay);
        var past = await reader.GoAsync("days/2026-11-21/");
        Assert.Contains("この日は、もうすぎました。", await past.Locator("[data-past]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await past.Locator("h1 [data-mark]").IsVisibleAsync());
        await past.Locator("[data-today-link]").ClickAsync();
        Assert.EndsWith("/days/2026-11-22/", past.Url, StringComparison.Ordinal);
        Assert.Equal("きょう", await past.Locator("h1 [data-mark]").InnerTextAsync());
        Assert.False(await past.Locator("[data-past]").IsVisibleAsync());
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task The_box_of_today_on_home_says_that_it_is_of_another_day()
    {
        await using var reader = await At(NextDay);
        var home = await reader.GoAsync("");
        Assert.Equal("11月21日（土）に、予定では開いているところ", await home.Locator(".today h2").InnerTextAsync());
        Assert.Contains("これは、きょうの予定ではありません。", await home.Locator("[data-other-day]").InnerTextAsync(), StringComparison.Ordinal);
        var link = home.Locator("[data-today-link]");
        Assert.Equal("きょう、11月22日（日）の予定を見る", await link.InnerTextAsync());
        Assert.EndsWith("/days/2026-11-22/", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task The_days_of_an_area_begin_today()
    {
        await using var reader = await At("2026-11-25T03:00:00Z");
        var page = await reader.GoAsync("days/areas/990019/");
        var shown = await page.Locator("section[data-day]:visible").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.day)");
        Assert.NotEmpty(shown);
        Assert.All(shown, day => Assert.True(string.CompareOrdinal(day, "2026-11-25") >= 0, day));
        Assert.Equal(shown, shown.Order(StringComparer.Ordinal));
        Assert.False(await page.Locator("[data-gone]").IsVisibleAsync());
        await reader.Context.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 19, 3, 0, 0, DateTimeKind.Utc));
        await page.ReloadAsync();
        Assert.Equal(0, await page.Locator("section[data-day]:visible").CountAsync());
        Assert.Contains("このページの日は、もうすぎました。きょう、1月19日（火）の予定を見る", (await page.Locator("[data-gone]").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task After_sixty_days_the_page_says_that_its_plans_are_old()
    {
        await using var reader = await At("2027-03-01T03:00:00Z");
        var page = await reader.GoAsync("days/");
        Assert.Contains("予定の計算が古くなりました", await page.Locator("[data-old]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".week:visible").CountAsync());
        var home = await reader.GoAsync("");
        Assert.EndsWith("/days/", await home.Locator("[data-today-link]").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task A_clock_behind_the_build_changes_nothing()
    {
        await using var reader = await At("2020-01-01T03:00:00Z");
        await using var plain = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var with = await (await reader.GoAsync("days/")).Locator("main").InnerTextAsync();
        Assert.Equal(await (await plain.GoAsync("days/")).Locator("main").InnerTextAsync(), with);
    }

    private static async Task<string> Words(ILocator element) => string.Join(' ', (await element.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Reader> At(string moment, string zone = "Asia/Tokyo")
    {
        var reader = await site.OpenAsync(new BrowserNewContextOptions { TimezoneId = zone });
        await reader.Context.Clock.SetFixedTimeAsync(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal));
        return reader;
    }
}
