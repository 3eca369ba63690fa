using System.Text.Json;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private const string List = "全国地方公共団体コード,ID,都道府県,市区町村名,名称,名称_カナ,住所,電話番号1,開催曜日,開催日,開催開始時間,開催終了時間,参加費_大人\n131113,1,東京都,大田区,あおぞら食堂,アオゾラショクドウ,東京都大田区本町1-2-3,03-1234-5678,水,第2・4水曜日,17:00,19:00,300\n";

    private readonly SampleProject _project = new();

    public ImportTests()
    {
        // A real site: only there are real places allowed. The sample's crisis lines and settings for the demo go.
        _project.Folder.Write("content/site.yml", "demo: false\ntitle: 試し\n");
        foreach (var path in new[] { "crisis.yml", "finder.yml", "organizations.yml", "entries", "pages" }) Remove(_project.Folder.At("content/" + path));
        _project.Folder.Write("content/taxonomies/areas.yml", "- {key: minato, code: 131032, name: 港区, prefecture: 東京都, level: municipality}\n");
    }

    private TestTerminal Terminal => _project.Terminal;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_list_becomes_entries_and_the_report_says_what_comes_next()
    {
        _project.Folder.Write("list_20261001.csv", List);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("import", "opendata", "list_20261001.csv", "--licence", "CC-BY-4.0"));
        Assert.Contains("| 1 | 1 | 0 | 0 | 0 | 0 |", Terminal.Output, StringComparison.Ordinal);
        Assert.EndsWith("Wrote 3 files. Next: atlas check\n", Terminal.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_project.Folder.At("content/entries/131113")));
        Assert.True(File.Exists(_project.Folder.At("content/import/kodomo-shokudo.lock")));

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check"));
        Assert.Contains("エラー 0", Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("imported", Terminal.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("import", "opendata", "list_20261001.csv", "--licence", "CC-BY-4.0"));
        Assert.EndsWith("Wrote 0 files. Next: atlas check\n", Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_but_the_report()
    {
        _project.Folder.Write("list.csv", List);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("import", "opendata", "list.csv", "--dry-run", "--report", "report.json", "--kind", "こども食堂・地域食堂"));
        Assert.Contains("書き込みませんでした", Terminal.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Folder.At("content/import")));
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(_project.Folder.At("report.json")));
        Assert.Equal(1, report.RootElement.GetProperty("counts").GetProperty("new").GetInt32());
    }

    [Fact]
    public async Task Two_lists_at_once_are_laid_upon_each_other()
    {
        _project.Folder.Write("a.csv", List);
        _project.Folder.Write("b.csv", List.Replace("19:00", "20:00", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("import", "opendata", "a.csv", "b.csv", "--report", "report.md"));
        var entry = Assert.Single(Directory.GetFiles(_project.Folder.At("content/entries/131113")));
        Assert.Contains("17:00-20:00", await File.ReadAllTextAsync(entry), StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllTextAsync(_project.Folder.At("report.md"))).Split("# 取り込みの結果").Length - 1);
        Assert.Single(await File.ReadAllLinesAsync(_project.Folder.At("content/import/areas.yml")), line => line.Contains("131113", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AT6013", "nowhere.csv")]
    [InlineData("AT6006", "other.csv")]
    [InlineData("AT6008", "list.csv", "--dataset", "kodomo")]
    [InlineData("AT6009", "list.csv", "--licence", "CC-BY-NC-4.0")]
    [InlineData("AT1012", "list.csv", "--kind", "cafeteria")]
    public async Task What_cannot_be_used_is_explained_and_nothing_is_written(string id, params string[] arguments)
    {
        _project.Folder.Write("list.csv", List);
        _project.Folder.Write("other.csv", "品名,個数\nりんご,3\n");
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync(["import", "opendata", .. arguments]));
        Assert.Contains($"error {id}: ", Terminal.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Folder.At("content/import")));
    }

    [Fact]
    public async Task One_list_that_cannot_be_used_keeps_the_others_from_being_written()
    {
        _project.Folder.Write("list.csv", List);
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync("import", "opendata", "list.csv", "nowhere.csv"));
        Assert.False(Directory.Exists(_project.Folder.At("content/import")));
    }

    [Fact]
    public async Task With_strict_a_refused_row_is_told_to_the_shell()
    {
        _project.Folder.Write("list.csv", List + "131113,2,東京都,大田区,,,,,,,,,\n");
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("import", "opendata", "list.csv", "--dry-run"));
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("import", "opendata", "list.csv", "--dry-run", "--strict"));
    }

    [SharedDataFact]
    public async Task All_samples_together_pass_the_check_without_errors_and_a_second_import_writes_nothing()
    {
        var raw = Path.Combine(RepositoryRoot.SharedData, "listings", "raw");
        var files = Directory.GetFiles(raw, "*.csv").Append(Path.Combine(raw, "kodomo-shokudo-kanagawa", "140007_kodomoshokudo_20231105.csv")).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(7, files.Length);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync(["import", "opendata", .. files, "--report", "first.md"]));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--format", "json"));
        using (var found = JsonDocument.Parse(Terminal.Output))
        {
            var errors = found.RootElement.GetProperty("diagnostics").EnumerateArray().Where(d => d.GetProperty("severity").GetString() == "error").Select(d => d.ToString()).Take(20);
            Assert.Empty(errors);
        }

        // Editions of one list are laid upon each other, so only the last of them is what the files say.
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("import", "opendata", files[^1], "--report", "second.md"));
        Assert.EndsWith("Wrote 0 files. Next: atlas check (9 rows refused)\n", Terminal.Output, StringComparison.Ordinal);
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }
}
