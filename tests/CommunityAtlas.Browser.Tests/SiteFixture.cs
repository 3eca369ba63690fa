using System.Collections.Concurrent;
using System.Diagnostics;
using CommunityAtlas.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>The sample site, built once by the very command of the README, served below a base path, and a browser to read it with.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("atlas-browser-").FullName;
    private WebApplication? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Address of the site's root with a closing slash.</summary>
    public string Root { get; private set; } = "";

    /// <summary>Whatever the host was asked, in order: address, body and referrer, also what workers ask.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The folder that holds the built site.</summary>
    public string Folder => Path.Combine(_folder, "_site");

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null) return;
        await Build();
        _server = Serve(Folder, Asked);
        Root = await StartAsync(_server);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Executable ?? throw new InvalidOperationException("CI without Chromium: CHROMIUM_PATH names none."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh context; every message of the console and every request beyond the site fails the test that closes it.</summary>
    public Task<Reader> OpenAsync(BrowserNewContextOptions? options = null) => OpenAsync(Root, ServiceWorkerPolicy.Block, options);

    /// <summary>As above, at another root, and with workers where a test is about them.</summary>
    internal async Task<Reader> OpenAsync(string root, ServiceWorkerPolicy workers, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ServiceWorkers = workers;
        return new(await _browser!.NewContextAsync(options), root);
    }

    /// <summary>Permalink of the first page whose file, without the marks between phrases, the predicate accepts, in ordinal order of paths.</summary>
    public string FindPage(string below, Func<string, bool> accepts)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, below), "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (accepts(File.ReadAllText(file).Replace("<wbr>", "", StringComparison.Ordinal))) return Path.GetRelativePath(Folder, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/";
        }

        throw new InvalidOperationException("no page below " + below + " is of that kind");
    }

    private async Task Build()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "atlas.dll"), "build", "--output", Folder, "--now", "2026-11-21", "--base-url", "https://example.org/atlas/",
        }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException("the sample site does not build:\n" + await output + await error);
    }

    /// <summary>Starts a server of <see cref="Serve"/>; the address of the site's root.</summary>
    internal static async Task<string> StartAsync(WebApplication server)
    {
        await server.StartAsync();
        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return $"http://localhost:{new Uri(address).Port}/atlas/";
    }

    /// <summary>Serves a folder below /atlas/.</summary>
    /// <param name="before">Is asked first; false cuts the connection, as a network does that is not there.</param>
    internal static WebApplication Serve(string folder, ConcurrentQueue<string> asked, Func<HttpContext, Task<bool>>? before = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            if (before is not null && !await before(context))
            {
                context.Abort();
                return;
            }

            using var body = new StreamReader(context.Request.Body);
            asked.Enqueue($"{context.Request.Path}{context.Request.QueryString} {await body.ReadToEndAsync()} {context.Request.Headers.Referer}".TrimEnd());
            await next(context);
        });
        app.UsePathBase("/atlas");
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
        app.Run(async context =>
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Combine(folder, "404.html"));
        });
        return app;
    }
}

/// <summary>One reader with an empty history: opens pages, and tells what went wrong meanwhile.</summary>
public sealed class Reader(IBrowserContext context, string root) : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    /// <summary>Console messages, page errors, failed requests and requests to other places, so far.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The context, for settings that hold for all its pages.</summary>
    public IBrowserContext Context { get; } = context;

    /// <summary>Opens a page of the site.</summary>
    public async Task<IPage> GoAsync(string permalink)
    {
        var page = await Context.NewPageAsync();
        page.Console += (_, message) =>
        {
            // Where a test switches workers off, Playwright says so to every page that asks for one.
            if (message.Text != "Service Worker registration blocked by Playwright") _complaints.Add($"{permalink}: console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{permalink}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal)) _complaints.Add($"{permalink}: asks {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && permalink != "404-not-there") _complaints.Add($"{permalink}: {response.Status} {response.Url}");
        };
        await page.GotoAsync(root + permalink);
        return page;
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}

[CollectionDefinition(Name)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "xUnit's own word for it.")]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
