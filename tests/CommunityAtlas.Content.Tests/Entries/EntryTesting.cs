using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Content.Tests.Entries;

/// <summary>Entries of a fictional city, read one at a time.</summary>
internal static class EntryTesting
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly Taxonomies Lists = new(
        new Taxonomy<Kind>([.. Terms("kinds").Select(t => new Kind { Code = t.Code, Label = t.Label, Aliases = t.Aliases, RecheckMonths = 12 })]),
        new Taxonomy<Need>([.. Terms("needs").Select(t => new Need { Code = t.Code, Label = t.Label, Aliases = t.Aliases })]),
        new Taxonomy<LifeArea>([.. Terms("life-areas").Select(t => new LifeArea(t.Code, t.Label, null, null, t.Aliases))]),
        new Taxonomy<Term>([.. Terms("audience").Select(t => new Term(t.Code, t.Label, null, t.Aliases))]),
        new Taxonomy<Term>([.. Terms("peer").Select(t => new Term(t.Code, t.Label, null, t.Aliases))]),
        new Taxonomy<Area>([.. Areas()]));

    private static readonly ImmutableArray<Organization> Organizations =
        [.. Items("organizations").Select(o => new Organization { Key = Text(o, "key")!, Name = Text(o, "name")! })];

    private static readonly HolidayCalendar Holidays = HolidayCalendar.Empty with
    {
        Periods = new Dictionary<string, Season>
        {
            ["年末年始"] = new(new MonthDay(12, 29), new MonthDay(1, 3)),
            ["お盆"] = new(new MonthDay(8, 13), new MonthDay(8, 16)),
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };

    public static EntryReferences References { get; } = new(Lists, Organizations, Holidays, new SiteConfig(), Today);

    /// <summary>The smallest entry with lines added; a line whose key is there already takes its place.</summary>
    public static string Entry(params string[] lines)
    {
        string[] smallest =
        [
            "name: ひだまりの部屋",
            "kind: ibasho",
            "summary: お茶を飲みながら、だれかと話せる部屋です。",
            "contact: {phone: 044-000-0000}",
            "schedule: [毎月 第2・第4水曜 10:00-15:00]",
            "verified: {date: 2026-11-10, how: phone, by: 事務局}",
            "sources: [{title: 運営者への電話, date: 2026-11-10, permission: operator_consented}]",
        ];
        var added = lines.Select(Key).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', smallest.Where(l => !added.Contains(Key(l))).Concat(lines)) + "\n";

        static string Key(string line) => line.Split(':')[0];
    }

    /// <summary>Reads a YAML text as the entry aozora/hidamari.</summary>
    public static (ParsedEntry? Parsed, ImmutableArray<Diagnostic> Diagnostics) Parse(string yaml, string path = "entries/aozora/hidamari.yml")
    {
        var bag = new DiagnosticBag();
        return (EntryParser.Parse(new ContentFile(path, path, yaml), References, bag), bag.ToSorted());
    }

    /// <summary>Reads an entry that must be fine.</summary>
    public static Entry Read(string yaml)
    {
        var (parsed, diagnostics) = Parse(yaml);
        Assert.DoesNotContain(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return parsed!.Entry;
    }

    /// <summary>Ids of what was found.</summary>
    public static string[] Ids(string yaml) => [.. Parse(yaml).Diagnostics.Select(d => d.Id)];

    /// <summary>What was found, as <c>AT3000(2,5)</c>.</summary>
    public static string[] Found(string yaml) => [.. Parse(yaml).Diagnostics.Select(d => $"{d.Id}({d.Location.Line},{d.Location.Column})")];

    private static IEnumerable<Area> Areas() =>
        from node in Items("taxonomies/areas")
        select new Area { Key = Text(node, "key")!, Name = Text(node, "name")!, LocalGovernmentCode = Text(node, "code")! };

    private static IEnumerable<(string Code, string Label, ImmutableArray<string> Aliases)> Terms(string list) =>
        from node in Items("taxonomies/" + list)
        let aliases = node.Find("aliases") is SequenceNode words ? words.Items.Cast<ScalarNode>().Select(w => w.Text) : []
        select (Text(node, "code")!, Text(node, "label")!, aliases.ToImmutableArray());

    private static IEnumerable<MappingNode> Items(string list)
    {
        var path = Path.Combine(RepositoryRoot.Path, "content", list + ".yml");
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(File.ReadAllText(path), path, 1, bag, YamlLimits.List);
        Assert.Empty(bag.ToSorted());
        return ((SequenceNode)node!).Items.Cast<MappingNode>();
    }

    private static string? Text(MappingNode node, string key) => (node.Find(key) as ScalarNode)?.Text;
}
