using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.FrontMatters;
using CommunityAtlas.Content.Schemas;
using CommunityAtlas.Content.Tests.Entries;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Schemas;

/// <summary>Holds the schema to the parser, by an independent evaluator (Ajv).</summary>
public sealed class EntrySchemaTests
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>What no schema of one document can say, each with its reason. Everything else the schema must refuse as well.</summary>
    private static readonly ImmutableDictionary<string, string> OnlyTheParserSays = new Dictionary<string, string>
    {
        ["AT2101"] = "the name of the file",
        ["AT2102"] = "the name of the file",
        ["AT2103"] = "the name of the file",
        ["AT2104"] = "the name of the folder",
        ["AT2105"] = "the name of the folder",
        ["AT2106"] = "the name of the file",
        ["AT2107"] = "the name of the folder",
        ["AT2109"] = "the body of the file",
        ["AT3010"] = "two spellings of one language tag",
        ["AT3033"] = "the calendar",
        ["AT3034"] = "the calendar",
        ["AT3035"] = "the day of the build",
        ["AT3041"] = "the name of the file",
        ["AT3042"] = "a check digit",
        ["AT3045"] = "two numbers compared",
        ["AT3074"] = "how many digits a number has in spite of its groups",
        ["AT3075"] = "the first digit in spite of brackets",
        ["AT3077"] = "ranges of numbers",
        ["AT3078"] = "ranges of numbers",
        ["AT3085"] = "organizations.yml",
        ["AT3086"] = "organizations.yml",
        ["AT3091"] = "two days compared",
        ["AT3093"] = "the schedule grammar",
        ["AT3101"] = "the day of the build",
        ["AT3111"] = "paths in verified_fields",
        ["AT3112"] = "paths in verified_fields",
        ["AT3221"] = "the schedule grammar",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Valid specs whose spellings the parser forgives and an editor should not offer.</summary>
    private static readonly ImmutableHashSet<string> ForgivenSpellings =
    [
        "values.yml: codes, labels and aliases of lists",
        "values.yml: yes, no and unknown in every spelling",
    ];

    private static readonly JsonNode Schema = JsonNode.Parse(EntrySchema.Write(EntryTesting.Lists))!;

    [Fact]
    public void It_ends_with_a_line_feed_and_is_the_same_every_time()
    {
        Assert.EndsWith("}\n", EntrySchema.Write(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', EntrySchema.Write());
        Assert.Equal(EntrySchema.Write(EntryTesting.Lists), EntrySchema.Write(EntryTesting.Lists));
    }

    [Fact]
    public void Every_key_has_a_title_and_a_description_in_both_languages()
    {
        var properties = Schema["properties"]!.AsObject();
        Assert.True(properties.Count >= EntryFields.All.Fields.Length * 2);
        foreach (var key in properties.Select(p => p.Key))
        {
            var property = Property(Schema, key);
            Assert.Contains(" / ", property["title"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Equal(2, property["description"]!.GetValue<string>().Split('\n').Length);
            Assert.NotNull(EntryFields.All.Find(key));
        }
    }

    [Fact]
    public void The_codes_of_the_site_are_listed_only_when_the_site_is_given()
    {
        var anySite = JsonNode.Parse(EntrySchema.Write())!;
        Assert.Contains("\"mens_shed\"", Property(Schema, "kind").ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"mens_shed\"", Property(anySite, "kind").ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("\"paused\"", Property(anySite, "status").ToJsonString(), StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task The_schema_of_any_site_accepts_the_smallest_entry()
    {
        var answer = Assert.Single(await Ask(JsonNode.Parse(EntrySchema.Write())!, [("smallest", EntryTesting.Entry())]));
        Assert.Empty(answer.Typed);
        Assert.Empty(answer.Text);
    }

    [NodeFact]
    public async Task Every_entry_of_the_sample_city_is_valid()
    {
        var entries = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "content", "entries"), "*.*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), YamlOf(path, File.ReadAllText(path))))
            .ToArray();
        foreach (var answer in await Ask(Schema, entries)) Assert.True(answer is { Typed: [], Text: [] }, answer.ToString());
    }

    [NodeFact]
    public async Task Schema_and_parser_agree_on_every_spec_of_entries()
    {
        var specs = Specs().ToDictionary(s => s.Name, StringComparer.Ordinal);
        Assert.True(specs.Count >= 100);
        var answers = await Ask(Schema, specs.Values.Select(s => (s.Name, s.Yaml)));
        var problems = new List<string>();
        foreach (var answer in answers)
        {
            var errors = specs[answer.Name].Errors;
            if (errors.IsEmpty && !ForgivenSpellings.Contains(answer.Name) && answer is not { Typed: [], Text: [] }) problems.Add($"the parser accepts, the schema refuses: {answer}");
            var sayable = errors.Where(id => !OnlyTheParserSays.ContainsKey(id)).ToArray();
            if (sayable.Length > 0 && answer.Text is []) problems.Add($"the parser finds {string.Join(' ', sayable)}, the schema nothing: {answer.Name}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));

        // The lists of exceptions must not hold more than they need.
        var accepted = answers.Where(a => a.Text is []).Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var id in OnlyTheParserSays.Keys) Assert.True(specs.Values.Any(s => s.Errors.Contains(id) && accepted.Contains(s.Name)), $"{id} can be said by the schema");
        foreach (var name in ForgivenSpellings) Assert.DoesNotContain(name, accepted);
    }

    private static JsonNode Property(JsonNode schema, string key)
    {
        var reference = schema["properties"]![key]!["$ref"]!.GetValue<string>();
        return schema["$defs"]![reference["#/$defs/".Length..]]!;
    }

    private static async Task<ImmutableArray<Answer>> Ask(JsonNode schema, IEnumerable<(string Name, string Yaml)> entries)
    {
        var question = new JsonObject
        {
            ["schema"] = schema.DeepClone(),
            ["entries"] = new JsonArray([.. entries.Select(e => new JsonObject { ["name"] = e.Name, ["yaml"] = e.Yaml })]),
        };
        var output = await NodeTool.RunAsync("tests/oracle/entry-schema.mjs", question.ToJsonString());
        return JsonSerializer.Deserialize<ImmutableArray<Answer>>(output, Camel);
    }

    private static IEnumerable<Spec> Specs()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "tests", "specs", "entries"), "*.yml").Order(StringComparer.Ordinal))
        {
            var bag = new DiagnosticBag();
            var cases = Assert.IsType<SequenceNode>(YamlReader.Read(File.ReadAllText(path), path, 1, bag, YamlLimits.List));
            foreach (var spec in cases.Items.Cast<MappingNode>())
            {
                var name = ((ScalarNode)spec.Find("name")!).Text;
                var files = ((MappingNode)spec.Find("files")!).Pairs.Where(p => p.Key.Value.StartsWith("entries/", StringComparison.Ordinal)).ToArray();
                foreach (var file in files)
                {
                    var text = ((ScalarNode)file.Value).Text;
                    var found = new DiagnosticBag();
                    EntryParser.Parse(new ContentFile(file.Key.Value, file.Key.Value, text), EntryTesting.References, found);
                    var errors = found.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).ToImmutableArray();
                    var which = files.Length == 1 ? "" : $" ({file.Key.Value})";
                    yield return new Spec($"{Path.GetFileName(path)}: {name}{which}", YamlOf(file.Key.Value, text), errors);
                }
            }
        }
    }

    private static string YamlOf(string path, string text) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(new ContentFile(path, path, text), new DiagnosticBag())!.Yaml : text;

    private sealed record Spec(string Name, string Yaml, ImmutableArray<string> Errors);

    private sealed record Answer(string Name, string[] Typed, string[] Text)
    {
        public override string ToString() => $"{Name}\n    typed: {string.Join(" | ", Typed.Take(4))}\n    text: {string.Join(" | ", Text.Take(4))}";
    }
}
