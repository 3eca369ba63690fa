using System.Xml.Linq;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Architecture;

/// <summary>The arrows of the house and the homes of its packages, read from the project files themselves.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Japanese"] = [],
        ["Content"] = ["Core"],
        ["Exchange"] = ["Core"],
        ["Search"] = ["Core", "Japanese"],
        ["Site"] = ["Content", "Exchange", "Japanese", "Search"],
        ["Cli"] = ["Site"],
    };

    private static readonly Dictionary<string, string> Homes = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = "Content",
        ["Markdig"] = "Content",
        ["CsvHelper"] = "Exchange",
        ["Handlebars.Net"] = "Site",
        ["AngleSharp"] = "Site",
        ["QRCoder"] = "Site",
        ["System.CommandLine"] = "Cli",
        ["Spectre.Console"] = "Cli",
    };

    public static TheoryData<string> Projects()
    {
        var data = new TheoryData<string>();
        foreach (var file in ProjectFiles()) data.Add(Name(file));
        return data;
    }

    [Fact]
    public void There_is_a_project_to_look_at() => Assert.True(ProjectFiles().Count() >= 6);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_along_its_arrows(string project)
    {
        Assert.True(Arrows.TryGetValue(project, out var allowed), $"{project} is not in the picture of architecture.");
        Assert.Equal([], References(project, "ProjectReference").Select(Name).Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_lives_in_its_one_home(string project)
    {
        foreach (var package in References(project, "PackageReference"))
        {
            Assert.True(Homes.TryGetValue(package, out var home), $"{package} has no home yet: decide on one.");
            Assert.Equal(home, project);
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_of_a_package_is_used_in_its_home_alone(string project)
    {
        var foreign = Homes.Where(h => h.Value != project).Select(h => h.Key == "Handlebars.Net" ? "HandlebarsDotNet" : h.Key);
        foreach (var file in Directory.EnumerateFiles(Folder(project), "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            var usings = File.ReadLines(file).Where(l => l.StartsWith("using ", StringComparison.Ordinal)).ToList();
            foreach (var package in foreign)
                Assert.DoesNotContain(usings, u => u.Contains($" {package}.", StringComparison.Ordinal) || u.Contains($" {package};", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("File.")]
    [InlineData("Directory.")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("Console.")]
    [InlineData("TimeProvider.System")]
    public void Core_and_Japanese_ask_nothing_of_the_machine(string word)
    {
        foreach (var project in new[] { "Core", "Japanese" })
        {
            foreach (var file in Directory.EnumerateFiles(Folder(project), "*.cs", SearchOption.AllDirectories).Where(IsSource))
            {
                var used = File.ReadLines(file).Any(l => !l.TrimStart().StartsWith('/') && UsesType(l, word));
                Assert.False(used, $"{Path.GetFileName(file)} uses {word}");
            }
        }
    }

    internal static string Folder(string project) => Path.Combine(RepositoryRoot.Path, "src", "CommunityAtlas." + project);

    internal static bool IsSource(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static IEnumerable<string> ProjectFiles() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Name(string projectFile) =>
        Path.GetFileNameWithoutExtension(projectFile.Replace('\\', '/')).Replace("CommunityAtlas.", "", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project, string element) =>
        XDocument.Load(Path.Combine(Folder(project), $"CommunityAtlas.{project}.csproj"))
            .Descendants(element).Select(e => e.Attribute("Include")!.Value);

    private static bool UsesType(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '.' or '_' or '"')) return true;
        }

        return false;
    }
}
