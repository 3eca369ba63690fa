using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests.Themes;

/// <summary>A copy of the default theme in which files can be broken.</summary>
internal sealed class ThemeFixture : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("theme-").FullName;

    public ThemeFixture()
    {
        foreach (var file in Directory.EnumerateFiles(Samples.FictionalCity.ThemeFolder, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(_folder, System.IO.Path.GetRelativePath(Samples.FictionalCity.ThemeFolder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    public ThemeFixture With(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return this;
    }

    /// <summary>Findings as <c>AT4006 layouts/home.hbs(1,3)</c>.</summary>
    public IReadOnlyList<string> Findings()
    {
        var diagnostics = new DiagnosticBag();
        var theme = ThemeReader.Read(_folder, diagnostics);
        Assert.Equal(diagnostics.HasErrors, theme is null);
        foreach (var diagnostic in diagnostics.ToSorted())
        {
            Assert.NotEmpty(diagnostic.Message(DiagnosticLanguage.Japanese));
            Assert.NotEmpty(diagnostic.Hint(DiagnosticLanguage.Japanese));
            Assert.NotEmpty(diagnostic.Hint(DiagnosticLanguage.English));
        }

        return [.. diagnostics.ToSorted().Select(d => $"{d.Id} {d.Location.ToString().Replace(_folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal)}")];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
