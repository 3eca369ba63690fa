using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Markdown;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Reading;

/// <summary>Runs tests/specs/reading through the stages of reading alone; the catalogue's own test runs them through everything.</summary>
public sealed class ReadingSpecTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "specs", "reading");

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, spec) in Specs()) data.Add(file, Text(spec, "name"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_spec_of_reading_gives_exactly_its_diagnostics(string file, string name)
    {
        var spec = Specs().Single(s => s.File == file && Text(s.Spec, "name") == name).Spec;
        var bag = new DiagnosticBag();
        foreach (var pair in ((MappingNode)spec.Find("files")!).Pairs) Read(new ContentFile(pair.Key.Value, pair.Key.Value, ((ScalarNode)pair.Value).Text), bag);
        var expected = ((SequenceNode)spec.Find("diagnostics")!).Items.Select(i => ((ScalarNode)i).Text);
        Assert.Equal(expected, bag.ToSorted().Select(d => $"{(d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Id} {d.Location}"));
    }

    [Fact]
    public void Every_mistake_in_an_entry_has_a_spec()
    {
        var told = string.Join('\n', Directory.EnumerateFiles(Folder).Select(File.ReadAllText));
        // Those below need a whole folder, or ten thousand values, or a field of one line; their own tests name them.
        string[] elsewhere = ["AT2026", "AT2094"];
        var ids = new[] { typeof(YamlDiagnostics), typeof(FrontMatterDiagnostics), typeof(MarkdownDiagnostics), typeof(Core.Policies.TextDiagnostics), typeof(Core.Policies.UrlDiagnostics) }
            .SelectMany(t => t.GetFields())
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .Select(d => d.Id)
            .Except(elsewhere);
        Assert.Equal([], ids.Where(id => !told.Contains(id)));
    }

    private static void Read(ContentFile file, DiagnosticBag bag)
    {
        if (file.Path.EndsWith(".yml", StringComparison.Ordinal))
        {
            YamlReader.Read(file.Text, file.DisplayPath, 1, bag);
        }
        else if (FrontMatter.Split(file, bag) is { } parts)
        {
            YamlReader.Read(parts.Yaml, file.DisplayPath, parts.YamlFirstLine, bag);
            MarkdownReader.Read(parts.Body, parts.BodyStart, bag);
        }
    }

    private static IEnumerable<(string File, MappingNode Spec)> Specs()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "*.yml").Order(StringComparer.Ordinal))
        {
            // A spec may hold a TAB, which is a finding here and the point of the spec.
            var root = YamlReader.Read(File.ReadAllText(path).ReplaceLineEndings("\n"), path, 1, new DiagnosticBag(), YamlLimits.List);
            foreach (var spec in ((SequenceNode)root!).Items) yield return (Path.GetFileName(path), (MappingNode)spec);
        }
    }

    private static string Text(MappingNode spec, string key) => ((ScalarNode)spec.Find(key)!).Text;
}
