using System.Text.Json;
using CommunityAtlas.Cli.Restores;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Maps;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Cli.Tests.Restores;

/// <summary>What the map needs of npm: asked for once, never believed without its hash, and never a reason to fail.</summary>
public sealed class MapRestoreTests : IDisposable
{
    private readonly TemporaryFolder _cache = new();
    private int _asked;

    public void Dispose() => _cache.Dispose();

    [Fact]
    public void Other_bytes_than_the_pinned_ones_are_refused_and_nothing_is_left_behind()
    {
        var found = new DiagnosticBag();
        Assert.Null(Restore((folder, _) => Fill(folder)).Get(found, CancellationToken.None));
        var warning = Assert.Single(found.ToSorted());
        Assert.Equal("AT1019", warning.Id);
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Contains("npm から来たファイルが、決められたものとちがいます", warning.Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_cache.Path));
    }

    [Fact]
    public void What_npm_says_is_told_and_a_preview_does_not_ask_again()
    {
        var restore = Restore((_, _) => new Localized("npm said: no network", "npm からの知らせ: no network"));
        var found = new DiagnosticBag();
        Assert.Null(restore.Get(found, CancellationToken.None));
        Assert.Null(restore.Get(found, CancellationToken.None));
        Assert.Equal(1, _asked);
        Assert.Contains("npm said: no network", found.ToSorted()[0].Message(DiagnosticLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_folder_for_caches_nobody_is_asked()
    {
        var found = new DiagnosticBag();
        Assert.Null(new MapRestore(null, () => "0123456789", (_, _) => throw new InvalidOperationException("asked")).Get(found, CancellationToken.None));
        Assert.Contains("ATLAS_CACHE", Assert.Single(found.ToSorted()).Message(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_install_is_given_the_lock_of_this_tool()
    {
        Restore((folder, _) =>
        {
            Assert.Equal(File.ReadAllText(Source("package-lock.json")), File.ReadAllText(Path.Combine(folder, "package-lock.json")));
            Assert.Equal(File.ReadAllText(Source("package.json")), File.ReadAllText(Path.Combine(folder, "package.json")));
            return null;
        }).Get(new DiagnosticBag(), CancellationToken.None);
        Assert.Equal(1, _asked);
    }

    [Fact]
    public void The_lock_has_every_hash_and_names_no_registry()
    {
        var text = File.ReadAllText(Source("package-lock.json"));
        Assert.DoesNotContain("resolved", text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text);
        var packages = document.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();
        Assert.Equal(["node_modules/leaflet", "node_modules/leaflet.markercluster"], packages.Select(p => p.Name));
        Assert.All(packages, p => Assert.StartsWith("sha512-", p.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));
        Assert.Equal(packages.Select(p => p.Name["node_modules/".Length..]), MapLibrary.Wanted.Select(f => f.Path.Split('/')[0]).Distinct());
    }

    [Fact]
    public async Task A_build_without_the_library_warns_and_goes_on()
    {
        using var project = new SampleProject();
        var entry = project.WriteEntry("midori-salon", "みどりサロン", "0901");
        await File.WriteAllTextAsync(entry, (await File.ReadAllTextAsync(entry)).Replace("needs:", "place: {lat: 34.0, lng: 140.5}\nneeds:", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Fine, await project.Terminal.RunAsync("build"));
        Assert.Contains("atlas: warning AT1019: 地図のページは一覧と略図だけになり", project.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("いまは、動かせる地図を用意できていません。", await File.ReadAllTextAsync(Path.Combine(project.Site, "map/index.html")), StringComparison.Ordinal);
    }

    private static string Source(string name) => Path.Combine(RepositoryRoot.Path, "src", "CommunityAtlas.Cli", "Restores", name);

    private static Localized? Fill(string folder)
    {
        foreach (var file in MapLibrary.Wanted)
        {
            var path = Path.Combine(folder, "node_modules", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "not what was looked at");
        }

        return null;
    }

    private MapRestore Restore(Func<string, CancellationToken, Localized?> install) => new(_cache.Path, () => "0123456789", (folder, cancellation) =>
    {
        _asked++;
        return install(folder, cancellation);
    });
}
