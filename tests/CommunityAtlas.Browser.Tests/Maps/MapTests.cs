using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Maps;

/// <summary>地図: nothing of it is asked of anybody before the click; then every place of the list is on it, by name and by key. Tiles are answered here.</summary>
[Collection(SiteCollection.Name)]
public sealed class MapTests(SiteFixture site)
{
    private const string Tiles = "https://cyberjapandata.gsi.go.jp/";

    private static readonly byte[] Grey = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8+vv3fwAJ2gPu1nWDAAAAAABJRU5ErkJggg==");

    private readonly ConcurrentQueue<IRequest> _tiles = new();

    [MapFact]
    public async Task Nothing_is_loaded_before_the_click_and_tiles_come_without_a_referrer_after_it()
    {
        await using var reader = await OpenAsync();
        var asked = new ConcurrentQueue<string>();
        reader.Context.Request += (_, request) => asked.Enqueue(request.Url);
        var page = await reader.GoAsync("map/");
        await page.GetByRole(AriaRole.Button, new() { Name = "地図を開く" }).WaitForAsync();
        Assert.DoesNotContain(asked, url => url.Contains("leaflet", StringComparison.Ordinal) || !url.StartsWith(site.Root, StringComparison.Ordinal));
        Assert.Contains("あなたのIPアドレスが国土地理院に伝わります。", await page.Locator("#map-ask").InnerTextAsync(), StringComparison.Ordinal);
        await OpenMapAsync(page);
        Assert.NotEmpty(_tiles);
        foreach (var tile in _tiles)
        {
            Assert.Matches("^https://cyberjapandata\\.gsi\\.go\\.jp/xyz/pale/[0-9]+/[0-9]+/[0-9]+\\.png$", tile.Url);
            Assert.DoesNotContain("referer", (await tile.AllHeadersAsync()).Keys, StringComparer.OrdinalIgnoreCase);
        }

        Assert.Equal([], asked.Where(url => !url.StartsWith(site.Root, StringComparison.Ordinal) && !url.StartsWith(Tiles, StringComparison.Ordinal)));
        Assert.DoesNotContain(reader.Complaints, c => !c.Contains(Tiles, StringComparison.Ordinal));
    }

    [MapFact]
    public async Task The_map_holds_what_the_list_holds_and_nothing_else()
    {
        await using var reader = await OpenAsync();
        var page = await reader.GoAsync("map/990035/");
        await OpenMapAsync(page);
        var listed = await page.Locator("#map-rows li").EvaluateAllAsync<string[]>("all => all.map(li => `${li.querySelector('a').textContent}（${li.querySelectorAll('.map-kind span')[1].textContent}）`)");
        // Gathered pins say how many they are; together with the single ones they are as many as the list is long.
        var names = await page.Locator(".leaflet-marker-icon").EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('aria-label'))");
        var single = names.Where(n => !n.Contains("か所。", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(single);
        Assert.Subset(listed.ToHashSet(), single.ToHashSet());
        var gathered = names.Where(n => n.Contains("か所。", StringComparison.Ordinal)).Sum(n => int.Parse(n.Split('か')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(listed.Length, single.Count + gathered);
    }

    [MapFact]
    public async Task Axe_finds_nothing_before_and_after_the_click()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { 320, 1280 })
            {
                await using var reader = await OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
                var page = await reader.GoAsync("map/");
                await OpenMapAsync(page);
                var found = (await page.RunAxe(AccessibilityTests.Options)).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"));
                Assert.Equal([], found.Select(f => $"{scheme} {width}: {f}"));
                Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
                var small = await page.Locator(".leaflet-marker-icon, .leaflet-bar a").EvaluateAllAsync<string[]>("all => all.filter(e => e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML)");
                Assert.Equal([], small);
            }
        }
    }

