using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData.Decoding;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;
using CommunityAtlas.Exchange.OpenData.Tables;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Exchange.Tests.OpenData;

public sealed class HeaderMapTests
{
    [Theory]
    [InlineData("問い合わせ先\n（市の担当課）", "問い合わせ先(市の担当課)")]
    [InlineData("　ＵＲＬ ", "URL")]
    [InlineData("建物名等【方書】", "建物名等(方書)")]
    public void Headers_are_compared_without_blanks_width_and_kinds_of_brackets(string header, string expected) =>
        Assert.Equal(expected, HeaderText.Normalise(header));

    [Fact]
    public void Every_map_that_ships_can_be_read_and_names_its_dataset_once()
    {
        Assert.Equal(Maps.All.Length, Maps.All.Select(m => m.Dataset).Distinct().Count());
        Assert.Contains(Maps.All, m => m.Dataset == "kodomo-shokudo");
        Assert.All(Maps.All, m => Assert.Contains(m.Columns, c => c.Role == ColumnRole.Name));
    }

    [SharedDataTheory]
    [InlineData("kodomo-shokudo-tokyo.csv", "kodomo-shokudo")]
    [InlineData("kodomo-shokudo-kanagawa/140007_kodomoshokudo_20231105.csv", "kodomo-shokudo")]
    [InlineData("tokyo_kodomoshokudo_final.csv", "kodomo-shokudo")]
    [InlineData("170003_public_facility.csv", "public-facility")]
    [InlineData("ishikawa-municipal-facilities.csv", "public-facility")]
    [InlineData("170003_tourism.csv", "tourism")]
    [InlineData("koumin_facilities.csv", "place-list")]
    public void Exactly_one_map_fits_each_sample(string file, string dataset)
    {
        var table = Table(File.ReadAllBytes(Path.Combine(RepositoryRoot.SharedData, "listings", "raw", file)));
        var diagnostics = new DiagnosticBag();
        var map = HeaderMapChoice.Choose(Maps.All, null, table, file, diagnostics);
        Assert.Equal(0, diagnostics.Count);
        Assert.Equal(dataset, map!.Dataset);
        Assert.Empty(HeaderBinding.Bind(map, table).Unknown.Select(c => c.Header));
    }

    [Fact]
    public void A_table_no_map_knows_is_refused_AT6006() => Assert.Equal("AT6006", Refusal("番号,品名\n1,2\n", null));

    [Fact]
    public void Two_maps_that_fit_are_refused_AT6007()
    {
        var maps = ImmutableArray.Create(Maps.All[0], Maps.All[0] with { Dataset = "other" });
        var diagnostics = new DiagnosticBag();
        var headers = string.Join(',', Maps.All[0].DetectAll.Concat(Maps.All[0].DetectAny));
        Assert.Null(HeaderMapChoice.Choose(maps, null, Table(System.Text.Encoding.UTF8.GetBytes(headers + "\n")), "a.csv", diagnostics));
        Assert.Equal("AT6007", Assert.Single(diagnostics.ToSorted()).Id);
    }

    [Fact]
    public void An_unknown_dataset_is_refused_with_the_nearest_AT6008()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(HeaderMapChoice.Choose(Maps.All, "kodomo-shokudou", Table("名称\n"u8.ToArray()), "a.csv", diagnostics));
        var diagnostic = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("AT6008", diagnostic.Id);
        Assert.Contains("kodomo-shokudo", diagnostic.Hint(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_its_keys_or_with_strange_ones_is_refused_AT6011()
    {
        Assert.Contains("AT6011", MapRefusals("dataset: x\ntitel: y\n"));
        Assert.Contains("AT6011", MapRefusals("[1, 2]\n"));
    }

    [Fact]
    public void A_column_without_headers_or_of_no_known_meaning_is_refused_AT6012()
    {
        const string Head = "dataset: x\ntitle: x\nslug: x\nkind: x\nsummary: x\ndetect: {all: [a]}\ncolumns:\n";
        Assert.Equal(["AT6012"], MapRefusals(Head + "  name: {headers: [名称], as: nmae}\n"));
        Assert.Equal(["AT6012"], MapRefusals(Head + "  name: {as: name}\n"));
        Assert.Empty(MapRefusals(Head + "  name: {headers: [名称], as: name}\n"));
    }

    [Fact]
    public void Personal_columns_are_told_apart_from_unknown_ones()
    {
        var map = Maps.All.Single(m => m.Dataset == "kodomo-shokudo");
        var binding = HeaderBinding.Bind(map, Table("名称,開催曜日,担当者,画像,ひとこと\na,b,c,d,e\n"u8.ToArray()));
        Assert.Equal(["担当者"], binding.Personal.Select(c => c.Header));
        Assert.Equal(["ひとこと"], binding.Unknown.Select(c => c.Header));
        Assert.DoesNotContain(binding.Columns, c => c.Header == "画像");
    }

    private static string[] MapRefusals(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        HeaderMapReader.Read(Maps.Document(yaml)!, diagnostics);
        return [.. diagnostics.ToSorted().Select(d => d.Id)];
    }

    private static string Refusal(string csv, string? dataset)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(HeaderMapChoice.Choose(Maps.All, dataset, Table(System.Text.Encoding.UTF8.GetBytes(csv)), "a.csv", diagnostics));
        return Assert.Single(diagnostics.ToSorted()).Id;
    }

    private static RawTable Table(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var table = CsvTableReader.Read(TextDecoder.Decode(bytes, "a.csv", diagnostics)!.Text, "a.csv", diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return table!;
    }
}
