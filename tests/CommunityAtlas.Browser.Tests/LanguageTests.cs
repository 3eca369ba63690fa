using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>Readings are hidden and shown again by keyboard, without scripts; what is hidden is not read aloud either.</summary>
[Collection(SiteCollection.Name)]
public sealed class LanguageTests(SiteFixture site)
{
    [BrowserFact]
    public async Task Readings_are_hidden_and_shown_by_keyboard_without_scripts()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync(PageKinds.Permalink(site, "easy: entry"));
        var reading = page.Locator("main h1 rt").First;
        await Assertions.Expect(reading).ToBeVisibleAsync();
        var box = page.GetByRole(AriaRole.Checkbox);
        await box.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(reading).ToBeHiddenAsync();
        var word = await reading.TextContentAsync();
        Assert.DoesNotContain(word!, await page.Locator("h1").AriaSnapshotAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(reading).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_reader_goes_from_home_to_a_telephone_number_in_one_language()
    {
        foreach (var folder in new[] { "en/", "ja-easy/" })
        {
            await using var reader = await site.OpenAsync();
            var page = await reader.GoAsync(folder);
            await page.Locator(".tiles a").First.ClickAsync();
            await page.WaitForURLAsync($"**/{folder}needs/**");
            await page.Locator("section[aria-labelledby=known] .card a").First.ClickAsync();
            await page.WaitForURLAsync($"**/{folder}places/**");
            await Assertions.Expect(page.Locator("main .big-number a")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^tel:"));
            Assert.Equal([], reader.Complaints);
        }
    }
}
