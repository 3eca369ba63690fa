using System.Diagnostics;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Search;

/// <summary>What somebody does on the search page.</summary>
internal static class SearchSteps
{
    /// <summary>The states of the page that are looked at one by one.</summary>
    public static readonly string[] States = ["start", "suggestions", "results", "nothing", "filters", "crisis"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A fragment that asks for some words, and more.</summary>
    public static string Fragment(string words, string more = "") => "search/#q=" + Uri.EscapeDataString(words) + more;

    /// <summary>Opens the page with some words searched for.</summary>
    public static async Task<IPage> SearchAsync(this Reader reader, string words, string more = "")
    {
        var page = await reader.GoAsync(Fragment(words, more));
        await page.AnsweredAsync();
        return page;
    }

    /// <summary>Brings the page into one of <see cref="States"/>.</summary>
    public static async Task<IPage> OpenStateAsync(this Reader reader, string state)
    {
        switch (state)
        {
            case "start":
                return await reader.GoAsync("search/");
            case "suggestions":
                var page = await reader.GoAsync("search/");
                await page.Box().FillAsync("食");
                await page.Options().First.WaitForAsync();
                await page.Box().PressAsync("ArrowDown");
                return page;
            case "results":
                return await reader.SearchAsync("相談");
            case "nothing":
                var nothing = await reader.SearchAsync("相談", "&f.cost=free&f.area=" + "990035" + "&f.kind=mens_shed&f.audience=homeless");
                await nothing.Locator("#results-empty").WaitForAsync();
                return nothing;
            case "filters":
                var filters = await reader.SearchAsync("相談", "&f.cost=free");
                await filters.OpenFiltersAsync("area", "kind", "date", "cost", "audience", "first");
                await filters.Locator("#near").EvaluateAsync("e => e.open = true");
                await filters.UntilAsync("document.querySelector('[data-facet=cost] .count').textContent !== ''");
                return filters;
            case "crisis":
                var crisis = await reader.GoAsync(Fragment("死にたい"));
                await crisis.Locator("#search-crisis").WaitForAsync();
                return crisis;
            default:
                throw new ArgumentOutOfRangeException(nameof(state), state, "no such state");
        }
    }

    /// <summary>The box.</summary>
    public static ILocator Box(this IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "ことばでさがす" });

    /// <summary>The suggestions that are to be seen.</summary>
    public static ILocator Options(this IPage page) => page.GetByRole(AriaRole.Option);

    /// <summary>The results that are to be seen.</summary>
    public static ILocator Cards(this IPage page) => page.Locator("#results-list .card");

    /// <summary>Waits until a search has ended, one way or the other.</summary>
    public static Task AnsweredAsync(this IPage page) => page.UntilAsync(
        "document.querySelector('#results-list .card') || !document.querySelector('#results-empty').hidden || !document.querySelector('#results-failure').hidden");

    /// <summary>Waits until an expression holds. Playwright's own waiting evaluates inside the page, which its policy forbids.</summary>
    public static async Task UntilAsync(this IPage page, string expression)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience;)
        {
            if (await page.EvaluateAsync<bool>($"!!({expression})")) return;
            await Task.Delay(50);
        }

        throw new TimeoutException($"never came true: {expression}");
    }

    /// <summary>Unfolds filters.</summary>
    public static async Task OpenFiltersAsync(this IPage page, params string[] facets)
    {
        await page.Locator("#filters").EvaluateAsync("e => e.open = true");
        foreach (var facet in facets) await page.Locator($"[data-facet={facet}]").EvaluateAsync("e => { const more = e.closest('.filters-more'); if (more) more.open = true; e.open = true; }");
    }

    /// <summary>What the address says behind the #, decoded.</summary>
    public static async Task<string> FragmentAsync(this IPage page) => Uri.UnescapeDataString(await page.EvaluateAsync<string>("location.hash"));

    /// <summary>What is said to those who listen, once it is said.</summary>
    public static async Task<string> StatusAsync(this IPage page, string part)
    {
        var status = page.Locator("#search-status");
        await Assertions.Expect(status).ToContainTextAsync(part);
        return await status.InnerTextAsync();
    }
}
