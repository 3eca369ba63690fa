using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Repository.Tests.Diagnostics;

/// <summary>All diagnostics of all projects: unique, in their range, kind in both languages, and each seen by a spec or a test.</summary>
public sealed partial class DescriptorTests
{
    // The tool is called by its command, not by its project.
    private const string CommandLine = "atlas";

    private static readonly Dictionary<char, string> Ranges = new()
    {
        ['1'] = "Content Core Cli",
        ['2'] = "Content Core",
        ['3'] = "Content Core",
        ['4'] = "Site Core",
        ['5'] = "Search Site Cli",
        ['6'] = "Exchange",
        ['9'] = "Cli Site",
    };

    private static readonly (DiagnosticDescriptor Descriptor, string Project, string Field)[] All = [.. Assemblies().SelectMany(Descriptors)];

    public static TheoryData<string> Ids()
    {
        var ids = new TheoryData<string>();
        foreach (var id in All.Select(a => a.Descriptor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) ids.Add(id);
        return ids;
    }

    [Fact]
    public void There_are_descriptors_in_every_project_that_reads_or_writes()
    {
        Assert.Superset(new HashSet<string> { "Core", "Content", "Exchange", "Site", "Cli" }, All.Select(a => a.Project).ToHashSet());
        Assert.True(All.Length > 200);
    }

    [Fact]
    public void No_two_descriptors_share_an_id()
    {
        var shared = All.GroupBy(a => a.Descriptor.Id, StringComparer.Ordinal)
            .Where(g => g.Select(a => a.Descriptor).Distinct(ReferenceEqualityComparer.Instance).Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(a => a.Field))}");
        Assert.Empty(shared);
    }

    [Fact]
    public void Every_id_has_the_shape_and_the_range_of_its_project() =>
        Assert.Empty(All.Where(a => !Shape().IsMatch(a.Descriptor.Id) || !Ranges[a.Descriptor.Id[2]].Split(' ').Contains(a.Project))
            .Select(a => $"{a.Descriptor.Id} {a.Field}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_text_is_there_in_both_languages_and_ends_as_a_sentence(string id)
    {
        var descriptor = All.First(a => a.Descriptor.Id == id).Descriptor;
        foreach (var text in new[] { descriptor.Title, descriptor.Message, descriptor.Hint })
        {
            Assert.False(string.IsNullOrWhiteSpace(text.En));
            Assert.False(string.IsNullOrWhiteSpace(text.Ja));
        }

        // A message may end in what the system said, a hint in an example to copy; a full stop would become part of either.
        Assert.Matches(@"(?:。|[:：] ?\{[0-9]\})$", descriptor.Message.Ja);
        Assert.Matches(@"(?:[.?]|: \{[0-9]\})$", descriptor.Message.En);
        Assert.Matches(@"。|\{[0-9]\}$", descriptor.Hint.Ja);
        Assert.DoesNotContain("。", Quoted().Replace(descriptor.Title.Ja, ""), StringComparison.Ordinal);
        Assert.DoesNotMatch(Kana(), Quoted().Replace(descriptor.Message.En, ""));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_use_placeholders_that_can_be_filled(string id)
    {
        var descriptor = All.First(a => a.Descriptor.Id == id).Descriptor;
        object[] arguments = [.. Enumerable.Range(0, 9).Select(i => (object)$"<{i}>")];
        foreach (var text in new[] { descriptor.Message, descriptor.Hint })
        {
            foreach (var language in new[] { text.En, text.Ja })
            {
                var filled = string.Format(CultureInfo.InvariantCulture, language, arguments);
                Assert.DoesNotMatch(@"\{[0-9]\}", filled);
            }
        }
    }

    [Fact]
    public void Every_id_stands_in_a_spec_or_a_test()
    {
        var seen = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".yml" or ".cs" && !IsBuilt(path))
            .SelectMany(path => Mention().Matches(File.ReadAllText(path)).Select(m => m.Value))
            .ToHashSet(StringComparer.Ordinal);
        var unseen = All.Select(a => a.Descriptor.Id).Distinct(StringComparer.Ordinal).Where(id => !seen.Contains(id)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(unseen.Length == 0, $"No spec and no test mentions {string.Join(", ", unseen)}.");
    }

    private static bool IsBuilt(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        || path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        || path.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    // The projects lie beside this test, as it refers to the outermost of them.
    private static IEnumerable<Assembly> Assemblies() => Directory.EnumerateFiles(AppContext.BaseDirectory, "CommunityAtlas.*.dll")
        .Select(Path.GetFileNameWithoutExtension)
        .OfType<string>()
        .Append(CommandLine)
        .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal) && !name.EndsWith(".Testing", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => Assembly.Load(new AssemblyName(name)));

    private static IEnumerable<(DiagnosticDescriptor Descriptor, string Project, string Field)> Descriptors(Assembly assembly) =>
        assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!, ProjectOf(assembly), $"{field.DeclaringType!.Name}.{field.Name}"));

    private static string ProjectOf(Assembly assembly) => assembly.GetName().Name is { } name and not CommandLine ? name.Split('.')[^1] : "Cli";

    [GeneratedRegex("^AT[0-9]{4}$")]
    private static partial Regex Shape();

    [GeneratedRegex("AT[0-9]{4}")]
    private static partial Regex Mention();

    [GeneratedRegex("「[^」]*」")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[ぁ-ん]{2}")]
    private static partial Regex Kana();
}
