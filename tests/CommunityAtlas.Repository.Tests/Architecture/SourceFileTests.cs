using System.Text.RegularExpressions;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Architecture;

/// <summary>What every source file keeps to.</summary>
public sealed partial class SourceFileTests
{
    private const int HardLimit = 500;

    // Tables are as long as what they list.
    private static readonly string[] Tables = ["EntryCodes.cs", "EntryFields.cs"];

    public static TheoryData<string> SourceFiles()
    {
        var data = new TheoryData<string>();
        foreach (var file in Enumerate("src", "*.cs")) data.Add(file);
        return data;
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void No_file_outgrows_its_concept(string file)
    {
        if (Tables.Contains(Path.GetFileName(file))) return;
        Assert.InRange(File.ReadLines(Full(file)).Count(), 0, HardLimit);
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_name_says_what_a_type_does(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (file.Contains("/Helpers/", StringComparison.Ordinal)) return;
        Assert.DoesNotMatch(EmptyWords(), name);
    }

    [Fact]
    public void No_file_names_a_machine()
    {
        var bad = Enumerate("src", "*").Concat(Enumerate("tests", "*")).Concat(Enumerate("themes", "*")).Concat(Enumerate("content", "*"))
            .Concat(Enumerate(".github", "*")).Concat(Enumerate(".ci", "*"))
            .Where(f => !f.EndsWith("SourceFileTests.cs", StringComparison.Ordinal))
            .Where(f => MachinePath().IsMatch(File.ReadAllText(Full(f))));
        Assert.Equal([], bad);
    }

    [Fact]
    public void No_test_sleeps_through_its_failure()
    {
        var bad = Enumerate("tests", "*.cs").Where(f => !f.EndsWith("SourceFileTests.cs", StringComparison.Ordinal))
            .Where(f => EmptyTest().IsMatch(File.ReadAllText(Full(f))));
        Assert.Equal([], bad);
    }

    private static IEnumerable<string> Enumerate(string folder, string pattern)
    {
        var root = Path.Combine(RepositoryRoot.Path, folder);
        return !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(ArrowTests.IsSource)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private static string Full(string file) => Path.Combine(RepositoryRoot.Path, file);

    [GeneratedRegex("(Manager|Helper|Util|Utils|Service|Processor|Provider|Handler|Wrapper|Common)$")]
    private static partial Regex EmptyWords();

    [GeneratedRegex(@"(?<![\w.])/(work|root|home/[a-z])/")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"Assert\.True\(true\)|\[(Fact|Theory)\(Skip")]
    private static partial Regex EmptyTest();
}
