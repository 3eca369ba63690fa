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

    [BrowserFact]
    public async Task Words_are_searched_for_in_the_words_of_the_page()
    {
        foreach (var (folder, words, heading, by) in new[] { ("en/", "tomodachi", " found", "Free"), ("ja-easy/", "さびしい", "こ", "お金は いらない") })
        {
            await using var reader = await site.OpenAsync();
            var page = await reader.GoAsync(folder + "search/");
            await page.Locator("#search-words").FillAsync(words);
            await page.Locator("#search-go").ClickAsync();
            await Assertions.Expect(page.Locator("#results-list .card").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#results-heading")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^[0-9,]+{heading}$"));
            await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync(words);
            if (folder == "en/") await Assertions.Expect(page.Locator("#results-list .card h3 a").First).ToHaveAttributeAsync("lang", "ja");
            await page.Locator("#results-list .card h3 a").First.ClickAsync();
            await page.WaitForURLAsync("**/places/**");

            // What is chosen is named without its readings, and can be taken away.
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("#results-list .card").First).ToBeVisibleAsync();
            await page.EvaluateAsync("for (const part of document.querySelectorAll('#filters, #filters [data-facet=cost]')) part.open = true");
            await page.Locator("[data-facet=cost] input[value=free]").CheckAsync();
            await page.Locator("#apply").ClickAsync();
            await Assertions.Expect(page.Locator("#chosen .chip").First).ToContainTextAsync(by);
            await Assertions.Expect(page.Locator("#chosen .chip").First).Not.ToContainTextAsync("（");
            Assert.Equal([], reader.Complaints);
        }
    }

    [BrowserFact]
    public async Task Questions_lead_to_a_place_without_scripts_in_one_language()
    {
        foreach (var folder in new[] { "en/", "ja-easy/" })
        {
            await using var reader = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
            var page = await reader.GoAsync(folder);
            await page.Locator($"main a[href$='/{folder}find/']").ClickAsync();
            for (var question = 0; question < 5 && await page.Locator(".choices a").CountAsync() > 0; question++) await page.Locator(".choices a").First.ClickAsync();
            Assert.Contains($"/{folder}find/", page.Url, StringComparison.Ordinal);
            await Assertions.Expect(page.Locator(".card h3 a").First).ToBeVisibleAsync();
        }
    }
}
