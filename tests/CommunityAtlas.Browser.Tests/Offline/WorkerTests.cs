using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Offline;

/// <summary>The service worker: what it keeps, what it never keeps, how it is renewed and how it goes.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class WorkerTests(SiteFixture site)
{
    private const string Keys = "(async () => { const all = []; for (const name of await caches.keys()) for (const r of await (await caches.open(name)).keys()) all.push(new URL(r.url).pathname); return all.sort(); })()";

    [BrowserFact]
    public async Task Reading_keeps_the_shell_and_nothing_of_what_was_read()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, PageKinds.Permalink(site, "entry"));
        await page.GotoAsync(copy.Root + PageKinds.Permalink(site, "entry: sensitive"));
        await page.GotoAsync(copy.Root + "areas/990019/");
        await page.GotoAsync(copy.Root + "search/");
        var kept = await page.EvaluateAsync<string[]>(Keys);
        Assert.Contains("/atlas/offline.html", kept);
        Assert.Contains("/atlas/now/", kept);
        Assert.DoesNotContain(kept, path => path.Contains("/places/", StringComparison.Ordinal) || path.Contains("/areas/", StringComparison.Ordinal) || path.Contains("/search/", StringComparison.Ordinal));
        Assert.Single(await WorkerSite.CachesAsync(page), name => ShellName().IsMatch(name));
        var bytes = await page.EvaluateAsync<int>("(async () => { let sum = 0; for (const name of await caches.keys()) { const c = await caches.open(name); for (const r of await c.keys()) sum += (await (await c.match(r)).blob()).size; } return sum; })()");
        Assert.InRange(bytes, 1, 300_000);
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task Without_a_network_an_unseen_page_is_the_offline_page_with_its_telephones()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "");
        copy.Cut(true);
        await page.GotoAsync(copy.Root + "kinds/mens_shed/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("オフラインです");
        Assert.NotEqual(0, await page.Locator("article.line a[href^='tel:']").CountAsync());
        await Assertions.Expect(page.Locator("#saved-none")).ToBeVisibleAsync();
        await page.GotoAsync(copy.Root + "now/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("いますぐ話したいとき");
        Assert.Matches("保存した情報です（[0-9]{4}年[0-9]+月[0-9]+日に取得）。", await page.Locator(".saved-note").InnerTextAsync());
        copy.Cut(false);
        await page.GotoAsync(copy.Root + "kinds/mens_shed/");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("オフラインです");
    }

    [BrowserFact]
    public async Task A_saved_area_is_read_without_a_network_and_says_that_it_is_saved()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = SaveButton() }).ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます");
        var entry = (await page.EvaluateAsync<string[]>(Keys)).First(path => path.Contains("/places/", StringComparison.Ordinal));
        copy.Cut(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".saved-note")).ToContainTextAsync("保存した情報です（");
        await page.GotoAsync(new Uri(new Uri(copy.Root), entry).AbsoluteUri);
        await Assertions.Expect(page.Locator(".saved-note")).ToContainTextAsync("保存した情報です（");
        await page.GotoAsync(copy.Root + "kinds/");
        await Assertions.Expect(page.Locator("#saved-list .saved-area")).ToContainTextAsync("もり村");
        Assert.Equal("/atlas/areas/990035/", await page.Locator("#saved-list .saved-area a").EvaluateAsync<string>("a => a.pathname"));
    }

    [BrowserFact]
    public async Task Nothing_sensitive_is_in_any_pack_and_a_page_that_becomes_so_is_dropped()
    {
        var sensitive = Directory.EnumerateFiles(site.Folder, "index.html", SearchOption.AllDirectories).Where(f => File.ReadAllText(f).Contains("data-sensitive", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(site.Folder, Path.GetDirectoryName(f)!).Replace('\\', '/') + "/").ToList();
        Assert.NotEmpty(sensitive);
        foreach (var pack in Directory.EnumerateFiles(site.Folder, "offline.json", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(pack) + await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(pack)!, "saved", "index.html"));
            Assert.DoesNotContain(sensitive, path => text.Contains(path, StringComparison.Ordinal));
        }

        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await page.Locator("#pack-save").ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます");
        var entry = (await page.EvaluateAsync<string[]>(Keys)).First(path => path.Contains("/places/", StringComparison.Ordinal));
        copy.Change(entry["/atlas/".Length..] + "index.html", html => html.Replace("<main id=\"main\"", "<main id=\"main\" data-sensitive=\"\"", StringComparison.Ordinal));
        await page.GotoAsync(new Uri(new Uri(copy.Root), entry).AbsoluteUri);
        await WorkerSite.Until(async () => !(await page.EvaluateAsync<string[]>(Keys)).Contains(entry));
    }

    [BrowserFact]
    public async Task When_a_saved_page_is_not_answered_its_copy_is_shown()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await page.Locator("#pack-save").ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます");
        copy.Silence("areas/990035/");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".saved-note")).ToContainTextAsync("保存した情報です（");
        copy.Silence(null);
    }

    [BrowserFact]
    public async Task An_update_waits_for_its_button_reloads_once_and_touches_no_cache_of_others()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "about/");
        var before = (await WorkerSite.CachesAsync(page)).Single();
        await page.EvaluateAsync("Promise.all(['other-app-v1', 'ca-shell-.other.-0123456789'].map(name => caches.open(name)))");
        copy.Change("sw.js", text => BuildId().Replace(text, "\"build\":\"feedfeed00\""));
        await page.ReloadAsync();
        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => {})");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "更新する" });
        await button.WaitForAsync();
        Assert.Contains("新しい情報があります。", await page.Locator("#update").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(before, await WorkerSite.CachesAsync(page));
        var loads = 0;
        page.Load += (_, _) => loads++;
        await button.ClickAsync();
        await WorkerSite.Until(async () => loads > 0 && !(await WorkerSite.CachesAsync(page)).Contains(before));
        Assert.Equal(["ca-shell-.atlas.-feedfeed00", "ca-shell-.other.-0123456789", "other-app-v1"], (await WorkerSite.CachesAsync(page)).Order(StringComparer.Ordinal));
        Assert.False(await page.Locator("#update").IsVisibleAsync());
        await page.GotoAsync(copy.Root + "accessibility/");
        Assert.Equal(2, loads);
    }

    [BrowserFact]
    public async Task The_worker_that_stops_removes_what_is_kept_and_itself()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await page.Locator("#pack-save").ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます");
        await page.EvaluateAsync("caches.open('other-app-v1').then(() => {})");
        copy.Change("sw.js", _ => Site.Scripts.ClientScripts.Text(Site.Scripts.ClientScripts.StopWorker));
        // A site with the worker switched off has no line for updates, and so its pages ask for none.
        copy.Change("about/index.html", html => html.Replace("id=\"update\"", "id=\"no-update\"", StringComparison.Ordinal));
        await page.GotoAsync(copy.Root + "about/");
        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(r => r?.update()).then(() => {}, () => {})");
        await WorkerSite.Until(() => page.EvaluateAsync<bool>("navigator.serviceWorker.getRegistration().then(r => r === undefined)"));
        await WorkerSite.Until(async () => (await WorkerSite.CachesAsync(page)).SequenceEqual(["other-app-v1"]));
        await page.ReloadAsync();
        Assert.True(await page.EvaluateAsync<bool>("navigator.serviceWorker.controller === null"));
    }

    [BrowserFact]
    public async Task What_a_device_keeps_can_be_removed_on_the_page_about_this_site()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        await page.Locator("#pack-save").ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます");
        await page.EvaluateAsync("caches.open('other-app-v1').then(() => { localStorage.setItem('ca-choice', 'x'); localStorage.setItem('other', 'y'); })");
        await page.GotoAsync(copy.Root + "about/");
        await page.GetByRole(AriaRole.Button, new() { Name = "この端末の記録を消す" }).ClickAsync();
        await Assertions.Expect(page.Locator("#clear-status")).ToContainTextAsync("消しました。");
        Assert.Equal(["other-app-v1"], await WorkerSite.CachesAsync(page));
        Assert.Equal("other", await page.EvaluateAsync<string>("Object.keys(localStorage).join()"));
        Assert.Equal(0, await page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
    }

    [BrowserFact]
    public async Task A_saved_page_that_was_checked_long_ago_warns_offline_too()
    {
        await using var copy = await WorkerSite.OpenAsync(site);
        await using var reader = await copy.ReadAsync();
        var page = await copy.GoWithWorkerAsync(reader, "areas/990035/");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(copy.Folder, "places"), "index.html", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, CheckedOn().Replace(await File.ReadAllTextAsync(file), "data-checked=\"2024-01-10\""));
        }

        await page.Locator("#pack-save").ClickAsync();
        await Assertions.Expect(page.Locator("#pack-status")).ToContainTextAsync("オフラインでも読めます");
        var entry = (await page.EvaluateAsync<string[]>(Keys)).First(path => path.Contains("/places/", StringComparison.Ordinal));
        copy.Cut(true);
        await page.GotoAsync(new Uri(new Uri(copy.Root), entry).AbsoluteUri);
        await Assertions.Expect(page.Locator(".saved-note")).ToContainTextAsync("確認してから180日をすぎています。");
    }

    [GeneratedRegex("^ca-shell-\\.atlas\\.-[0-9a-f]{10}$")]
    private static partial Regex ShellName();

    [GeneratedRegex("^もり村の情報を保存（[0-9]+ KB）$")]
    private static partial Regex SaveButton();

    [GeneratedRegex("\"build\":\"[0-9a-f]{10}\"")]
    private static partial Regex BuildId();

    [GeneratedRegex("data-checked=\"[0-9-]+\"")]
    private static partial Regex CheckedOn();
}
