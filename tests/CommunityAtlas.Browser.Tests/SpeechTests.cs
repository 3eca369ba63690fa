using CommunityAtlas.Testing;
using Microsoft.Playwright;

namespace CommunityAtlas.Browser.Tests;

/// <summary>
/// What a screen reader is given of a page of every kind (site.md §13), line by line in <c>speech/</c>. A wanted change is
/// accepted by running with ACCEPT_SPEECH=1 and reading the difference.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class SpeechTests(SiteFixture site)
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "CommunityAtlas.Browser.Tests", "speech");

    public static TheoryData<string> Kinds() => new(PageKinds.Names);

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_of_every_kind_is_read_as_before(string kind)
    {
        // The page as it was built: a script may come late, and may tell of another day.
        await using var reader = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await reader.GoAsync(PageKinds.Permalink(site, kind));
        var lines = (await page.Locator("body").AriaSnapshotAsync()).ReplaceLineEndings("\n").Split('\n');
        // Where a link leads is not read aloud.
        var read = string.Join('\n', lines.Where(line => !line.TrimStart().StartsWith("- /url:", StringComparison.Ordinal))) + "\n";
        var file = Path.Combine(Folder, kind.Replace(": ", "-", StringComparison.Ordinal).Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-') + ".yml");
        if (Environment.GetEnvironmentVariable("ACCEPT_SPEECH") == "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(file, read);
        }

        Assert.Equal((await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), read);
    }

    [Fact]
    public void No_reading_is_kept_of_a_kind_that_is_gone() =>
        Assert.Equal(PageKinds.Names.Length, Directory.EnumerateFiles(Folder, "*.yml").Count());
}
