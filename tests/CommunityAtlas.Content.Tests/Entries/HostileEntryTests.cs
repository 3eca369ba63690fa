using System.Collections.Immutable;
using System.Text.Json;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Content.Tests.Entries;

/// <summary>Whatever is written, the answer is an entry or diagnostics, never an exception.</summary>
public sealed class HostileEntryTests
{
    private static readonly string[] Values =
    [
        "", " ", "~", "null", "yes", "no", "一部有", "○", "2026-11-10", "2026-02-30", "令和8年11月10日（火）", "10:00-12:00", "毎週 火曜 10:00-12:00", "第2水曜他", "044-000-0000", "0601-000-0000",
        "119", "https://example.org/", "http://example.org", "info@example.org", "34.0", "140.5", "-1", "99999999999999", "aozora", "anywhere", "en", "english", "fee", "unknown", "open_data",
        "on_contact", "org_mobile", "stated", "paused", "あおぞら\nまち", "\uD800", "\u202E", "か\u3099", "葛\U000E0100", "𠮷", "${x}", "{{x}}", "%s%n", "<script>alert(1)</script>", new string('あ', 5000),
    ];

    private static readonly string[] Keys =
        [.. Names(EntryFields.All).Distinct(StringComparer.Ordinal), "en", "pt-BR", "schedule", "contact.phone", "開催頻度", "", "on", "\uDC00", "ratings"];

    private static readonly Gen<DocumentNode> Nodes = Tree(4);

    [SharedDataFact]
    public void No_naughty_string_in_name_summary_or_body_throws()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(RepositoryRoot.SharedData, "suites", "blns", "blns.json")))!;
        Assert.True(strings.Length >= 500);
        var accepted = 0;
        foreach (var text in strings)
        {
            var quoted = JsonSerializer.Serialize(text);
            foreach (var line in new[] { $"name: {quoted}", $"summary: {quoted}", $"contact: {{phone: {quoted}, email: {quoted}, url: {quoted}}}", $"schedule: [{quoted}]", $"description: {quoted}" })
            {
                var (parsed, diagnostics) = EntryTesting.Parse(EntryTesting.Entry(line));
                AssertAnswered(parsed, diagnostics);
                if (parsed is not null && diagnostics.All(d => d.Severity != DiagnosticSeverity.Error)) accepted++;
            }

            var path = "entries/aozora/hidamari.md";
            var (withBody, found) = EntryTesting.Parse($"---\n{EntryTesting.Entry()}---\n{text.ReplaceLineEndings("\n")}\n", path);
            AssertAnswered(withBody, found);
        }

        // Most of them are odd but honest text; were all refused, the test would prove nothing about reading them.
        Assert.InRange(accepted, 100, strings.Length * 5);
    }

    [Fact]
    public void No_tree_of_keys_and_values_throws() => Prop.ForAll(
        Nodes.ToArbitrary(),
        node =>
        {
            var bag = new DiagnosticBag();
            var parsed = EntryParser.Parse(new ContentFile("entries/aozora/hidamari.yml", "hidamari.yml", ""), node, null, EntryTesting.References, bag);
            AssertAnswered(parsed, bag.ToSorted());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    [Fact]
    public void No_value_under_any_top_level_key_throws() => Prop.ForAll(
        Gen.Elements(EntryFields.All.Fields.Select(f => f.Code).ToArray()).Zip(Nodes).ToArbitrary(),
        pair =>
        {
            var (key, value) = pair;
            var place = new SourceLocation("hidamari.yml", 1, 1);
            var bag = new DiagnosticBag();
            var node = new MappingNode([new MappingPair(new Located<string>(key, place), value)], place);
            EntryParser.Parse(new ContentFile("entries/aozora/hidamari.yml", "hidamari.yml", ""), node, null, EntryTesting.References, bag);
            foreach (var diagnostic in bag.ToSorted()) AssertReadable(diagnostic);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    private static void AssertAnswered(ParsedEntry? parsed, ImmutableArray<Diagnostic> diagnostics)
    {
        Assert.True(parsed is not null || diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error), "no entry, and no word why");
        foreach (var diagnostic in diagnostics) AssertReadable(diagnostic);
    }

    private static void AssertReadable(Diagnostic diagnostic)
    {
        foreach (var language in new[] { DiagnosticLanguage.Japanese, DiagnosticLanguage.English })
        {
            Assert.NotEmpty(diagnostic.Message(language));
            Assert.NotEmpty(diagnostic.Hint(language));
            Assert.DoesNotContain("\u202E", diagnostic.Message(language), StringComparison.Ordinal);
        }
    }

    private static Gen<DocumentNode> Tree(int depth)
    {
        var scalar = from text in Gen.Elements(Values)
                     from isPlain in Gen.Elements(true, false)
                     select (DocumentNode)new ScalarNode(text, new SourceLocation("hidamari.yml", 3, 5), isPlain);
        if (depth == 0) return scalar;
        var below = Tree(depth - 1);
        var list = below.ArrayOf(3).Select(items => (DocumentNode)new SequenceNode([.. items], new SourceLocation("hidamari.yml", 2, 3)));
        var pair = from key in Gen.Elements(Keys)
                   from value in below
                   select new MappingPair(new Located<string>(key, new SourceLocation("hidamari.yml", 2, 1)), value);
        var mapping = pair.ArrayOf(8).Select(pairs => (DocumentNode)new MappingNode(
            [.. pairs.DistinctBy(p => p.Key.Value, StringComparer.Ordinal)],
            new SourceLocation("hidamari.yml", 1, 1)));
        return Gen.Frequency((2, scalar), (1, list), (4, mapping));
    }

    private static IEnumerable<string> Names(CommunityAtlas.Content.Entries.Fields.FieldSet fields) =>
        fields.Names.Concat(fields.Fields.Where(f => f.Code != "value").SelectMany(f => f.Type.Keys is { } keys ? Names(keys) : []));
}
