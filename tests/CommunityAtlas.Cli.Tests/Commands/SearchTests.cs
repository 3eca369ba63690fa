using System.Text.Json;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class SearchTests : IDisposable
{
    private readonly SampleProject _project = new();

    private TestTerminal Terminal => _project.Terminal;

    private string Index => Path.Combine(_project.Site, "search", "index");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task People_read_names_places_and_why()
    {
        await BuildAsync();
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("search", "--lang", "ja", "みどり", "サロン"));
        Assert.StartsWith("「みどり サロン」\n1件見つかりました\n  1. みどりサロン  あおぞら市", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("/places/midori-salon/\n", Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_read_one_object_with_query_total_missing_and_results()
    {
        await BuildAsync();
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("search", "--format", "json", "--top", "1", "第2水曜"));
        using var answer = JsonDocument.Parse(Terminal.Output);
        Assert.Equal(["query", "total", "missing", "results"], answer.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(2, answer.RootElement.GetProperty("total").GetInt32());
        var result = Assert.Single(answer.RootElement.GetProperty("results").EnumerateArray());
        Assert.Equal(["id", "url", "name", "score"], result.EnumerateObject().Select(p => p.Name));
        Assert.Equal("places/hidamari-salon/", result.GetProperty("url").GetString());
        Assert.True(result.GetProperty("score").GetDouble() > 0);
    }

    [Fact]
    public async Task A_batch_answers_a_line_with_a_line()
    {
        await BuildAsync();
        _project.Folder.Write("questions.txt", "みどり\n\nひだまり ボブスレー\r\n");
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("search", "--format", "json", "--batch", "questions.txt"));
        var answers = Terminal.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone()).ToArray();
        Assert.Equal(["みどり", "ひだまり ボブスレー"], answers.Select(a => a.GetProperty("query").GetString()));
        Assert.Equal("ボブスレー", Assert.Single(answers[1].GetProperty("missing").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Every_text_is_looked_at_when_asked_for()
    {
        var entry = _project.WriteEntry("midori-salon", "みどりサロン", "0901");
        await File.AppendAllTextAsync(entry, "土曜は集会所が休みです。\n");
        var other = _project.WriteEntry("hidamari-salon", "ひだまりサロン", "0902");
        await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(other)).Replace("水曜", "土曜", StringComparison.Ordinal));
        await BuildAsync();
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("search", "--lang", "ja", "土曜"));
        Assert.DoesNotContain("みどりサロン", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("--thorough", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("search", "--lang", "ja", "--thorough", "土曜"));
        Assert.Contains("2. みどりサロン", Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--thorough", Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explanation_shows_words_clauses_and_bytes()
    {
        await BuildAsync();
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("search", "--format", "json", "--explain", "お茶"));
        using var answer = JsonDocument.Parse(Terminal.Output);
        var explanation = answer.RootElement.GetProperty("explanation");
        Assert.NotEmpty(explanation.GetProperty("clauses").EnumerateArray());
        Assert.Equal(explanation.GetProperty("requests").GetInt32(), explanation.GetProperty("files").GetArrayLength());
        var result = answer.RootElement.GetProperty("results")[0];
        var parts = result.GetProperty("parts");
        var sum = (parts.GetProperty("words").GetDouble() + parts.GetProperty("nearness").GetDouble() + parts.GetProperty("name").GetDouble()) * parts.GetProperty("state").GetDouble();
        Assert.Equal(result.GetProperty("score").GetDouble(), sum, 1e-9);
    }

    [Fact]
    public async Task A_word_of_crisis_and_a_word_that_stands_nowhere_are_told()
    {
        await BuildAsync();
        await Terminal.RunAsync("search", "--lang", "ja", "死にたい");
        Assert.Contains("電話相談をいちばん上に出します", Terminal.Output, StringComparison.Ordinal);
        await Terminal.RunAsync("search", "--lang", "en", "ボブスレー");
        Assert.Contains("Nothing found", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("「ボブスレー」", Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_searched_is_explained()
    {
        await RefusedAsync("AT5150", "search", "食堂");
        Directory.CreateDirectory(_project.Site);
        await RefusedAsync("AT5151", "search", "食堂");
        await BuildAsync();
        var manifest = Path.Combine(Index, "manifest.json");
        var text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace($"\"format\":{ShardFrame.Format}", "\"format\":999", StringComparison.Ordinal));
        await RefusedAsync("AT5152", "search", "食堂");
        await File.WriteAllTextAsync(manifest, text);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Index, "words"))) await File.AppendAllTextAsync(file, "x");
        await RefusedAsync("AT5153", "search", "食堂");
        Directory.Delete(Path.Combine(Index, "words"), recursive: true);
        await RefusedAsync("AT5154", "search", "食堂");
    }

    [Fact]
    public async Task What_cannot_be_asked_is_explained()
    {
        await RefusedAsync("AT5155", "search");
        await RefusedAsync("AT5155", "search", "--batch", "questions.txt", "食堂");
        await RefusedAsync("AT5157", "search", "--top", "0", "食堂");
        Directory.CreateDirectory(_project.Site);
        await RefusedAsync("AT5156", "search", "--batch", "questions.txt");
    }

    private async Task BuildAsync() => Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build"));

    private async Task RefusedAsync(string id, params string[] arguments)
    {
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync(arguments));
        Assert.Contains(id, Terminal.Error, StringComparison.Ordinal);
    }
}
