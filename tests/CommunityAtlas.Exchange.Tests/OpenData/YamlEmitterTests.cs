using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Content.Yaml;
using CommunityAtlas.Exchange.OpenData.Cells;
using CommunityAtlas.Exchange.OpenData.Emission;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Exchange.Tests.OpenData;

public sealed class YamlEmitterTests
{
    private static readonly string[] Fragments =
    [
        "", " ", "  ", ":", ": ", " #", "#", "-", "- ", "?", "!", "&a", "*a", "|", ">", "%", "@", "`", "'", "\"", "\\", "{", "}", "[", "]", ",", "null", "~", "yes", "true",
        "12", "1.5", "0x1F", "10:00", "2026-11-10", "\n", "\n\n", " \n", "\n ", "\t", "…", "名称", "　", "（代表）", "第2・4水曜", "17:00～19:00", "葛\U000E0100", "𠮷", "☎\uFE0F", "a", "---", "...", "=", "<<",
    ];

    [Theory]
    [InlineData("あおぞら食堂", "name: あおぞら食堂\n")]
    [InlineData("第2水曜 10:00-15:00", "name: 第2水曜 10:00-15:00\n")]
    [InlineData("12", "name: \"12\"\n")]
    [InlineData("2026-11-10", "name: \"2026-11-10\"\n")]
    [InlineData("yes", "name: \"yes\"\n")]
    [InlineData("https://example.org/", "name: \"https://example.org/\"\n")]
    [InlineData("a: b", "name: \"a: b\"\n")]
    [InlineData("一行目\n二行目\n", "name: |\n  一行目\n  二行目\n")]
    [InlineData("一行目\n二行目", "name: |-\n  一行目\n  二行目\n")]
    public void A_scalar_is_quoted_only_where_it_must_be(string text, string expected) => Assert.Equal(expected, YamlEmitter.Field("name", YamlValue.Of(text)));

    [Fact]
    public void A_field_looks_as_a_person_would_write_it()
    {
        var amounts = YamlValue.ListOf([new MappingBuilder().Text("who", "幼児").Word("yen", "0").Build(isInline: true)!]);
        var cost = new MappingBuilder().Word("type", "fee").Add("amounts", amounts).Text("note", "材料費は別").Build()!;
        Assert.Equal("cost:\n  type: fee\n  amounts:\n    - {who: 幼児, yen: 0}\n  note: 材料費は別\n", YamlEmitter.Field("cost", cost));
        var sources = YamlValue.ListOf([new MappingBuilder().Text("title", "一覧").Word("permission", "public_info").Build()!]);
        Assert.Equal("sources:\n  - title: 一覧\n    permission: public_info\n", YamlEmitter.Field("sources", sources));
        Assert.Equal("needs: [food, money]\n", YamlEmitter.Field("needs", YamlValue.ListOf([YamlValue.Word("food"), YamlValue.Word("money")])));
    }

    [Theory]
    [InlineData("a17:00～19:00")]
    [InlineData("1階：入口")]
    public void A_key_with_a_colon_inside_is_read_as_one_key(string key)
    {
        var diagnostics = new DiagnosticBag();
        var value = new MappingBuilder().Add(key, YamlValue.Of("")).Add(key + "2", YamlValue.Of("x")).Build(isInline: true)!;
        var document = YamlReader.Read(YamlEmitter.Field("field", value), "x.yml", 1, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.True(document is MappingNode { Pairs: [var pair] } && Same(value, pair.Value));
    }

    [Fact]
    public void Whatever_text_goes_in_comes_out_of_the_reader_unchanged() =>
        Prop.ForAll(Tree(3).ToArbitrary(), value =>
        {
            var yaml = YamlEmitter.Field("field", value);
            var diagnostics = new DiagnosticBag();
            var document = YamlReader.Read(yaml, "x.yml", 1, diagnostics);
            return diagnostics.Count == 0 && document is MappingNode { Pairs: [var pair] } && pair.Key.Value == "field" && Same(value, pair.Value);
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Text() =>
        from parts in Gen.ArrayOf(Gen.OneOf(Gen.Elements(Fragments), ArbMap.Default.GeneratorFor<string?>().Select(t => t ?? "")))
        select CellText.ManyLines(string.Concat(parts)).Text;

    private static Gen<YamlValue> Tree(int depth)
    {
        var scalar = Text().Select(YamlValue.Of);
        if (depth == 0) return scalar;
        var child = Tree(depth - 1);
        var list = child.ListOf(3).Select(items => YamlValue.ListOf(items));
        var mapping =
            from keys in Text().Where(k => k.Length is > 0 and < 100 && !k.Contains('\n', StringComparison.Ordinal)).ListOf(3)
            from values in child.ListOf(3)
            from isInline in ArbMap.Default.GeneratorFor<bool>()
            let pairs = keys.Distinct(StringComparer.Ordinal).Zip(values, KeyValuePair.Create).ToImmutableArray()
            where pairs.Length > 0
            select (YamlValue)new YamlValue.Mapping(pairs, isInline);
        return Gen.OneOf(scalar, list, mapping);
    }

    private static bool Same(YamlValue written, DocumentNode read) => (written, read) switch
    {
        (YamlValue.Scalar s, ScalarNode n) => s.Text == n.Text && (s.Text.Length == 0 || !n.IsEmpty),
        (YamlValue.Sequence s, SequenceNode n) => s.Items.Length == n.Items.Length && s.Items.Zip(n.Items).All(p => Same(p.First, p.Second)),
        (YamlValue.Mapping m, MappingNode n) => m.Pairs.Length == n.Pairs.Length && m.Pairs.Zip(n.Pairs).All(p => p.First.Key == p.Second.Key.Value && Same(p.First.Value, p.Second.Value)),
        _ => false,
    };
}
