using System.Net;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Cli.Tests.Serving;

/// <summary>The whole preview over HTTP: a change on the disk arrives in the page.</summary>
public sealed class ServeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SampleProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_change_is_built_and_an_error_is_told_without_losing_the_site()
    {
        using var stop = new CancellationTokenSource();
        var running = _project.Terminal.RunAsync(stop.Token, "serve", "--port", "0", "--base-path", "/atlas/");
        var address = await AddressAsync(running);
        using var client = new HttpClient { Timeout = Patience };

        var page = await client.GetStringAsync(new Uri(address, "places/midori-salon/"));
        Assert.Contains("みどりサロン", page, StringComparison.Ordinal);
        Assert.Contains("/atlas/__atlas/preview.js", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", await client.GetStringAsync(new Uri(address, "__atlas/preview.js")), StringComparison.Ordinal);

        using var events = new StreamReader(await client.GetStreamAsync(new Uri(address, "__atlas/events")));
        var first = await NextAsync(events);
        _project.WriteEntry("midori-salon", "あたらしいサロン", "0901");
        var second = await NextAsync(events);
        Assert.NotEqual(first, second);
        Assert.Contains("あたらしいサロン", await client.GetStringAsync(new Uri(address, "places/midori-salon/")), StringComparison.Ordinal);

        _project.Folder.Write("content/entries/aozora/broken.md", "---\nname: \"x\n---\n");
        var third = await NextAsync(events);
        Assert.Contains("content/entries/aozora/broken.md(2,7)", third, StringComparison.Ordinal);
        Assert.Contains("あたらしいサロン", await client.GetStringAsync(new Uri(address, "places/midori-salon/")), StringComparison.Ordinal);

        File.Delete(_project.Folder.At("content/entries/aozora/broken.md"));
        Assert.Contains("\"problems\":[]", await NextAsync(events), StringComparison.Ordinal);

        using var foreign = new HttpRequestMessage(HttpMethod.Get, address);
        foreign.Headers.Host = "attacker.example";
        using var misdirected = await client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, misdirected.StatusCode);
        using var posted = await client.PostAsync(address, null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.True(address.IsLoopback);

        using var other = new TestTerminal(_project.Folder.Path);
        Assert.Equal(ExitCodes.Usage, await other.RunAsync("serve", "--port", $"{address.Port}"));
        Assert.Contains("error AT1010: ", other.Error, StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(ExitCodes.Fine, await running.WaitAsync(Patience));
        Assert.False(Directory.Exists(_project.Site));
    }

    private static async Task<string> NextAsync(StreamReader events)
    {
        while (true)
        {
            var line = await events.ReadLineAsync().WaitAsync(Patience);
            Assert.NotNull(line);
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        }
    }

    private async Task<Uri> AddressAsync(Task<int> running)
    {
        for (var deadline = DateTime.UtcNow + Patience; DateTime.UtcNow < deadline;)
        {
            var match = Regex.Match(_project.Terminal.Output, @"http://127\.0\.0\.1:\d+/atlas/");
            if (match.Success) return new Uri(match.Value);
            Assert.False(running.IsCompleted, _project.Terminal.Error + _project.Terminal.Output);
            await Task.Delay(50);
        }

        throw new TimeoutException(_project.Terminal.Output);
    }
}
