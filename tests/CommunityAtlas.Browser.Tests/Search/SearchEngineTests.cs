using System.Diagnostics;
using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Browser.Tests.Search;

/// <summary>The search engine in a real browser, asked from a page that has no script of its own.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchEngineTests(SiteFixture site)
{
    private const double Tolerance = 1e-6;

    private const string Ask = """
        async ([script, base, queries]) => {
          const { createSearch } = await import(script);
          const search = createSearch({ base });
          const answers = [];
          for (const query of queries) {
            const { total, missing, results } = await search.search(query, { size: 1000 });
            answers.push({ total, missing, results: results.map(({ id, score }) => ({ id, score })) });
          }
          return JSON.stringify(answers);
        }
        """;

    private string Script => $"{site.Root}assets/{Path.GetFileName(Directory.EnumerateDirectories(Path.Combine(site.Folder, "assets"), "search.*").Single())}/search.js";

    [BrowserFact]
    public async Task A_worker_answers_as_the_command_does_and_no_word_leaves_the_page()
    {
        var queries = Queries();
        await using var reader = await site.OpenAsync();
        var asked = new List<string>();
        var page = await reader.GoAsync("about/");
        page.Request += (_, request) => asked.Add(Uri.UnescapeDataString(request.Url) + request.PostData);
        reader.Context.Request += (_, request) => asked.Add(Uri.UnescapeDataString(request.Url) + request.PostData);
        var answers = await page.EvaluateAsync<string>(Ask, new object[] { Script, site.Root, queries });

        Assert.Single(page.Workers);
        Assert.Equal(await CommandAnswers(queries), Shapes(answers), SameAnswer);
        Assert.DoesNotContain(asked, address => queries.Any(query => query.Length > 1 && !char.IsAscii(query[0]) && address.Contains(query, StringComparison.Ordinal)));
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task Without_workers_the_page_itself_finds_the_same()
    {
        var queries = Queries().Where((_, i) => i % 6 == 0).ToArray();
        await using var reader = await site.OpenAsync();
        await reader.Context.AddInitScriptAsync("delete window.Worker");
        var page = await reader.GoAsync("about/");
        var answers = await page.EvaluateAsync<string>(Ask, new object[] { Script, site.Root, queries });

        Assert.Empty(page.Workers);
        Assert.Equal(await CommandAnswers(queries), Shapes(answers), SameAnswer);
        Assert.Equal([], reader.Complaints);
    }

    [BrowserFact]
    public async Task A_file_that_does_not_come_is_told_in_a_sentence_and_the_next_try_succeeds()
    {
        const string ask = """
            async ([script, base]) => {
              globalThis.search ??= (await import(script)).createSearch({ base });
              return globalThis.search.search('食堂').then(({ total }) => String(total > 0), ({ code, retry, sentences }) => `${code} ${retry} ${sentences.ja}`);
            }
            """;
        await using var reader = await site.OpenAsync();
        await reader.Context.AddInitScriptAsync("delete window.Worker");
        await reader.Context.RouteAsync("**/words/*.bin", route => route.FulfillAsync(new() { Status = 200, Body = "<!doctype html><title>Wi-Fi</title>" }));
        var page = await reader.GoAsync("about/");
        var told = await page.EvaluateAsync<string>(ask, new object[] { Script, site.Root });
        await reader.Context.UnrouteAllAsync();
        var answered = await page.EvaluateAsync<string>(ask, new object[] { Script, site.Root });

        Assert.StartsWith("damaged true ", told, StringComparison.Ordinal);
        Assert.EndsWith("。", told, StringComparison.Ordinal);
        Assert.Equal("true", answered);
    }

    private static bool SameAnswer(string expected, string actual)
    {
        var (ours, theirs) = (expected.Split(' '), actual.Split(' '));
        return ours.Length == theirs.Length && ours.Zip(theirs).All(pair => pair.First == pair.Second
            || (double.TryParse(pair.First, out var a) && double.TryParse(pair.Second, out var b) && Math.Abs(a - b) <= Tolerance));
    }

    // The command knows today by the machine's clock, so nothing is asked that depends on it.
    private static string[] Queries() =>
        [.. File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "client", "parity-queries.txt")).Where((line, i) => line is not ("明日" or "今日" or "きょう") && i % 3 == 0)];

    private static List<string> Shapes(string json) => [.. JsonDocument.Parse(json).RootElement.EnumerateArray().Select(Shape)];

    private static string Shape(JsonElement answer) =>
        $"{answer.GetProperty("total")} [{string.Join('|', answer.GetProperty("missing").EnumerateArray())}]"
        + string.Concat(answer.GetProperty("results").EnumerateArray().Select(result => $" {result.GetProperty("id")} {result.GetProperty("score").GetRawText()}"));

    private async Task<List<string>> CommandAnswers(IEnumerable<string> queries)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "atlas.dll"), "search", "--site", site.Folder, "--format", "json", "--top", "1000",
            "--batch", folder.Write("questions.txt", string.Join('\n', queries) + "\n"),
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Shape(JsonDocument.Parse(line).RootElement))];
    }
}
