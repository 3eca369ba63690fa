using System.Text;
using CommunityAtlas.Content;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Site.Tests;

/// <summary>
/// A small whole site under tests/sites/minimal, compared file by file. After a wanted change run the tests once with
/// ACCEPT_GOLDEN_SITE=1 and read the difference before committing it. Stylesheet, worker, search index and its copy are left out: they have tests of their own,
/// and nobody could read a difference of packed bytes. Of the sixty days only the first, a holiday, one with a plan and the last are kept.
/// </summary>
public sealed class GoldenSiteTests
{
    private static readonly string Root = Path.Combine(RepositoryRoot.Path, "tests", "sites", "minimal");

    private static readonly string[] Days = ["2026-11-21", "2026-11-23", "2026-11-25", "2027-01-19"];

    [Fact]
    public void The_minimal_site_is_as_it_was()
    {
        var site = Build();
        Assert.Empty(site.Diagnostics.ToSorted());
        var actual = site.Files.Files
            .Where(IsKept)
            .ToDictionary(f => f.Path, f => WithoutHashes(site, Encoding.UTF8.GetString(f.Content.Span)), StringComparer.Ordinal);
        var folder = Path.Combine(Root, "expected");
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN_SITE") == "1") Accept(folder, actual);
        var expected = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => Encoding.UTF8.GetString(File.ReadAllBytes(f)), StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual, file => Assert.Equal(expected[file.Key], file.Value));
    }

    [Fact]
    public void Browsers_read_the_minimal_site_as_the_scan_does() => Assert.Empty(Build(parsesPages: true).Diagnostics.ToSorted());

    private static bool IsKept(OutputFile file) =>
        !file.Path.StartsWith("assets/", StringComparison.Ordinal)
        && file.Path != "sw.js"
        && !file.Path.StartsWith(Permalinks.SearchIndex, StringComparison.Ordinal)
        && !file.Path.StartsWith("search/copy", StringComparison.Ordinal)
        && (!file.Path.StartsWith("days/2", StringComparison.Ordinal) || Days.Contains(file.Path.Split('/')[1], StringComparer.Ordinal));

    private static BuiltSite Build(bool parsesPages = false)
    {
        var reading = new DiagnosticBag();
        var content = ContentReader.Read(Path.Combine(Root, "content"), reading, "content");
        var result = CatalogueBuilder.Build(content, FictionalCity.Today);
        Assert.Empty(reading.ToSorted().Concat(result.Diagnostics).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Location} {d.Message(DiagnosticLanguage.English)}"));
        return BuiltSite.Of(result.Catalogue!, new BuildOptions(new Permalinks(result.Catalogue!.Site.BaseUrl), FictionalCity.Today) { ParsesPages = parsesPages });
    }

    // The stylesheet's name changes with every style; pages are compared without it.
    private static string WithoutHashes(BuiltSite site, string text) => site.Files.Files
        .Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal))
        .Aggregate(text, (all, asset) => all.Replace(asset.Path, "assets/" + Path.GetFileName(asset.Path).Split('.')[0] + Path.GetExtension(asset.Path), StringComparison.Ordinal));

    private static void Accept(string folder, Dictionary<string, string> actual)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (name, text) in actual)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