    [MapFact]
    public async Task By_keyboard_a_pin_opens_its_card_and_closing_leads_back()
    {
        await using var reader = await OpenAsync();
        var page = await reader.GoAsync("map/990035/");
        await page.Locator("#map-open").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await PinsAsync(page);
        Assert.Equal("map-box", await page.EvaluateAsync<string>("document.activeElement.id"));
        var pin = page.Locator(".map-pin").First;
        var name = (await pin.GetAttributeAsync("aria-label"))!;
        await pin.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var card = page.Locator(".map-card a");
        await card.WaitForAsync();
        Assert.StartsWith(await card.InnerTextAsync() + "（", name, StringComparison.Ordinal);
        Assert.Contains("/places/", await card.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.True(await card.EvaluateAsync<bool>("e => e === document.activeElement"));
        Assert.Equal("とじる", await page.Locator(".leaflet-popup-close-button").GetAttributeAsync("aria-label"));
        await page.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(name, await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
    }

    [MapFact]
    public async Task The_wheel_scrolls_the_page_until_somebody_is_in_the_map()
    {
        await using var reader = await OpenAsync();
        var page = await reader.GoAsync("map/990035/");
        await OpenMapAsync(page);
        await page.Locator("#map-list").FocusAsync();
        var before = await page.Locator(".leaflet-tile-pane img").First.GetAttributeAsync("src");
        var box = (await page.Locator("#map-box").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        var top = await page.EvaluateAsync<double>("scrollY");
        await page.Mouse.WheelAsync(0, 200);
        await Until(async () => await page.EvaluateAsync<double>("scrollY") > top);
        Assert.Equal(before, await page.Locator(".leaflet-tile-pane img").First.GetAttributeAsync("src"));
    }

    [MapFact]
    public async Task Under_reduced_motion_nothing_moves()
    {
        await using var reader = await OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.GoAsync("map/");
        await OpenMapAsync(page);
        Assert.Equal(0, await page.Locator(".leaflet-zoom-anim, .leaflet-fade-anim").CountAsync());
    }

    [MapFact]
    public async Task Without_a_network_it_says_so_and_the_list_stays()
    {
        await using var reader = await OpenAsync();
        var page = await reader.GoAsync("map/");
        await reader.Context.SetOfflineAsync(true);
        await page.Locator("#map-open").ClickAsync();
        var failure = page.Locator("#map-failure");
        await failure.WaitForAsync();
        Assert.Contains("オフラインのようです。", await failure.InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator("#map-box").IsVisibleAsync());
        Assert.True(await page.Locator("#map-rows li").First.IsVisibleAsync());
        await reader.Context.SetOfflineAsync(false);
        await OpenMapAsync(page);
        Assert.False(await failure.IsVisibleAsync());
    }

    [MapFact]
    public async Task In_print_the_credit_stays_and_what_is_pressed_goes()
    {
        await using var reader = await OpenAsync();
        var page = await reader.GoAsync("map/990035/");
        await OpenMapAsync(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("地理院タイル", (await page.Locator(".leaflet-control-attribution").InnerTextAsync()).Trim());
        Assert.True(await page.Locator(".leaflet-control-attribution").IsVisibleAsync());
        Assert.False(await page.Locator(".leaflet-bar").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Where_somebody_is_stays_in_the_page_and_is_asked_for_only_by_the_button()
    {
        await using var reader = await OpenAsync(new BrowserNewContextOptions { Geolocation = new() { Latitude = 34.065f, Longitude = 140.566f }, Permissions = ["geolocation"] });
        await reader.Context.AddInitScriptAsync("const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation); window.askedWhere = 0; navigator.geolocation.getCurrentPosition = (...all) => { window.askedWhere++; ask(...all); };");
        var page = await reader.GoAsync("map/");
        var before = await page.Locator("#map-rows .map-name").AllInnerTextsAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("window.askedWhere"));
        var asked = new ConcurrentQueue<string>();
        reader.Context.Request += (_, request) => asked.Enqueue(request.Url);
        await page.GetByRole(AriaRole.Button, new() { Name = "いまいる場所から近い順" }).ClickAsync();
        await Assertions.Expect(page.Locator("#map-order")).ToContainTextAsync("いまいる場所から近い順です");
        Assert.Contains("もり村", await page.Locator("#map-rows li").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(before.Order(StringComparer.Ordinal), (await page.Locator("#map-rows .map-name").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
        Assert.Empty(asked);
        Assert.DoesNotContain("34.06", page.Url, StringComparison.Ordinal);
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task Without_JavaScript_list_and_sketch_are_complete()
    {
        await using var reader = await OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync("map/");
        Assert.True(await page.Locator(".sketch svg").IsVisibleAsync());
        Assert.True(await page.Locator("#map-rows li").Last.IsVisibleAsync());
        Assert.False(await page.Locator("#map-open").IsVisibleAsync());
        Assert.Contains("動かせる地図には、JavaScript がいります。", await page.Locator(".map-place").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal([], reader.Complaints);
    }

    private static async Task OpenMapAsync(IPage page)
    {
        await page.Locator("#map-open").ClickAsync();
        await PinsAsync(page);
    }

    private static Task PinsAsync(IPage page) => page.Locator("#map-box .leaflet-marker-icon").First.WaitForAsync();

    private static async Task Until(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 300; i++)
        {
            if (await condition()) return;
            await Task.Delay(100);
        }

        Assert.Fail("what was waited for did not happen");
    }

    private async Task<Reader> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var reader = await site.OpenAsync(options);
        await reader.Context.RouteAsync(Tiles + "**", route =>
        {
            _tiles.Enqueue(route.Request);
            return route.FulfillAsync(new() { ContentType = "image/png", BodyBytes = Grey });
        });
        return reader;
    }
}
