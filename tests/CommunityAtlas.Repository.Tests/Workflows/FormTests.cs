using CommunityAtlas.Testing;
using YamlDotNet.RepresentationModel;

namespace CommunityAtlas.Repository.Tests.Workflows;

/// <summary>The issue forms, owners and update settings.</summary>
public sealed class FormTests
{
    private static string GitHub => Path.Combine(RepositoryRoot.Path, ".github");

    public static TheoryData<string> Forms() => new("new-entry.yml", "correction.yml");

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_carries_only_known_labels_that_anybody_may_set(string form)
    {
        var known = Sequence(Load(Path.Combine(GitHub, "labels.yml"))).Cast<YamlMappingNode>()
            .Where(l => Text(l, "hand") != "true").Select(l => Text(l, "name")!).ToList();
        var used = Sequence(Map(Load(Form(form)))["labels"]).Select(l => l.ToString()).ToList();
        Assert.NotEmpty(used);
        Assert.Equal([], used.Except(known));
        Assert.DoesNotContain("ok-to-convert", used);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Ids_and_options_of_a_form_are_distinct_words(string form)
    {
        var body = Sequence(Map(Load(Form(form)))["body"]).Cast<YamlMappingNode>().ToList();
        var ids = body.Select(b => Text(b, "id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        foreach (var field in body.Where(b => Text(b, "type") == "dropdown"))
        {
            var options = Sequence(((YamlMappingNode)field["attributes"])["options"]).Cast<YamlScalarNode>().Select(o => o.Value!).ToList();
            Assert.Equal(options.Distinct().Count(), options.Count);
            Assert.DoesNotContain(options, o => o is "yes" or "no" or "true" or "false" or "");
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_first_says_what_must_not_be_written(string form)
    {
        var first = (YamlMappingNode)Sequence(Map(Load(Form(form)))["body"])[0];
        Assert.Equal("markdown", Text(first, "type"));
        var words = Text((YamlMappingNode)first["attributes"], "value")!;
        Assert.Contains("個人の名前と携帯電話の番号は書かないでください", words);
        Assert.Contains("電話か紙でも送れます", words);
    }

    [Fact]
    public void The_kinds_of_the_form_are_those_of_the_catalogue()
    {
        var kinds = Sequence(Load(Path.Combine(RepositoryRoot.Path, "content", "taxonomies", "kinds.yml"))).Cast<YamlMappingNode>()
            .Where(k => Text(k, "deprecated_by") is null).Select(k => Text(k, "label")!).ToList();
        var field = Sequence(Map(Load(Form("new-entry.yml")))["body"]).Cast<YamlMappingNode>().Single(b => Text(b, "id") == "kind");
        var options = Sequence(((YamlMappingNode)field["attributes"])["options"]).Select(o => o.ToString()).ToList();
        Assert.Equal([.. kinds, "そのほか"], options);
    }

    [Fact]
    public void Editors_own_entries_and_nothing_else()
    {
        var rules = File.ReadLines(Path.Combine(GitHub, "CODEOWNERS")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal("*", rules[0][0]);
        Assert.Equal("/content/entries/", rules[^1][0]);
        Assert.Equal(["/content/entries/"], rules.Where(r => r.Any(w => w.EndsWith("/editors", StringComparison.Ordinal))).Select(r => r[0]));
    }

    [Fact]
    public void Updates_are_proposed_for_every_kind_of_package_here()
    {
        var updates = Sequence(Map(Load(Path.Combine(GitHub, "dependabot.yml")))["updates"]).Cast<YamlMappingNode>().ToList();
        var ecosystems = updates.Select(u => $"{Text(u, "package-ecosystem")} {Text(u, "directory")}").ToList();
        var folders = Directory.EnumerateFiles(RepositoryRoot.Path, "package.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Where(f => !f.Contains("node_modules", StringComparison.Ordinal) && !f.Contains("bin/", StringComparison.Ordinal))
            .Select(f => "npm /" + (f == "." ? "" : f));
        Assert.Equal(new[] { "github-actions /", "nuget /", "dotnet-sdk /" }.Concat(folders).Order(StringComparer.Ordinal), ecosystems.Order(StringComparer.Ordinal));
        Assert.All(updates, u => Assert.True(int.Parse(Text((YamlMappingNode)u["cooldown"], "default-days")!, System.Globalization.CultureInfo.InvariantCulture) >= 7));
    }

    private static string Form(string name) => Path.Combine(GitHub, "ISSUE_TEMPLATE", name);

    private static YamlNode Load(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(file)));
        return stream.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlNode node) => (YamlMappingNode)node;

    private static IList<YamlNode> Sequence(YamlNode node) => ((YamlSequenceNode)node).Children;

    private static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value as YamlScalarNode)?.Value : null;
}
