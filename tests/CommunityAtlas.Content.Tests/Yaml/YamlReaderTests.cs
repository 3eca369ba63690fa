using System.Collections.Immutable;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Content.Tests.Yaml;

public sealed class YamlReaderTests
{
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, row) in Vectors.Read("yaml").Index()) data.Add(index, row.Text("reason"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_table_is_decided_as_written(int index, string reason)
    {
        var row = Vectors.Read("yaml")[index];
        var (node, diagnostics) = Read(row.Text("input"));
        var decision = diagnostics.IsEmpty ? "accept" : string.Join(' ', diagnostics.Select(d => d.Id));
        Assert.True(row.Text("decision") == decision, $"{reason}: expected {row.Text("decision")}, got {decision} {diagnostics.FirstOrDefault()?.Location}");
        if (row.Has("at")) Assert.Equal($"x.yml({row.Text("at")})", diagnostics[0].Location.ToString());
        Assert.True(node is not null || diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Values_keep_their_text_order_and_places()
    {
        var (node, diagnostics) = Read("name: あおぞら\nlist: [a, \"b\"]\nnested:\n  on: yes\nempty:\n", firstLine: 2);
        Assert.Empty(diagnostics);
        var root = Assert.IsType<MappingNode>(node);
        Assert.Equal(["name", "list", "nested", "empty"], root.Pairs.Select(p => p.Key.Value));
        var name = Assert.IsType<ScalarNode>(root.Find("name"));
        Assert.Equal(("あおぞら", "x.yml(2,7)", true), (name.Text, name.Location.ToString(), name.IsPlain));
        Assert.Equal(4, name.Location.Length);
        var list = Assert.IsType<SequenceNode>(root.Find("list"));
        Assert.Equal(["x.yml(3,8)", "x.yml(3,11)"], list.Items.Select(i => i.Location.ToString()));
        Assert.False(((ScalarNode)list.Items[1]).IsPlain);
        var nested = Assert.IsType<MappingNode>(root.Find("nested"));
        Assert.Equal("yes", ((ScalarNode)nested.Find("on")!).Text);
        Assert.True(((ScalarNode)root.Find("empty")!).IsEmpty);
    }

    [Fact]
    public void Columns_count_utf16_units()
    {
        var (node, _) = Read("{𠮷: 1, b: あ}");
        Assert.Equal("x.yml(1,12)", ((MappingNode)node!).Find("b")!.Location.ToString());
    }

    [Fact]
    public void Kana_written_apart_are_composed_and_names_are_not_rewritten()
    {
        var (node, diagnostics) = Read("a: か\u3099っこう\nb: 神\uFA19\n");
        Assert.Empty(diagnostics);
        var a = (ScalarNode)((MappingNode)node!).Find("a")!;
        Assert.Equal("がっこう", a.Text);
        Assert.False(a.IsPlain);
        Assert.Equal("神\uFA19", ((ScalarNode)((MappingNode)node).Find("b")!).Text);
    }

    [Fact]
    public void A_text_over_several_lines_is_not_called_plain()
    {
        var (node, _) = Read("a: one\n  two\nb: |\n  x\n  y\n");
        Assert.All(((MappingNode)node!).Pairs, p => Assert.False(((ScalarNode)p.Value).IsPlain));
        Assert.Equal("x\ny\n", ((ScalarNode)((MappingNode)node).Find("b")!).Text);
    }

    [Fact]
    public void One_file_may_have_several_mistakes_and_all_are_told()
    {
        var (node, diagnostics) = Read("a: &x 1\nb: !t 2\nb: 3\nc: *x\nd: \u202E\n");
        Assert.Equal(["AT2020", "AT2022", "AT2028", "AT2021", "AT2090"], diagnostics.Select(d => d.Id));
        Assert.NotNull(node);
    }

    [Fact]
    public void Ten_thousand_events_are_the_limit_unless_a_list_is_read()
    {
        var text = "- [" + string.Join(", ", Enumerable.Repeat("x", 12_000)) + "]\n";
        Assert.Equal("AT2026", Assert.Single(Read(text).Diagnostics).Id);
        var bag = new DiagnosticBag();
        Assert.NotNull(YamlReader.Read(text, "x.yml", 1, bag, YamlLimits.List));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void Random_text_never_throws()
    {
        var pieces = new[] { "a", "あ", ":", ": ", "：", "- ", "-", "\n", "  ", "\t", "　", "[", "]", "{", "}", ",", "\"", "'", "#", "&", "*", "!", "|", ">", "%", "@", "`", "?", "---\n", "...\n", "\\", "<<", "\uD800", "\0", "\u2028", "\uFEFF", "\r" };
        var any = Gen.ListOf(Gen.Elements(pieces)).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(any, text => Read(text) is var (node, diagnostics) && (node is not null || diagnostics.Length > 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
        Prop.ForAll<string>(text => Read(text ?? "").Diagnostics.Length >= 0).QuickCheckThrowOnFailure();
    }

    [SharedDataFact]
    public void Naughty_strings_never_throw_as_text_or_as_a_value()
    {
        var path = Path.Combine(RepositoryRoot.SharedData, "suites", "blns", "blns.json");
        var strings = System.Text.Json.JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!;
        Assert.True(strings.Length > 400);
        foreach (var text in strings)
        {
            Read(text);
            Read("a: " + text);
            Read($"a: \"{text}\"");
            var (node, diagnostics) = Read("a: '" + text.Replace("'", "''") + "'");
            Assert.True(node is not null || diagnostics.Length > 0);
        }
    }

    private static (DocumentNode? Node, ImmutableArray<Diagnostic> Diagnostics) Read(string text, int firstLine = 1)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(text, "x.yml", firstLine, bag);
        return (node, bag.ToSorted());
    }
}
