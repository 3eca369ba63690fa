namespace CommunityAtlas.Browser.Tests;

/// <summary>Reading the site tells nobody anything, and foreign script does not run.</summary>
[Collection(SiteCollection.Name)]
public sealed class PrivacyTests(SiteFixture site)
{
    [BrowserFact]
    public async Task No_page_asks_anybody_else_or_keeps_anything()
    {
        await using var reader = await site.OpenAsync();
        foreach (var kind in PageKinds.Names)
        {
            var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
            Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
            await page.CloseAsync();
        }

        Assert.Equal([], reader.Complaints);
        Assert.Empty(await reader.Context.CookiesAsync());
    }

    [BrowserFact]
    public async Task A_script_that_slipped_into_a_page_does_not_run()
    {
        await using var reader = await site.OpenAsync();
        await reader.Context.RouteAsync("**/about/", async route =>
        {
            var response = await route.FetchAsync();
            var html = await response.TextAsync();
            await route.FulfillAsync(new() { Response = response, Body = html.Replace("<main", "<script>document.title='gone'</script><p onclick=\"document.title='gone'\" id=trap>x</p><main", StringComparison.Ordinal) });
        });
        var page = await reader.GoAsync("about/");
        await page.Locator("#trap").ClickAsync();
        Assert.DoesNotContain("gone", await page.TitleAsync());
        Assert.NotEmpty(reader.Complaints);
    }
}
