using System.Collections.Immutable;
using System.Text.Json;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Analysis;

/// <summary>Tables that the browser's tests read too.</summary>
public class AnalysisVectorTests
{
    [Fact]
    public void Normalised_text_is_as_in_the_table()
    {
        var rows = Vectors.Read("search/normalise");
        var normalizer = new TextNormalizer(Groups(rows[0]));
        Assert.True(rows.Count > 60);
        Assert.Empty(rows.Skip(1).Select(row => (In: row.Text("in"), Wanted: row.Text("out")))
            .Where(row => normalizer.Normalize(row.In) != row.Wanted || normalizer.Trace(row.In).Text != row.Wanted)
            .Select(row => $"{Show(row.In)} gives {Show(normalizer.Normalize(row.In))}, not {Show(row.Wanted)}"));
    }

    [Fact]
    public void Readings_are_as_in_the_table()
    {
        var rows = Vectors.Read("search/reading");
        Assert.True(rows.Count > 60);
        Assert.Empty(rows.Select(row => (In: row.Text("in"), Wanted: row.Text("out")))
            .Where(row => ReadingForm.Of(row.In) != row.Wanted)
            .Select(row => $"{Show(row.In)} gives {Show(ReadingForm.Of(row.In))}, not {Show(row.Wanted)}"));
    }

    [Fact]
    public void Letters_become_the_kana_of_the_table()
    {
        var rows = Vectors.Read("search/romaji");
        Assert.True(rows.Count > 60);
        Assert.Empty(rows.Select(row => (In: row.Text("in"), Whole: string.Join(' ', row.Texts("whole")), Prefixes: string.Join(' ', row.Texts("prefixes"))))
            .Where(row => string.Join(' ', RomajiKana.Whole(row.In)) != row.Whole || string.Join(' ', RomajiKana.Prefixes(row.In)) != row.Prefixes)
            .Select(row => $"{Show(row.In)} gives {string.Join(' ', RomajiKana.Whole(row.In))} | {string.Join(' ', RomajiKana.Prefixes(row.In))}"));
    }

    private static ImmutableArray<ImmutableArray<string>> Groups(JsonElement row) =>
        [.. row.GetProperty("groups").EnumerateArray().Select(group => group.EnumerateArray().Select(s => s.GetString()!).ToImmutableArray())];

    private static string Show(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' or >= '\u3001' and <= '\u3096' or >= '゠' and <= '\u9FFF' ? c.ToString() : $"\\u{(int)c:X4}"));
}
