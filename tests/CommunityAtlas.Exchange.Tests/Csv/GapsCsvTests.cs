using System.Text;
using CommunityAtlas.Exchange.Gaps;

namespace CommunityAtlas.Exchange.Tests.Csv;

public sealed class GapsCsvTests
{
    [Fact]
    public void A_table_opens_in_a_spreadsheet_as_it_was_written()
    {
        var file = GapsCsv.Write("gaps/gaps.csv",
        [
            new GapRow("あおぞら市", "010006", "架空県", "mens_shed", "男の居場所", 2, 1, null, null),
            new GapRow("みなと町", "990027", null, "food_pantry", "フード\"パントリー\"", 0, 0, "あおぞら市", 6),
        ]);
        var bytes = file.Content.ToArray();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("\"架空県\",\"010006\",\"あおぞら市\",\"mens_shed\",\"男の居場所\",\"2\",\"1\",\"\",\"\"", lines[1]);
        Assert.Equal("\"\",\"990027\",\"みなと町\",\"food_pantry\",\"フード\"\"パントリー\"\"\",\"0\",\"0\",\"あおぞら市\",\"6\"", lines[2]);
        Assert.Equal(4, lines.Length);
        Assert.Equal("", lines[3]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData(" =1")]
    [InlineData("＝1+1")]
    [InlineData("　＋1")]
    [InlineData("+8131")]
    [InlineData("-5")]
    [InlineData("－5")]
    [InlineData("@SUM(A1)")]
    [InlineData("＠SUM(A1)")]
    [InlineData("|cmd")]
    [InlineData("\ta")]
    [InlineData("\ra")]
    [InlineData("\na")]
    public void A_name_that_looks_like_a_formula_is_only_a_text(string name) => Assert.Equal("'" + name, NameOf(name));

    [Theory]
    [InlineData("さくら=梅")]
    [InlineData("a\"b")]
    [InlineData("一行\n二行")]
    [InlineData("")]
    public void Other_names_stay_as_they_are(string name) => Assert.Equal(name, NameOf(name));

    private static string NameOf(string name)
    {
        var text = Encoding.UTF8.GetString(GapsCsv.Write("gaps/gaps.csv", [new GapRow(name, "990019", "x", "k", "l", 0, 0, null, null)]).Content.Span);
        var row = text[(text.IndexOf("\r\n", StringComparison.Ordinal) + 2)..];
        const string Before = "\"x\",\"990019\",\"";
        const string After = "\",\"k\",\"l\",";
        Assert.StartsWith(Before, row, StringComparison.Ordinal);
        return row[Before.Length..row.LastIndexOf(After, StringComparison.Ordinal)].Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
