using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly SampleProject _project = new();

    private TestTerminal Terminal => _project.Terminal;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_sound_project_is_fine()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check"));
        Assert.Equal("情報 2 件をしらべました。エラー 0、注意 0、お知らせ 0。\nChecked 2 entries: errors 0, warnings 0, information 0.\n", Terminal.Output);
        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    public async Task Each_mistake_of_a_volunteer_gets_its_own_precise_message()
    {
        _project.Folder.Copy(Path.Combine(RepositoryRoot.Path, "tests/sites/broken/entries"), "content/entries");
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check", "--format", "json"));
        using var document = JsonDocument.Parse(Terminal.Output);
        var found = document.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => d.GetProperty("id").GetString() + " " + d.GetProperty("path").GetString()!["content/".Length..]
                + (d.TryGetProperty("line", out var line) ? $"({line},{d.GetProperty("column")})" : ""))
            .Order(StringComparer.Ordinal);
        var expected = (await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, "tests/sites/broken/expected.txt"))).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
        var files = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "tests/sites/broken/entries"), "*", SearchOption.AllDirectories);
        Assert.True(files.Length >= 30);
        Assert.All(files, file => Assert.Contains(expected, line => line.Contains("/" + Path.GetFileName(file), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("content/entries/aozora/bad-one.md", 1)]
    [InlineData("content\\entries\\aozora\\bad-one.md", 1)]
    [InlineData("./content/entries/aozora/", 2)]
    [InlineData("content/entries/aozora/midori-salon.md", 0)]
    public async Task A_path_narrows_the_report(string path, int errors)
    {
        _project.Folder.Write("content/entries/aozora/bad-one.md", "---\nname: \"x\n---\n");
        _project.Folder.Write("content/entries/aozora/bad-two.md", "---\nname: \"y\n---\n");
        Assert.Equal(errors == 0 ? ExitCodes.Fine : ExitCodes.ContentErrors, await Terminal.RunAsync("check", path));
        Assert.Contains($"エラー {errors}、", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(errors < 2, Terminal.Output.Contains($"ほかのファイルに {2 - errors} 件あります", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_outside_the_content_is_a_usage_error()
    {
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync("check", "themes", "content/entries/aozora"));
        Assert.Contains("error AT1011: 「themes」", Terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_count_when_asked_to()
    {
        var entry = _project.WriteEntry("midori-salon", "みどりサロン", "0901");
        await File.WriteAllTextAsync(entry, (await File.ReadAllTextAsync(entry)).Replace("name_kana: さろん\n", "", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check"));
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check", "--warnings-as-errors"));
    }

    [Fact]
    public async Task Sarif_comes_out_as_one_document()
    {
        _project.Folder.Write("content/entries/aozora/bad-one.md", "---\nname: \"x\n---\n");
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check", "--format", "sarif"));
        using var document = JsonDocument.Parse(Terminal.Output);
        var run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal("0.1.0", run.GetProperty("tool").GetProperty("driver").GetProperty("semanticVersion").GetString());
        Assert.Equal(1, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task An_unforeseen_failure_ends_in_an_apology_and_details_only_when_asked_for()
    {
        using var broken = new TestTerminal(_project.Folder.Path) { Time = new BrokenClock() };
        Assert.Equal(ExitCodes.Internal, await broken.RunAsync("check"));
        Assert.Contains("error AT9000: 申しわけありません。", broken.Error, StringComparison.Ordinal);
        Assert.Contains("We are sorry", broken.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", broken.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Internal, await broken.RunAsync("check", "--verbose"));
        Assert.Contains("   at ", broken.Error, StringComparison.Ordinal);
        broken.Environment["ATLAS_DEBUG"] = "1";
        Assert.Equal(ExitCodes.Internal, await broken.RunAsync("check"));
        Assert.Contains("   at ", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_prints_plain_utf8_and_gives_the_exit_code()
    {
        _project.Folder.Write("content/entries/aozora/bad-one.md", "---\nname: \"x\n---\n");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _project.Folder.At("content/entries"),
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var argument in new[] { typeof(CommandLine).Assembly.Location, "check", "--lang", "ja" }) start.ArgumentList.Add(argument);
        using var program = Process.Start(start)!;
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(ExitCodes.ContentErrors, program.ExitCode);
        Assert.StartsWith("aozora/bad-one.md(2,7): error AT2033: ", output, StringComparison.Ordinal);
        Assert.Contains("情報 3 件をしらべました。", output, StringComparison.Ordinal);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("no clock");
    }
}
