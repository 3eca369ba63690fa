using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Content;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.Tests.OpenData;

/// <summary>Runs imports over texts and reads back what they write.</summary>
internal static class Imports
{
    public static HolidayCalendar Calendar { get; } = HolidayCalendar.Empty with
    {
        Periods = new Dictionary<string, Season> { ["年末年始"] = new(new(12, 29), new(1, 3)), ["お盆"] = new(new(8, 13), new(8, 16)) }.ToFrozenDictionary(),
    };

    private static readonly string[] Kinds = ["childrens_cafeteria", "venue", "event", "parenting_place", "kayoi_no_ba"];

    public static ImportRequest Request(string csv, params IEnumerable<ContentText> files) => Request(Encoding.UTF8.GetBytes(csv), files);

    public static ImportRequest Request(byte[] bytes, params IEnumerable<ContentText> files) => new()
    {
        FileName = "list.csv",
        Content = bytes,
        Maps = Maps.All,
        Holidays = Calendar,
        Files = [.. files],
        Areas = ReadAreas(files.FirstOrDefault(f => f.Path == "import/areas.yml")?.Text),
    };

    /// <summary>The content folder after an import.</summary>
    public static ImmutableArray<ContentText> Apply(ImmutableArray<ContentText> files, ImportResult result) =>
        [.. files.Where(f => result.Files.All(r => r.Path != f.Path)).Concat(result.Files).OrderBy(f => f.Path, StringComparer.Ordinal)];

    public static ImportRequest Again(ImportRequest request, ImportResult result)
    {
        var files = Apply(request.Files, result);
        return request with { Files = files, Areas = ReadAreas(files.FirstOrDefault(f => f.Path == "import/areas.yml")?.Text) };
    }

    public static IEnumerable<ReportItem> Of(this ImportResult result, ReportClass kind) => result.Report!.Items.Where(i => i.Class == kind);

    public static ContentText Entry(this ImportResult result) => Assert.Single(result.Files, f => f.Path.StartsWith("entries/", StringComparison.Ordinal));

    public static ImmutableArray<Area> ReadAreas(string? yaml)
    {
        if (yaml is null || Maps.Document(yaml) is not SequenceNode list) return [];
        return [.. list.Items.Cast<MappingNode>().Select(m => new Area
        {
            Key = Text(m, "key"),
            LocalGovernmentCode = Text(m, "code"),
            Name = Text(m, "name"),
            Prefecture = Text(m, "prefecture"),
            Level = Text(m, "level") == "prefecture" ? AreaLevel.Prefecture : AreaLevel.Municipality,
        })];
    }

    /// <summary>Reads the entries of a result as the site would.</summary>
    public static (ImmutableArray<ParsedEntry> Entries, ImmutableArray<Diagnostic> Diagnostics) Parse(ImportResult result, ImmutableArray<Area> known = default)
    {
        var areas = ReadAreas(result.Files.FirstOrDefault(f => f.Path == "import/areas.yml")?.Text).AddRange(known.IsDefault ? [] : known);
        var lists = new Taxonomies(
            new([.. Kinds.Select(c => new Kind { Code = c, Label = c, RecheckMonths = 12 })]),
            new([new Need { Code = "food", Label = "food" }]),
            new([]),
            new([new Term("children", "children", null, [])]),
            new([]),
            new(areas));
        var references = new EntryReferences(lists, [], Calendar, new SiteConfig(), new DateOnly(2026, 11, 21));
        var diagnostics = new DiagnosticBag();
        var entries = result.Files
            .Where(f => f.Path.StartsWith("entries/", StringComparison.Ordinal))
            .Select(f => EntryParser.Parse(new ContentFile(f.Path, f.Path, f.Text), references, diagnostics))
            .OfType<ParsedEntry>()
            .ToImmutableArray();
        return (entries, diagnostics.ToSorted());
    }

    private static string Text(MappingNode mapping, string key) => (mapping.Find(key) as ScalarNode)?.Text ?? "";
}
