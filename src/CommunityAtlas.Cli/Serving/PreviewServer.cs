using System.Net;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Cli.Reports;
using CommunityAtlas.Core.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CommunityAtlas.Cli.Serving;

/// <summary>Serves the live site to this computer alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Urls.First());
    }

    /// <summary>Where a browser finds it, without the base path of the site.</summary>
    internal Uri Address { get; }

    /// <summary>Starts listening; null when the port is taken.</summary>
    /// <param name="port">0 for any free port.</param>
    internal static async Task<PreviewServer?> StartAsync(SiteRebuilder rebuilder, int port, LanguageChoice language, CancellationToken cancellation)
    {
        // Empty: no settings file, no environment variable and no static file has a say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        var stopping = application.Lifetime.ApplicationStopping;
        application.Run(context => AnswerAsync(context, rebuilder, language, stopping));
        try
        {
            await application.StartAsync(cancellation);
            return new PreviewServer(application);
        }
        catch (IOException)
        {
            // Kestrel says so when the address is in use.
            await application.DisposeAsync();
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(CancellationToken.None);
        await _application.DisposeAsync();
    }

    private static async Task AnswerAsync(HttpContext context, SiteRebuilder rebuilder, LanguageChoice language, CancellationToken stopping)
    {
        // A page elsewhere may point a name of its own at this computer; only our own names are answered.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1"))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (context.Request.Method is not ("GET" or "HEAD"))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var path = context.Request.Path.Value ?? "/";
        if (path == rebuilder.Site.BasePath + SiteAnswers.OwnFolder + "events") await StreamAsync(context, rebuilder, language, stopping);
        else await SendAsync(context, SiteAnswers.For(rebuilder.Site, path));
    }

    private static async Task SendAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        if (answer.Location is { } location) context.Response.Headers.Location = location;
        context.Response.ContentLength = answer.Body.Length;
        if (context.Request.Method == "GET") await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static async Task StreamAsync(HttpContext context, SiteRebuilder rebuilder, LanguageChoice language, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            while (true)
            {
                var news = rebuilder.News;
                await context.Response.WriteAsync($"data: {SiteAnswers.State(rebuilder.Site, problem => Print(problem, language))}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                await news.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The tab was closed, or we are.
            return;
        }
    }

    private static string Print(Diagnostic problem, LanguageChoice language)
    {
        var first = language.Languages()[0];
        return $"{SourceExcerpt.Visible(problem.Location.ToString())}\n{problem.Message(first)}\n{problem.Hint(first)}";
    }
}
