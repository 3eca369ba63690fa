using CommunityAtlas.Site.Writing;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class BuildTests : IDisposable
{
    private readonly SampleProject _project = new();

    private TestTerminal Terminal => _project.Terminal;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_build_says_what_it_did_and_the_next_one_that_nothing_changed()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build"));
        Assert.Contains("サイトができました: _site\n  情報 2 件、", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("The site is ready: _site\n  2 entries, ", Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', Terminal.Output);
        Assert.True(File.Exists(Path.Combine(_project.Site, "places/midori-salon/index.html")));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build", "--lang", "ja"));
        Assert.Contains("書いた 0、", Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The site is ready", Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_any_folder_and_however_content_is_named_the_same_bytes_come_out()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build"));
        var expected = TemporaryFolder.Fingerprint(_project.Site);
        using var below = new TestTerminal(_project.Folder.At("content/entries/aozora"));
        Assert.Equal(ExitCodes.Fine, await below.RunAsync("build", "--output", "../../../second"));
        Assert.Equal(expected, TemporaryFolder.Fingerprint(_project.Folder.At("second")));
        using var elsewhere = new TemporaryFolder();
        using var outside = new TestTerminal(elsewhere.Path);
        Assert.Equal(ExitCodes.Fine, await outside.RunAsync("build", "--content", _project.Folder.At("content"), "--output", "third"));
        Assert.Equal(expected, TemporaryFolder.Fingerprint(elsewhere.At("third")));
        var relative = Path.GetRelativePath(elsewhere.Path, _project.Folder.At("content"));
        Assert.Equal(ExitCodes.Fine, await outside.RunAsync("build", "--content", relative.Replace('/', '\\'), "--output", ".\\fourth"));
        Assert.Equal(expected, TemporaryFolder.Fingerprint(elsewhere.At("fourth")));
    }

    [Fact]
    public async Task The_address_and_the_day_can_be_given()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build", "--base-url", "https://city.example.org/x", "--base-path", "atlas", "--now", "2026年12月1日"));
        var page = await File.ReadAllTextAsync(Path.Combine(_project.Site, "places/midori-salon/index.html"));
        Assert.Contains("https://city.example.org/atlas/places/midori-salon/", page, StringComparison.Ordinal);
        Assert.Contains("2026年12月1日", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_old_site_byte_for_byte()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build"));
        var before = TemporaryFolder.Fingerprint(_project.Site);
        _project.Folder.Copy(Path.Combine(RepositoryRoot.Path, "tests/sites/broken/entries"), "content/entries");
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("build"));
        Assert.Equal(before, TemporaryFolder.Fingerprint(_project.Site));
        foreach (var expected in await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, "tests/sites/broken/expected.txt")))
        {
            var id = expected[..6];
            Assert.Contains($"content/{expected[7..]}: error {id}: ", Terminal.Output, StringComparison.Ordinal);
        }

        Assert.Contains("前のサイトはそのままです。", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Fingerprint(_project.Site));
    }

    [Fact]
    public async Task A_broken_theme_is_reported_beside_the_errors_of_the_content()
    {
        File.Delete(_project.Folder.At("themes/default/theme.json"));
        _project.Folder.Write("content/entries/aozora/empty.md", "---\nname:\n---\n");
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("build"));
        Assert.Contains("themes/default/theme.json: error AT4", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("content/entries/aozora/empty.md(2,1): error AT3003", Terminal.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Site));
    }

    [Theory]
    [InlineData("content", "AT4501")]
    [InlineData("content/entries/out", "AT4501")]
    [InlineData(".", "AT4501")]
    [InlineData("themes", "AT4501")]
    [InlineData("mine", "AT4500")]
    public async Task An_output_folder_that_must_not_be_replaced_is_a_usage_error(string output, string id)
    {
        _project.Folder.Write("mine/diary.txt", "大事");
        var before = TemporaryFolder.Fingerprint(_project.Folder.Path);
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync("build", "--output", output));
        Assert.Contains($"error {id}: ", Terminal.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Fingerprint(_project.Folder.Path));
    }

    [Fact]
    public async Task While_another_build_holds_the_folder_this_one_gives_way()
    {
        using (OutputWriter.Open(_project.Site, [], new DiagnosticBag())) Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync("build"));
        Assert.Contains("error AT4503: ", Terminal.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build"));
    }

    [Fact]
    public async Task Stopped_it_says_that_nothing_changed()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(ExitCodes.Stopped, await Terminal.RunAsync(stop.Token, "build"));
        Assert.Contains("何も変わっていません", Terminal.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    public async Task An_old_crisis_line_stops_a_person_but_not_the_daily_build()
    {
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("build", "--now", "2027-08-01"));
        Assert.Contains("content/crisis.yml(", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build", "--now", "2027-08-01", "--scheduled"));
    }

    [Fact]
    public async Task Warnings_stop_a_build_only_when_asked_to()
    {
        var entry = _project.WriteEntry("midori-salon", "みどりサロン", "0901");
        await File.WriteAllTextAsync(entry, (await File.ReadAllTextAsync(entry)).Replace("name_kana: さろん\n", "", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build"));
        Assert.Contains("midori-salon.md(", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("build", "--warnings-as-errors"));
    }

    [Fact]
    public async Task With_a_format_for_tools_the_output_is_one_document_and_words_go_elsewhere()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("build", "--format", "json"));
        using var document = System.Text.Json.JsonDocument.Parse(Terminal.Output);
        Assert.Equal(1, document.RootElement.GetProperty("version").GetInt32());
        Assert.Contains("サイトができました", Terminal.Error, StringComparison.Ordinal);
    }
}
