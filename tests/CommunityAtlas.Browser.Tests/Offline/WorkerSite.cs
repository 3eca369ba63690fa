using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests.Offline;

/// <summary>A copy of the built site on an origin of its own, so that workers of one test never meet those of another; its network can be cut, and its files changed.</summary>
internal sealed class WorkerSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly SiteFixture _site;
    private volatile bool _isCut;
    private volatile string? _silent;

    private WorkerSite(SiteFixture site)
    {
        _site = site;
        Folder = Directory.CreateTempSubdirectory("atlas-worker-").FullName;
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        _server = SiteFixture.Serve(Folder, Asked, async context =>
        {
            // What the browser itself still held would pass for an answer of the network.
            context.Response.Headers.CacheControl = "no-cache";
            if (_silent is { } path && context.Request.Path.Value == path) await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return !_isCut;
        });
    }

    public string Folder { get; }

    public string Root { get; private set; } = "";

    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<WorkerSite> OpenAsync(SiteFixture site)
    {
        var copy = new WorkerSite(site);
        copy.Root = await SiteFixture.StartAsync(copy._server);
        return copy;
    }

    /// <summary>Every connection breaks from now on, or no longer.</summary>
    public void Cut(bool isCut) => _isCut = isCut;

    /// <summary>Requests of one page are never answered.</summary>
    public void Silence(string? permalink) => _silent = permalink is null ? null : "/atlas/" + permalink;

    /// <summary>Changes a file as a later build would.</summary>
    public void Change(string path, Func<string, string> edit) => File.WriteAllText(Path.Combine(Folder, path), edit(File.ReadAllText(Path.Combine(Folder, path))));

    public Task<Reader> ReadAsync() => _site.OpenAsync(Root, ServiceWorkerPolicy.Allow);

    /// <summary>Opens a page and waits until the worker is at work on it.</summary>
    public async Task<IPage> GoWithWorkerAsync(Reader reader, string permalink)
    {
        var page = await reader.GoAsync(permalink);
        await Until(() => page.EvaluateAsync<bool>("navigator.serviceWorker.getRegistration().then(r => r?.active?.state === 'activated')"));
        await page.ReloadAsync();
        Assert.True(await page.EvaluateAsync<bool>("navigator.serviceWorker.controller !== null"));
        return page;
    }

    public static Task<string[]> CachesAsync(IPage page) => page.EvaluateAsync<string[]>("caches.keys()");

    public static async Task Until(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await condition()) return;
            await Task.Delay(100);
        }

        Assert.Fail("what was waited for did not happen");
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
