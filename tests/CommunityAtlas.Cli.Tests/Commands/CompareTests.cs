using System.Text.Json;

namespace CommunityAtlas.Cli.Tests.Commands;

/// <summary><c>atlas check --against</c>.</summary>
public sealed class CompareTests : IDisposable
{
    private const string Changed = "content/entries/aozora/midori-salon.md";

    private readonly SampleProject _project = new();

    public CompareTests() => _project.Folder.Copy(_project.Folder.At("content"), "before/content");

    private TestTerminal Terminal => _project.Terminal;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Nothing_changed_is_nothing_to_say()
    {
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content"));
        Assert.Equal("情報 2 件をしらべました。エラー 0、注意 0、お知らせ 0。\nChecked 2 entries: errors 0, warnings 0, information 0.\n", Terminal.Output);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content/", "--contact-changes"));
        Assert.Equal(
            "情報 2 件をもとの版とくらべました。別の人の確認がいるところ 0。\nCompared 2 entries with the earlier version: 0 to be looked at by a second person.\n",
            Terminal.Output);
    }

    [Fact]
    public async Task A_changed_number_is_a_warning_with_old_and_new_at_the_line_of_today()
    {
        Replace(Changed, "phone: 044-000-0901", "phone: 044-000-0903");
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content", "--lang", "ja"));
        Assert.Contains($"{Changed}(8,10): warning AT3492: 「contact.phone（電話）」が「044-000-0901」から「044-000-0903」に変わりました。", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("phone: 044-000-0903", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "content/entries/aozora/hidamari-salon.md", "--against", "before/content"));
        Assert.DoesNotContain("AT3492", Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_a_second_person_has_to_see_fails_when_that_is_asked_for()
    {
        Replace(Changed, "name_kana: さろん\n", "place: {disclosure: on_contact}\n");
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content", "--format", "json"));
        Assert.Equal(["AT3462", "AT3491"], Ids().Order(StringComparer.Ordinal));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content", "--contact-changes", "--format", "json"));
        Assert.Empty(Ids());
        Replace(Changed, "044-000-0901", "044-000-0903");
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check", "--against", "before/content", "--contact-changes", "--format", "json"));
        Assert.Equal(["AT3492"], Ids());
        Assert.Contains("別の人の確認がいるところ 1。", Terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_of_the_earlier_version_are_said_once_or_not_at_all()
    {
        _project.Folder.Write("before/" + Changed, "---\nname: \"x\n---\n");
        _project.Folder.Write("before/content/entries/aozora/hidamari-salon.md", "---\nname: [\n---\n");
        _project.Folder.Write("before/content/entries/aozora/deleted.md", "---\nname: [\n---\n");
        _project.Folder.Write("before/content/site.yml", "a: [");
        File.Delete(_project.Folder.At("before/content/taxonomies/kinds.yml"));
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content", "--lang", "ja"));
        Assert.Contains("content/entries: warning AT3495: 「entries/aozora/hidamari-salon.md、entries/aozora/midori-salon.md」は、もとの版が読めない", Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("エラー 0、注意 1、お知らせ 0。", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.ContentErrors, await Terminal.RunAsync("check", "--against", "before/content", "--contact-changes"));
    }

    [Theory]
    [InlineData("before", "AT1017", "「before」は、content フォルダーではありません")]
    [InlineData("before/content/entries", "AT1017", "「before/content/entries」は、content フォルダーではありません")]
    [InlineData("content", "AT1018", "「content」は、いましらべている content そのものです")]
    [InlineData("./before/../content/", "AT1018", "「content」は、いましらべている content そのものです")]
    public async Task A_folder_that_is_not_an_earlier_version_is_refused(string folder, string id, string words)
    {
        Assert.Equal(ExitCodes.Usage, await Terminal.RunAsync("check", "--against", folder));
        Assert.Contains($"atlas: error {id}: ", Terminal.Error, StringComparison.Ordinal);
        Assert.Contains(words, Terminal.Error, StringComparison.Ordinal);
        Assert.Equal("", Terminal.Output);
    }

    [Fact]
    public async Task A_town_that_had_no_entries_yet_is_told_so()
    {
        Directory.Delete(_project.Folder.At("before/content/entries"), recursive: true);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content", "--lang", "en"));
        Assert.Contains("content/entries: info AT3496: The earlier version has no entries", Terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Fine, await Terminal.RunAsync("check", "--against", "before/content", "--contact-changes"));
    }

    private IEnumerable<string?> Ids()
    {
        using var document = JsonDocument.Parse(Terminal.Output);
        return [.. document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("id").GetString())];
    }

    private void Replace(string path, string old, string now)
    {
        var file = _project.Folder.At(path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, now, StringComparison.Ordinal));
    }
}
