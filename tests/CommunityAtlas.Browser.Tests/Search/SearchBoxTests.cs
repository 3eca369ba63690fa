using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Search;

/// <summary>The box: suggestions by keyboard and pointer, and an input method at work in it.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchBoxTests(SiteFixture site)
{
    // Every search that ends is written to the fragment: counting those writes counts searches.
    private const string CountSearches = """
        globalThis.searches = [];
        const write = history.replaceState.bind(history);
        history.replaceState = (state, unused, url) => { if (url?.includes('q=')) searches.push(decodeURIComponent(url)); write(state, unused, url); };
        """;

    [BrowserFact]
    public async Task Arrows_walk_through_the_list_and_back_into_the_box()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("食");
        await page.Options().First.WaitForAsync();
        var count = await page.Options().CountAsync();
        Assert.Equal("true", await page.Box().GetAttributeAsync("aria-expanded"));
        Assert.Null(await page.Box().GetAttributeAsync("aria-activedescendant"));
        await page.Box().PressAsync("ArrowDown");
        Assert.Equal("search-option-0", await page.Box().GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await page.Options().First.GetAttributeAsync("aria-selected"));
        await page.Box().PressAsync("ArrowUp");
        Assert.Null(await page.Box().GetAttributeAsync("aria-activedescendant"));
        await page.Box().PressAsync("ArrowUp");
        Assert.Equal($"search-option-{count - 1}", await page.Box().GetAttributeAsync("aria-activedescendant"));
        Assert.Equal(1, await page.Locator("[aria-selected=true]").CountAsync());
        Assert.Equal("search-words", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Escape_closes_the_list_and_nothing_else()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("食");
        await page.Options().First.WaitForAsync();
        await page.Box().PressAsync("Escape");
        await Assertions.Expect(page.Locator("#search-list")).ToBeHiddenAsync();
        await page.Box().PressAsync("Escape");
        Assert.Equal("食", await page.Box().InputValueAsync());
        Assert.EndsWith("search/", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("search-words", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Box().PressAsync("ArrowDown");
        await page.Options().First.WaitForAsync();
    }

    [BrowserFact]
    public async Task Home_and_End_stay_with_the_text()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("食事");
        await page.Box().PressAsync("Home");
        Assert.Equal(0, await page.Box().EvaluateAsync<int>("e => e.selectionStart"));
        await page.Box().PressAsync("End");
        Assert.Equal(2, await page.Box().EvaluateAsync<int>("e => e.selectionStart"));
    }

    [BrowserFact]
    public async Task Enter_takes_the_chosen_suggestion_and_searches_for_it()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("もり村");
        await page.Options().Filter(new() { HasText = "地域" }).First.WaitForAsync();
        await page.Box().PressAsync("ArrowDown");
        await page.Box().PressAsync("Enter");
        await page.AnsweredAsync();
        Assert.StartsWith("#q=もり村", await page.FragmentAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("#search-list").IsHiddenAsync());
    }

    [BrowserFact]
    public async Task A_suggested_place_is_opened_by_a_press()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        var name = await FirstNameAsync(page);
        await page.Box().FillAsync(name);
        await page.Options().Filter(new() { HasText = "つながり先" }).First.ClickAsync();
        await page.WaitForURLAsync("**/places/*/");
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task The_number_of_suggestions_is_said_once_the_box_has_come_to_rest()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.EvaluateAsync("() => { globalThis.said = []; new MutationObserver(() => said.push(document.querySelector('#search-status').textContent)).observe(document.querySelector('#search-status'), { childList: true, characterData: true, subtree: true }); }");
        await page.Box().PressSequentiallyAsync("しょくどう", new() { Delay = 60 });
        await page.UntilAsync("said.length > 0");
        // The count of suggestions, then the count of results: never one message a letter.
        Assert.InRange(await page.EvaluateAsync<int>("said.length"), 1, 2);
        Assert.Contains("「しょくどう」", await page.EvaluateAsync<string>("said[0]"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task An_input_method_suggests_while_it_composes_and_searches_once_afterwards()
    {
        await using var reader = await site.OpenAsync();
        await reader.Context.AddInitScriptAsync(CountSearches);
        var page = await reader.GoAsync("search/");
        await page.Box().FocusAsync();
        var input = await page.Context.NewCDPSessionAsync(page);
        foreach (var text in new[] { "さ", "さb", "さび", "さびし", "さびしい" })
        {
            await input.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
        }

        await page.Options().First.WaitForAsync();
        // Longer than any pause after which a search would start.
        await page.WaitForTimeoutAsync(1200);
        Assert.Equal(0, await page.EvaluateAsync<int>("searches.length"));
        await input.SendAsync("Input.insertText", new() { ["text"] = "寂しい" });
        await page.AnsweredAsync();
        await page.StatusAsync("「寂しい」");
        Assert.Equal(["#q=寂しい"], await page.EvaluateAsync<string[]>("searches.map(s => s.slice(s.indexOf('#')))"));
        Assert.Empty(reader.Complaints);
    }

    [BrowserTheory]
    [InlineData("isComposing: true")]
    [InlineData("keyCode: 229")]
    public async Task An_Enter_of_the_input_method_is_not_ours(string mark)
    {
        await using var reader = await site.OpenAsync();
        await reader.Context.AddInitScriptAsync(CountSearches);
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("食");
        await page.Options().First.WaitForAsync();
        // Somebody who rests is answered, however slow the machine is: only then is it clear that what comes later is the Enter's.
        await page.UntilAsync("searches.length === 1");
        await page.Box().PressAsync("ArrowDown");
        await page.EvaluateAsync($$"""
            () => { const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, {{mark}} });
              document.querySelector('#search-words').dispatchEvent(event); }
            """);
        Assert.Equal("食", await page.Box().InputValueAsync());
        Assert.True(await page.Locator("#search-list").IsVisibleAsync());
        Assert.Equal(1, await page.EvaluateAsync<int>("searches.length"));
    }

    [BrowserFact]
    public async Task An_Enter_right_behind_a_composition_belongs_to_it()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("食");
        await page.Options().First.WaitForAsync();
        await page.Box().PressAsync("ArrowDown");
        var (soon, late) = (await EnterAfterComposition(page, 0), await EnterAfterComposition(page, 80));
        Assert.Equal("食", soon);
        Assert.NotEqual("食", late);
    }

    [BrowserFact]
    public async Task What_was_written_can_be_taken_back_with_one_press()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談");
        await page.GetByRole(AriaRole.Button, new() { Name = "書いたことばを消す" }).ClickAsync();
        Assert.Equal("", await page.Box().InputValueAsync());
        Assert.Equal("search-words", await page.EvaluateAsync<string>("document.activeElement.id"));
        await Assertions.Expect(page.Locator("#results-start")).ToBeVisibleAsync();
        Assert.Equal("", await page.FragmentAsync());
    }

    [BrowserFact]
    public async Task The_box_of_the_home_page_leads_to_the_results_without_an_address_that_tells()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("");
        await page.Box().FillAsync("死にたい");
        await page.GetByRole(AriaRole.Button, new() { Name = "さがす", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/search/");
        await page.Locator("#search-crisis").WaitForAsync();
        Assert.Equal("死にたい", await page.Box().InputValueAsync());
        Assert.Equal("", await page.FragmentAsync());
        Assert.Null(await page.EvaluateAsync<object?>("history.state"));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("あおぞら つながり地図帳");
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("さがす");
        Assert.Empty(reader.Complaints);
    }

    private static Task<string> EnterAfterComposition(IPage page, int milliseconds) => page.EvaluateAsync<string>(
        """
        async (wait) => {
          const box = document.querySelector('#search-words');
          box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
          box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
          const until = performance.now() + wait;
          while (performance.now() < until);
          box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
          return box.value;
        }
        """,
        milliseconds);

    private static async Task<string> FirstNameAsync(IPage page)
    {
        await page.Box().FillAsync("食堂");
        var option = page.Options().Filter(new() { HasText = "つながり先" }).First;
        await option.WaitForAsync();
        return (await option.Locator(".suggestion-label").InnerTextAsync()).Trim();
    }
}
