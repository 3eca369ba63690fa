using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Search;

/// <summary>What the search page shows, remembers and keeps to itself.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchPageTests(SiteFixture site)
{
    [BrowserFact]
    public async Task Results_say_how_many_in_which_order_and_mark_what_was_found()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談");
        Assert.Matches("^[0-9,]+件$", await page.Locator("#results-heading").InnerTextAsync());
        Assert.Contains("よく合う順", await page.Locator("#results-notes").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("相談", await page.Locator("#results-list mark").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("「相談」のけっかは", await page.StatusAsync("けっか"), StringComparison.Ordinal);
        await page.Cards().First.Locator("h3 a").ClickAsync();
        await page.WaitForURLAsync("**/places/*/");
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Results_come_after_Enter_without_moving_the_focus()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Box().FillAsync("相談");
        await page.Box().PressAsync("Enter");
        await page.AnsweredAsync();
        Assert.Equal("search-words", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("#q=相談", await page.FragmentAsync());
    }

    [BrowserFact]
    public async Task No_word_of_a_query_reaches_the_host()
    {
        await using var reader = await site.OpenAsync();
        site.Asked.Clear();
        var page = await reader.GoAsync("search/");
        await page.Box().PressSequentiallyAsync("hikikomori", new() { Delay = 20 });
        await page.Box().PressAsync("Enter");
        await page.AnsweredAsync();
        await page.Box().FillAsync("死にたい");
        await page.Box().PressAsync("Enter");
        await page.Locator("#search-crisis").WaitForAsync();
        Assert.NotEmpty(site.Asked);
        Assert.All(site.Asked, asked =>
        {
            Assert.DoesNotContain("hikikomori", asked, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("死", Uri.UnescapeDataString(asked), StringComparison.Ordinal);
            Assert.DoesNotContain("?", asked, StringComparison.Ordinal);
        });
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Empty(await reader.Context.CookiesAsync());
        Assert.DoesNotContain("死にたい", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task A_word_of_distress_written_into_the_address_does_not_stay_there()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        for (var times = 0; times < 2; times++)
        {
            // The second time the same question has been answered already.
            await page.EvaluateAsync("location.hash = '#q=死にたい'");
            await page.UntilAsync("location.hash === '' && !document.querySelector('#search-crisis').hidden");
        }

        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task Somebody_who_wants_everything_gets_what_only_writes_the_words()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("土曜", "&page=99");
        await page.Locator("#results-more").WaitForAsync();
        var before = await page.Locator("#results-heading").InnerTextAsync();
        await page.Locator("#results-more").ClickAsync();
        await page.UntilAsync($"document.querySelector('#results-heading').innerText !== '{before}'");
        Assert.Equal(0, await page.Locator("#results-more").CountAsync());
        Assert.Equal("results-heading", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task The_way_back_from_a_place_leads_to_the_same_results()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談", "&f.cost=free");
        var before = await page.Locator("#results-list").InnerTextAsync();
        await page.Cards().Nth(2).ScrollIntoViewIfNeededAsync();
        await page.Cards().Nth(2).Locator("h3 a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/places/[^/]+/$"));
        await page.GoBackAsync();
        await page.AnsweredAsync();
        Assert.Equal("相談", await page.Box().InputValueAsync());
        Assert.Equal(before, await page.Locator("#results-list").InnerTextAsync());
        await page.UntilAsync("scrollY > 0");
        Assert.True(await page.Locator("#chosen").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_jump_inside_the_page_does_not_lose_what_was_asked()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談");
        var count = await page.Locator("#results-heading").InnerTextAsync();
        await page.GetByText("本文へ移動").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.UntilAsync("location.hash.startsWith('#q=')");
        Assert.Equal(count, await page.Locator("#results-heading").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Results_of_a_language_open_in_it_where_they_can()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("en/search/");
        var box = page.GetByRole(AriaRole.Combobox);
        await box.FillAsync("nihongo");
        await box.PressAsync("Enter");
        await page.Locator(".result").First.WaitForAsync();
        Assert.EndsWith("/en/places/hashi-nihongo/", await page.Locator(".result a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        foreach (var heading in await page.Locator(".result h3").AllAsync())
        {
            var path = (await heading.Locator("a").EvaluateAsync<string>("a => a.href"))[site.Root.Length..];
            Assert.Equal(!path.StartsWith("en/places/", StringComparison.Ordinal), (await heading.InnerTextAsync()).EndsWith("(in Japanese)", StringComparison.Ordinal));
            Assert.True(File.Exists(Path.Combine(site.Folder, path, "index.html")), path);
        }
    }

    [BrowserFact]
    public async Task With_large_letters_who_asks_is_brought_to_the_telephone_numbers()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談");
        await page.SetViewportSizeAsync(360, 640);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'; scrollTo(0, 0)");
        await page.Box().FillAsync("死にたい");
        await page.Box().PressAsync("Enter");
        await page.Locator("#search-crisis").WaitForAsync();
        await page.UntilAsync("document.querySelector('#search-crisis').getBoundingClientRect().top < innerHeight / 2");
    }

    [BrowserFact]
    public async Task Crisis_words_bring_the_card_first_and_leave_the_address()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談");
        Assert.True(await page.Locator("#search-crisis").IsHiddenAsync());
        await page.Box().FillAsync("死にたい");
        await page.Box().PressAsync("Enter");
        await page.Locator("#search-crisis").WaitForAsync();
        Assert.Contains("119・110", await page.Locator("#search-crisis").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("いますぐ話せる電話", await page.StatusAsync("死にたい"), StringComparison.Ordinal);
        Assert.Equal("", await page.FragmentAsync());
        var (card, results) = ((await page.Locator("#search-crisis").BoundingBoxAsync())!, (await page.Locator("#results").BoundingBoxAsync())!);
        Assert.True(card.Y + card.Height <= results.Y);
        await page.Box().FillAsync("食堂");
        await page.Box().PressAsync("Enter");
        await Assertions.Expect(page.Locator("#search-crisis")).ToBeHiddenAsync();
        await page.UntilAsync("location.hash !== ''");
        Assert.Equal("#q=食堂", await page.FragmentAsync());
    }

    [BrowserFact]
    public async Task A_filter_holds_when_it_is_applied_and_can_be_taken_away()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談");
        var all = await CountAsync(page);
        await page.OpenFiltersAsync("area");
        await page.Locator("[data-facet=area] li").First.WaitForAsync();
        var option = page.Locator("[data-facet=area] li").Filter(new() { HasText = "みなと町" });
        var promised = int.Parse((await option.Locator(".count").InnerTextAsync()).Trim('件'), CultureInfo.InvariantCulture);
        await option.Locator("input").CheckAsync();
        Assert.Equal(all, await CountAsync(page));
        await page.Locator("#apply").ClickAsync();
        await page.UntilAsync("location.hash.includes('f.area')");
        Assert.Equal(promised, await CountAsync(page));
        Assert.InRange(promised, 1, all - 1);
        Assert.Equal("results-heading", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.GetByRole(AriaRole.Button, new() { Name = "みなと町をはずす" }).ClickAsync();
        await page.UntilAsync("!location.hash.includes('f.area')");
        Assert.Equal(all, await CountAsync(page));
        Assert.True(await page.Locator("#chosen").IsHiddenAsync());
        Assert.Empty(reader.Complaints);
    }

    [BrowserFact]
    public async Task What_nobody_knows_stands_below_and_can_be_left_out()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/#f.first=can_just_sit");
        await page.AnsweredAsync();
        var all = await CountAsync(page);
        await page.Locator("#results-pager li:nth-last-child(2) button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "はっきりしないもの（電話で確認）" })).ToBeVisibleAsync();
        await page.Locator("#filters").EvaluateAsync("e => e.open = true");
        await page.Locator("#unknown").UncheckAsync();
        await page.Locator("#apply").ClickAsync();
        await page.UntilAsync("location.hash.includes('unknown=no')");
        Assert.InRange(await CountAsync(page), 1, all - 1);
        Assert.Equal(0, await page.Locator(".order-heading").CountAsync());
    }

    [BrowserFact]
    public async Task Near_a_written_place_comes_first_and_the_order_says_so()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Locator("#filters").EvaluateAsync("e => e.open = true");
        await page.Locator("#near").EvaluateAsync("e => e.open = true");
        await page.Locator("#near-place").FillAsync("みなと");
        await page.Locator("#near-places label").Filter(new() { HasText = "みなと町" }).ClickAsync();
        await page.Locator("#apply").ClickAsync();
        await page.AnsweredAsync();
        Assert.Contains("みなと町から近い順", await page.Locator("#results-notes").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("みなと町", await page.Cards().First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("約", await page.Cards().First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("#near=みなと町", await page.FragmentAsync());
        await page.ReloadAsync();
        await page.AnsweredAsync();
        Assert.Contains("みなと町から近い順", await page.Locator("#chosen").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_device_is_asked_where_it_is_only_when_its_button_is_pressed_and_the_place_stays_in_the_page()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { Geolocation = new() { Latitude = 33.95f, Longitude = 140.45f }, Permissions = ["geolocation"] });
        await reader.Context.AddInitScriptAsync("globalThis.asked = 0; const get = navigator.geolocation.getCurrentPosition; Geolocation.prototype.getCurrentPosition = function (...a) { asked++; return get.apply(this, a); };");
        var page = await reader.SearchAsync("相談");
        await page.Locator("#filters").EvaluateAsync("e => e.open = true");
        await page.Locator("#near").EvaluateAsync("e => e.open = true");
        Assert.Equal(0, await page.EvaluateAsync<int>("asked"));
        await page.GetByRole(AriaRole.Button, new() { Name = "いまいる場所から近い順" }).ClickAsync();
        await Assertions.Expect(page.Locator("#results-notes")).ToContainTextAsync("いまいる場所から近い順");
        Assert.Equal(1, await page.EvaluateAsync<int>("asked"));
        Assert.Equal("#q=相談", await page.FragmentAsync());
        Assert.DoesNotContain(site.Asked, a => a.Contains("33.9", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Without_leave_to_know_the_place_a_sentence_says_what_else_to_do()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await page.Locator("#filters").EvaluateAsync("e => e.open = true");
        await page.Locator("#near").EvaluateAsync("e => e.open = true");
        await page.GetByRole(AriaRole.Button, new() { Name = "いまいる場所から近い順" }).ClickAsync();
        await Assertions.Expect(page.Locator("#near-message")).ToContainTextAsync("市区町村の名前");
    }

    [BrowserFact]
    public async Task A_day_shows_what_is_planned_for_it()
    {
        await using var reader = await site.OpenAsync();
        await reader.Context.AddInitScriptAsync("{ const now = Date.UTC(2026, 10, 21, 3); const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length ? a : [now])); } static now() { return now; } }; }");
        var page = await reader.GoAsync("search/");
        await page.OpenFiltersAsync("date");
        await page.Locator("[data-facet=date] label").Filter(new() { HasText = "あした" }).ClickAsync();
        await page.Locator("#apply").ClickAsync();
        await page.AnsweredAsync();
        Assert.Equal("#day=2026-11-22", await page.FragmentAsync());
        Assert.Contains("11月22日（日）に開く予定", await page.Locator("#chosen").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await CountAsync(page) > 0);
    }

    [BrowserFact]
    public async Task Pages_are_turned_by_buttons_and_the_title_says_which_one_is_open()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/#f.cost=free");
        await page.AnsweredAsync();
        Assert.Equal(20, await page.Cards().CountAsync());
        var first = await page.Cards().First.InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "次のページ" }).ClickAsync();
        await page.UntilAsync("location.hash.includes('page=2')");
        Assert.Matches("けっか（[0-9]+ページ中2ページ目）", await page.TitleAsync());
        Assert.Equal("results-heading", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.NotEqual(first, await page.Cards().First.InnerTextAsync());
        Assert.Equal("ページ2", (await page.Locator("#results-pager [aria-current=page]").TextContentAsync())!.Trim());
    }

    [BrowserFact]
    public async Task Nothing_found_says_what_to_do_next()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.OpenStateAsync("nothing");
        var text = await page.Locator("#results-empty").InnerTextAsync();
        foreach (var words in new[] { "登録がない", "ことばを短く", "地域", "電話で聞く", "044-000-0000" }) Assert.Contains(words, text, StringComparison.Ordinal);
        await page.Locator("#results-empty").GetByRole(AriaRole.Button, new() { Name = "条件をぜんぶはずす" }).ClickAsync();
        await page.Cards().First.WaitForAsync();
        Assert.Equal("#q=相談", await page.FragmentAsync());
    }

    [BrowserFact]
    public async Task Words_that_are_nowhere_are_named()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.SearchAsync("相談 宇宙飛行士");
        Assert.Contains("に合うところはありませんでした", await page.Locator("#results-notes").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Cards().CountAsync() > 0);
    }

    [BrowserFact]
    public async Task Without_a_connection_a_sentence_and_a_button_stand_where_results_would()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/");
        await reader.Context.SetOfflineAsync(true);
        await page.Box().FillAsync("相談");
        await page.Box().PressAsync("Enter");
        await page.Locator("#results-failure").WaitForAsync();
        Assert.Contains("オフライン", await page.Locator("#failure-text").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("オフライン", await page.StatusAsync("オフライン"), StringComparison.Ordinal);
        Assert.True(await page.Locator("#results-empty").IsHiddenAsync());
        await reader.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "もう一度ためす" }).ClickAsync();
        await page.Cards().First.WaitForAsync();
        Assert.True(await page.Locator("#results-failure").IsHiddenAsync());
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_page_says_so_and_leads_to_the_lists()
    {
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync("search/");
        var text = await page.Locator("main").InnerTextAsync();
        foreach (var words in new[] { "JavaScript", "困りごとからさがす", "地域からさがす", "種別からさがす", "電話で聞く", "044-000-0000" }) Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("input:visible, button:visible").CountAsync());
        await page.GotoAsync(site.Root);
        site.Asked.Clear();
        await page.Locator("#search-words").FillAsync("さびしい");
        await page.Locator("#search-go").ClickAsync();
        await page.WaitForURLAsync("**/search/*");
        Assert.All(site.Asked, asked => Assert.DoesNotContain("さ", Uri.UnescapeDataString(asked), StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Hostile_fragments_do_no_harm()
    {
        await using var reader = await site.OpenAsync();
        var page = await reader.GoAsync("search/#q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>相談") + "&f.area=%3Cscript%3E&f.__proto__=x&f.kind=nothing&day=2026-99-99&page=-5&near=%3Cb%3E");
        await page.AnsweredAsync();
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    private static async Task<int> CountAsync(IPage page) =>
        int.Parse((await page.Locator("#results-heading").InnerTextAsync()).Trim('件'), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
