using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Golden;

/// <summary>One line of tests/golden-queries.yml: a question and what its answer must and must not hold.</summary>
internal sealed record GoldenQuery(string Sort, string Ask)
{
    private static readonly ImmutableArray<string> Keys = ["ask", "first", "find", "within", "not", "only", "needs", "not_needs", "crisis", "filters"];

    public string? First { get; init; }

    public ImmutableArray<string> Find { get; init; } = [];

    public int Within { get; init; } = 10;

    public ImmutableArray<string> Not { get; init; } = [];

    public ImmutableArray<string> Only { get; init; } = [];

    public ImmutableArray<string> Needs { get; init; } = [];

    public ImmutableArray<string> NotNeeds { get; init; } = [];

    public bool? IsCrisis { get; init; }

    public ImmutableArray<(string Facet, string Value)> Filters { get; init; } = [];

    /// <summary>Every slug it names.</summary>
    public IEnumerable<string> Slugs => [.. Find, .. Not, .. Only, .. First is null ? Array.Empty<string>() : [First]];

    /// <summary>Whether something is demanded of the answer.</summary>
    public bool Demands => Slugs.Any() || !Needs.IsEmpty || !NotNeeds.IsEmpty || IsCrisis is not null;

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<GoldenQuery> ReadAll()
    {
        var bag = new DiagnosticBag();
        var path = Path.Combine(RepositoryRoot.Path, "tests", "golden-queries.yml");
        var root = (MappingNode?)YamlReader.Read(File.ReadAllText(path), "tests/golden-queries.yml", 1, bag);
        Assert.Empty(bag.ToSorted());
        return [.. root!.Pairs.SelectMany(sort => ((SequenceNode)sort.Value).Items.Select(item => Of(sort.Key.Value, (MappingNode)item)))];
    }

    private static GoldenQuery Of(string sort, MappingNode node)
    {
        foreach (var pair in node.Pairs) Assert.Contains(pair.Key.Value, Keys);
        return new(sort, Text(node, "ask")!)
        {
            First = Text(node, "first"),
            Find = List(node, "find"),
            Within = Text(node, "within") is { } within ? int.Parse(within, CultureInfo.InvariantCulture) : 10,
            Not = List(node, "not"),
            Only = List(node, "only"),
            Needs = List(node, "needs"),
            NotNeeds = List(node, "not_needs"),
            IsCrisis = Text(node, "crisis") is { } crisis ? bool.Parse(crisis) : null,
            Filters = node.Find("filters") is MappingNode filters
                ? [.. filters.Pairs.Select(p => (p.Key.Value, ((ScalarNode)p.Value).Text))]
                : [],
        };
    }

    private static string? Text(MappingNode node, string key) => (node.Find(key) as ScalarNode)?.Text;

    private static ImmutableArray<string> List(MappingNode node, string key) =>
        node.Find(key) is SequenceNode list ? [.. list.Items.Select(i => ((ScalarNode)i).Text)] : [];
}
