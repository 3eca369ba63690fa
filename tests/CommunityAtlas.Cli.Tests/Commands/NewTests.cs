using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class NewTests : IDisposable
{
    private readonly SampleProject _project = new();

    private TestTerminal Terminal => _project.Terminal;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_new_file_lacks_only_what_a_person_must_fill_in()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("new", "通いの場・サロン", "hinata-salon", "--area", "あおぞら市"));
        Assert.StartsWith("content/entries/aozora/hinata-salon.md を作りました。", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check", "content/entries/aozora/hinata-salon.md", "--format", "json"));
        using var document = JsonDocument.Parse(Terminal.Output);
        var lines = await File.ReadAllLinesAsync(_project.Folder.At("content/entries/aozora/hinata-salon.md"));
        Assert.All(document.RootElement.GetProperty("diagnostics").EnumerateArray(), found =>
        {
            var line = lines[found.GetProperty("line").GetInt32() - 1];

            // The one field that may be left out for another is missed by the file, not by its line.
            var isSchedule = found.GetProperty("message").GetProperty("ja").GetString()!.Contains("schedule_note", StringComparison.Ordinal);
            Assert.True(line.TrimEnd().EndsWith(':') || isSchedule, $"{found.GetProperty("id")} at 「{line}」");
        });
    }

    [Fact]
    public async Task Filled_in_it_is_a_sound_entry()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("new", "kayoi_no_ba", "hinata-salon", "--area", "aozora"));
        var path = _project.Folder.At("content/entries/aozora/hinata-salon.md");
        var text = await File.ReadAllTextAsync(path);
        foreach (var (key, value) in new[]
        {
            ("\nname:", " ひなたサロン"), ("\nname_kana:", " ひなたさろん"), ("\nsummary:", " 体操とお茶の会です。"),
            ("\nsummary_easy:", " 体操を します。お茶を 飲みます。"), ("\n  phone:", " 044-000-0977"), ("\nschedule:", "\n  - 毎週 月曜 10:00-11:00"),
            ("\nneeds:", " [loneliness]"), ("\n  date:", " 2026-11-20"), ("\n  how:", " phone"), ("\n  by:", " 事務局"),
            ("\n  - title:", " 電話"), ("\n    date:", " 2026-11-20"), ("\n    permission:", " operator_consented"),
        })
        {
            Assert.Single(text.Split(key + "\n")[1..]);
            text = text.Replace(key + "\n", key + value + "\n", StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(path, text);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", path, "--warnings-as-errors"));
    }

    [Fact]
    public async Task Every_example_behind_a_number_sign_is_sound_too()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("new", "kayoi_no_ba", "hinata-salon", "--area", "aozora"));
        var path = _project.Folder.At("content/entries/aozora/hinata-salon.md");
        var lines = (await File.ReadAllLinesAsync(path)).Select(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^ *# ( *)[a-z_]+: ?\S*") && !line.Contains("cost: free", StringComparison.Ordinal)
            ? line.Replace("# ", "", StringComparison.Ordinal).Replace("〇〇県〇〇市", "架空県あおぞら市", StringComparison.Ordinal)
            : line);
        await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n");
        await Terminal.RunAsync("check", path, "--format", "json");
        using var document = JsonDocument.Parse(Terminal.Output);
        var all = await File.ReadAllLinesAsync(path);
        Assert.All(document.RootElement.GetProperty("diagnostics").EnumerateArray().Where(d => d.GetProperty("severity").GetString() == "error"), found =>
        {
            var line = all[found.GetProperty("line").GetInt32() - 1];
            Assert.True(line.TrimEnd().EndsWith(':'), $"{found.GetProperty("id")} at 「{line}」: {found.GetProperty("message").GetProperty("ja")}");
        });
    }

    [Fact]
    public async Task Every_kind_has_a_starter()
    {
        var kinds = (await File.ReadAllLinesAsync(_project.Folder.At("content/taxonomies/kinds.yml")))
            .Where(line => line.StartsWith("- code: ", StringComparison.Ordinal)).Select(line => line["- code: ".Length..]).ToArray();
        Assert.Equal(25, kinds.Length);
        foreach (var kind in kinds) Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("new", kind, kind.Replace('_', '-') + "-x", "--area", "minato"));
        await Terminal.RunAsync("check", "content/entries/minato", "--format", "json");
        using var document = JsonDocument.Parse(Terminal.Output);
        Assert.DoesNotContain(document.RootElement.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("id").GetString()!.StartsWith("AT2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AT1012", "「kayoi_no_ba」のことではありませんか", "kayoi_no_da", "ok-slug", "aozora")]
    [InlineData("AT1012", "使える種別: mens_shed（", "宇宙旅行", "ok-slug", "aozora")]
    [InlineData("AT1013", "「Bad_Slug」は", "kayoi_no_ba", "Bad_Slug", "aozora")]
    [InlineData("AT1013", "「../x」は", "kayoi_no_ba", "../x", "aozora")]
    [InlineData("AT1014", "「nowhere」という地域は", "kayoi_no_ba", "ok-slug", "nowhere")]
    [InlineData("AT1014", "aozora（あおぞら市）", "kayoi_no_ba", "ok-slug", null)]
    [InlineData("AT1015", "「content/entries/aozora/midori-salon.md」はすでにある", "kayoi_no_ba", "midori-salon", "minato")]
    public async Task What_cannot_be_started_is_explained_and_nothing_is_written(string id, string words, string kind, string slug, string? area)
    {
        var before = TemporaryFolder.Fingerprint(_project.Folder.Path);
        string[] command = ["new", kind, slug];
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync(area is null ? command : [.. command, "--area", area]));
        Assert.Contains($"error {id}: ", Terminal.Error, StringComparison.Ordinal);
        Assert.Contains(words, Terminal.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Fingerprint(_project.Folder.Path));
    }

    [Fact]
    public async Task Where_the_disk_refuses_it_says_so()
    {
        File.WriteAllText(_project.Folder.At("content/entries/kaku"), "a file where a folder belongs");
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync("new", "kayoi_no_ba", "x-y", "--area", "kaku"));
        Assert.Contains("error AT1016: ", Terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_json_with_the_codes_of_the_site_and_exists_without_one()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("schema"));
        using var own = JsonDocument.Parse(Terminal.Output);
        Assert.Contains("town_health_room", Terminal.Output, StringComparison.Ordinal);
        using var empty = new TemporaryFolder();
        using var outside = new TestTerminal(empty.Path);
        Assert.Equal(ExitCodes.Fine, await outside.RunAsync("schema"));
        using var any = JsonDocument.Parse(outside.Output);
        Assert.True(any.RootElement.TryGetProperty("properties", out _));
    }
}
