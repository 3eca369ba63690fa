using System.Globalization;
using System.Text.Json;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData.Tables;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Exchange.Tests.OpenData;

public sealed class CsvTableReaderTests
{
    [Fact]
    public void Quoted_line_breaks_belong_to_the_cell_and_rows_keep_their_numbers()
    {
        var table = Read("名称,備考\r\n\"一\r\n二\",\"\"\"引用\"\"\"\r\n\r\n,\r\n三,四");
        Assert.Equal("名称|備考", string.Join('|', table.Headers));
        Assert.Equal(["2: 一\r\n二|\"引用\"", "5: 三|四"], table.Rows.Select(r => $"{r.Number}: {string.Join('|', r.Cells)}"));
        Assert.Equal(2, table.BlankRows);
    }

    [Fact]
    public void An_empty_last_column_is_dropped_only_when_all_of_it_is_empty()
    {
        Assert.Equal(2, Read("a,b,\n1,2,\n").Headers.Length);
        Assert.Equal(3, Read("a,b,\n1,2,3\n").Headers.Length);
    }

    [Fact]
    public void A_row_of_another_width_is_reported_and_not_shifted()
    {
        var table = Read("a,b\n1,2\n1\n1,2,3\n");
        Assert.Single(table.Rows);
        Assert.Equal([new MisshapenRow(3, 1), new MisshapenRow(4, 3)], table.Misshapen.AsEnumerable());
    }

    [Fact]
    public void A_file_without_headers_is_refused_AT6003() => Assert.Equal("AT6003", Refusal("\r\n,,\r\n"));

    [Fact]
    public void Too_many_columns_are_refused_AT6004() =>
        Assert.Equal("AT6004", Refusal(string.Join(',', Enumerable.Range(0, CsvTableReader.MostColumns + 1).Select(i => i.ToString(CultureInfo.InvariantCulture)))));

    [Fact]
    public void Too_long_a_cell_is_refused_AT6004() => Assert.Equal("AT6004", Refusal("a\n" + new string('x', CsvTableReader.LongestCell + 1)));

    [Fact]
    public void Too_many_rows_are_refused_AT6004() => Assert.Equal("AT6004", Refusal(string.Concat(Enumerable.Repeat("a\n", CsvTableReader.MostRows + 2))));

    [Theory]
    [InlineData("a,b\n1,\"x")]
    [InlineData("a,b\n1,\"x\"y\n")]
    public void Broken_quoting_is_refused_AT6005(string text) => Assert.Equal("AT6005", Refusal(text));

    [Fact]
    public void A_quote_inside_an_unquoted_cell_is_text() => Assert.Equal("36°36'37.5\"", Read("a,b\n36°36'37.5\",1\n").Rows[0].Cells[0]);

    [SharedDataFact]
    public void Every_control_of_csv_spectrum_reads_as_its_json()
    {
        var suite = Path.Combine(RepositoryRoot.SharedData, "suites", "csv-spectrum");
        var files = Directory.GetFiles(Path.Combine(suite, "csvs"));
        Assert.Equal(12, files.Length);
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(suite, "json", Path.GetFileNameWithoutExtension(file) + ".json")));
            var table = Read(File.ReadAllText(file));

            // The two copies of this control disagree in their data; that its stray quotes are read at all is what it is for.
            if (Path.GetFileNameWithoutExtension(file) == "location_coordinates")
            {
                Assert.Equal(4, Assert.Single(table.Rows).Cells.Length);
                continue;
            }

            var expected = (json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToArray() : [json.RootElement])
                .Select(row => string.Join('\u0001', row.EnumerateObject().Select(p => p.Name + "=" + p.Value.GetString()))).ToArray();
            var actual = table.Rows.Select(r => string.Join('\u0001', table.Headers.Select((h, i) => h + "=" + r.Cells[i]))).ToArray();
            Assert.Equal(expected, actual);
        }
    }

    private static RawTable Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var table = CsvTableReader.Read(text, "a.csv", diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return table!;
    }

    private static string Refusal(string text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(CsvTableReader.Read(text, "a.csv", diagnostics));
        return Assert.Single(diagnostics.ToSorted()).Id;
    }
}
