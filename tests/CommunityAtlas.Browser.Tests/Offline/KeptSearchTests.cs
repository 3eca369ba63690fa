using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Offline;

/// <summary>Search without a network: the whole index or nothing, and only where somebody asked for it.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class KeptSearchTests(SiteFixture site)
{
    // A hundred files are fetched and kept, on whatever machine this is.
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 60_000 };

    private const string Keys = "(async () => { const all = []; for (const name of (await caches.keys()).filter(n => n.startsWith('ca-index-'))) for (const r of await (await caches.open(name)).keys()) all.push(new URL(r.url).pathname); return all.sort(); })()";

    [BrowserFact]
    public async Task Kept_search_answers_without_a_network_and_says_from_when_it_is()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await KeepAsync(copy, reader, "areas/990035/");
        copy.Cut(true);
        await page.GotoAsync(copy.Root + "search/");
        Assert.Matches("保存した情報です（[0-9]{4}年[0-9]+月[0-9]+日に取得）。", await page.Locator(".saved-note").InnerTextAsync());
        await AskAsync(page, "木工");
        await Assertions.Expect(page.Locator(".card.result h3 a").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#kept-search-remove")).ToBeVisibleAsync();
        await page.GotoAsync(copy.Root + "kinds/");
        await Assertions.Expect(page.Locator("#saved-list a[href='/atlas/search/'], #saved-list a[href$='/atlas/search/']")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_whole_index_is_kept_and_searching_adds_nothing_to_it()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await KeepAsync(copy, reader, "search/");
        var kept = await page.EvaluateAsync<string[]>(Keys);
        var index = Directory.EnumerateFiles(Path.Combine(copy.Folder, "search", "index"), "*", SearchOption.AllDirectories)
            .Select(f => "/atlas/" + Path.GetRelativePath(copy.Folder, f).Replace('\\', '/'));
        Assert.Empty(index.Except(kept));
        Assert.DoesNotContain(kept, path => path.Contains("/places/", StringComparison.Ordinal));
        var before = await WorkerSite.CachesAsync(page);
        await page.ReloadAsync();
        copy.Asked.Clear();
        await AskAsync(page, "しょうぎ");
        await Assertions.Expect(page.Locator(".card.result").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.Equal(kept, await page.EvaluateAsync<string[]>(Keys));
        Assert.Equal(before, await WorkerSite.CachesAsync(page));
        Assert.DoesNotContain(copy.Asked, path => path.EndsWith(".bin", StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [BrowserFact]
    public async Task A_result_whose_page_is_never_kept_leads_to_a_kind_sentence()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await KeepAsync(copy, reader, "search/");
        copy.Cut(true);
        await page.ReloadAsync();
        await AskAsync(page, "女性とくらしの相談室");
        var result = page.Locator(".card.result h3 a[href$='/places/josei-sodan/']");
        await result.WaitForAsync();
        await result.EvaluateAsync("a => a.click()");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("オフラインです");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("ほかの人に見られると困ることがあるページは、この端末に残しません。");
        Assert.NotEqual(0, await page.Locator("article.line a[href^='tel:']").CountAsync());
    }

    [BrowserFact]
    public async Task A_newer_index_is_searched_over_the_network_and_replaces_the_kept_one_when_asked()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await KeepAsync(copy, reader, "search/");
        var before = await page.EvaluateAsync<string[]>(Keys);
        // A later build lacks one file; nobody has asked to keep that build.
        var gone = before.First(path => path.EndsWith(".bin", StringComparison.Ordinal));
        copy.Change("search/copy-files.json", text => text.Replace($",\"{gone["/atlas/".Length..]}\"", "", StringComparison.Ordinal));
        await page.ReloadAsync();
        Assert.Contains(gone, await page.EvaluateAsync<string[]>(Keys));
        copy.Asked.Clear();
        await page.Locator("#kept-search-save").ClickAsync();
        await WorkerSite.Until(async () => !(await page.EvaluateAsync<string[]>(Keys)).Contains(gone));
        await Assertions.Expect(page.Locator("#kept-search-status")).ToContainTextAsync("さがすページを使えます", Patient);
        Assert.Equal(before.Where(path => path != gone), await page.EvaluateAsync<string[]>(Keys));
        // What is here already is not fetched again.
        Assert.DoesNotContain(copy.Asked, path => path.EndsWith(".bin", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Half_an_index_is_none()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "search/");
        File.WriteAllText(Directory.EnumerateFiles(Path.Combine(copy.Folder, "search", "index"), "*.bin", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last(), "another build's");
        await page.Locator("#kept-search-save").ClickAsync();
        await Assertions.Expect(page.Locator("#kept-search-status")).ToContainTextAsync("保存できませんでした", Patient);
        Assert.DoesNotContain(await WorkerSite.CachesAsync(page), name => name.StartsWith("ca-index-", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_large_index_is_not_offered_and_the_page_says_why()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        copy.Change("search/copy.json", text => Size().Replace(text, "\"bytes\":12400000,\"fits\":false"));
        var page = await copy.GoWithWorkerAsync(reader, "search/");
        await Assertions.Expect(page.Locator("#kept-search-status")).ToContainTextAsync("この地図帳の検索は大きいので（12.4 MB）");
        await Assertions.Expect(page.Locator("#kept-search-save")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Kept_search_can_be_removed_alone_and_with_everything_else()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await KeepAsync(copy, reader, "search/");
        await page.Locator("#kept-search-remove").ClickAsync();
        await Assertions.Expect(page.Locator("#kept-search-status")).ToHaveTextAsync("検索の保存を消しました。");
        Assert.DoesNotContain(await WorkerSite.CachesAsync(page), name => name.StartsWith("ca-index-", StringComparison.Ordinal));
        await page.Locator("#kept-search-save").ClickAsync();
        await Assertions.Expect(page.Locator("#kept-search-status")).ToContainTextAsync("さがすページを使えます", Patient);
        await page.GotoAsync(copy.Root + "about/");
        await page.Locator("#clear-go").ClickAsync();
        await Assertions.Expect(page.Locator("#clear-status")).ToContainTextAsync("消しました。");
        Assert.Empty(await WorkerSite.CachesAsync(page));
    }

    [BrowserFact]
    public async Task When_there_is_no_room_the_oldest_area_goes_and_the_page_says_so_before_and_after()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await SaveAreaAsync(page);
        // As if that area were nearly all that a device may hold.
        await page.EvaluateAsync("""
            (async () => {
              const name = (await caches.keys()).find(n => n.startsWith('ca-saved-'));
              const cache = await caches.open(name);
              const address = '/atlas/saved-contents.json';
              const contents = await (await cache.match(address)).json();
              await cache.put(address, new Response(JSON.stringify({ ...contents, bytes: 19_990_000 })));
            })()
            """);
        await page.GotoAsync(copy.Root + "areas/990027/");
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("いちばん古い「もり村」の保存を消します。");
        await SaveAreaAsync(page);
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("「もり村」の保存を消しました。");
        Assert.All(await WorkerSite.CachesAsync(page), name => Assert.DoesNotContain("990035", name, StringComparison.Ordinal));
        Assert.Contains(await WorkerSite.CachesAsync(page), name => name.Contains("990027", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_device_without_room_gives_up_the_oldest_area_and_says_so_or_tells_that_it_is_full()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await SaveAreaAsync(page);
        await page.GotoAsync(copy.Root + "areas/990027/");
        await page.EvaluateAsync("""
            (() => {
              const put = Cache.prototype.put;
              Cache.prototype.put = async function (...args) {
                if ((await caches.keys()).some(n => n.includes('990035'))) throw new DOMException('no room', 'QuotaExceededError');
                return put.apply(this, args);
              };
            })()
            """);
        await SaveAreaAsync(page);
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("場所をあけるために、「もり村」の保存を消しました。");
        await page.EvaluateAsync("(() => { Cache.prototype.put = async () => { throw new DOMException('no room', 'QuotaExceededError'); }; })()");
        await page.Locator("#kept-search-save").ClickAsync();
        await Assertions.Expect(page.Locator("#kept-search-status")).ToContainTextAsync("この端末に保存できる量をこえます", Patient);
        Assert.DoesNotContain(await WorkerSite.CachesAsync(page), name => name.StartsWith("ca-index-", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_saved_page_keeps_its_looks_when_the_site_has_new_ones()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await SaveAreaAsync(page);
        // The shell of a later build holds other styles, and the old ones are gone from the site.
        await page.EvaluateAsync("(async () => { for (const name of await caches.keys()) if (name.startsWith('ca-shell-')) { const c = await caches.open(name); for (const r of await c.keys()) if (r.url.endsWith('.css')) await c.delete(r); } })()");
        copy.Cut(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".saved-note")).ToBeVisibleAsync();
        Assert.Contains("Hiragino", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily"), StringComparison.Ordinal);
    }

    private static async Task<IPage> KeepAsync(WorkerSite copy, Reader reader, string permalink)
    {
        var page = await copy.GoWithWorkerAsync(reader, permalink);
        var button = page.Locator("#kept-search-save");
        await Assertions.Expect(button).ToHaveTextAsync(SaveButton(), new() { Timeout = 60_000 });
        await button.ClickAsync();
        await Assertions.Expect(page.Locator("#kept-search-status")).ToContainTextAsync("さがすページを使えます", Patient);
        return page;
    }

    private static async Task SaveAreaAsync(IPage page)
    {
        await page.Locator("#pack-save").ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます", Patient);
    }

    private static async Task AskAsync(IPage page, string words)
    {
        await page.Locator("#search input[role=combobox]").FillAsync(words);
        await page.Locator("#search button[type=submit]").ClickAsync();
    }

    [GeneratedRegex("^検索も使えるように保存（[0-9]+ KB）$")]
    private static partial Regex SaveButton();

    [GeneratedRegex("\"bytes\":[0-9]+,\"fits\":true")]
    private static partial Regex Size();
}
