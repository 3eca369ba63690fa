using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Facets;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Postings;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Testing;

namespace CommunityAtlas.Search.Tests.Store;

/// <summary>
/// One payload of each family with what it holds, for readers in other languages. After a change of the format run the test once with
/// ACCEPT_VECTORS=1 and read the difference before committing it.
/// </summary>
public class ShardVectorTests
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly TextBlock Texts = new(
    [
        [new(SearchFields.Name, "あおぞらこども食堂"), new(SearchFields.Name, "あおぞらこどもしょくどう"), new(SearchFields.Labels, "こども食堂"), new(SearchFields.Area, "青空市"), new(SearchFields.Summary, "だれでも来てよい食堂です。"), new(SearchFields.Body, "月に2回。"), new(SearchFields.Body, "03-0000-0000")],
        [],
        [new(SearchFields.Name, "😀カフェ"), new(SearchFields.Body, "𠮷野さん、한글、é")],
    ]);

    [Fact]
    public void Payloads_are_as_in_the_table()
    {
        var rows = Payloads().Select(row => JsonSerializer.Serialize(new { family = row.Family.ToString().ToLowerInvariant(), payload = Convert.ToHexString(row.Payload), value = row.Value }, Json));
        var table = Table(rows);
        if (IsAccepting) File.WriteAllText(PathOf("shards"), table);
        Assert.Equal(File.ReadAllText(PathOf("shards")), table);
    }

    [Fact]
    public void Payloads_of_the_table_are_read_as_it_says()
    {
        var rows = Vectors.Read("search/shards");
        Assert.Equal(9, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            row.GetProperty("value").GetRawText(),
            JsonSerializer.Serialize(ShardValues.Read(row.GetProperty("family").GetString()!, Convert.FromHexString(row.GetProperty("payload").GetString()!)), Json)));
    }

    [Fact]
    public void Files_of_the_table_are_unpacked()
    {
        // Another deflate may pack otherwise; what was packed once must be unpacked for ever.
        if (IsAccepting) File.WriteAllText(PathOf("files"), Table(Files().Select(row => JsonSerializer.Serialize(row, Json))));
        var rows = Vectors.Read("search/files");
        var (plain, prefix, block) = (Bytes(rows[0], "file"), Bytes(rows[1], "prefix"), Bytes(rows[1], "block"));
        Assert.Equal(Texts.Write(), ShardFrame.Unpack(ShardFamily.Texts, plain));
        Assert.Equal(Texts.Write(), TextPrefix.Unpack(prefix, block));
        Assert.Equal(rows[0].GetProperty("name").GetString(), ShardName.Of(plain));
        Assert.Equal(rows[1].GetProperty("prefixName").GetString(), ShardName.Of(prefix));
        Assert.Equal(rows[1].GetProperty("blockName").GetString(), ShardName.Of(block));

        static byte[] Bytes(JsonElement row, string member) => Convert.FromBase64String(row.GetProperty(member).GetString()!);
    }

    private static bool IsAccepting => Environment.GetEnvironmentVariable("ACCEPT_VECTORS") == "1";

    private static string PathOf(string name) => Path.Combine(RepositoryRoot.Path, "tests", "vectors", "search", name + ".json");

    private static string Table(IEnumerable<string> rows) => $"[\n  {string.Join(",\n  ", rows)}\n]\n";

    private static IEnumerable<object> Files()
    {
        var plain = ShardFrame.Pack(ShardFamily.Texts, Texts.Write());
        var prefix = TextPrefix.Of(TextBlock.CodeOf(Texts.Documents[0]));
        var block = prefix.Pack(Texts.Write());
        var documents = Texts.Documents;
        return
        [
            new { family = "texts", name = ShardName.Of(plain), file = Convert.ToBase64String(plain), documents },
            new { family = "texts", prefixName = ShardName.Of(prefix.File.Span), prefix = Convert.ToBase64String(prefix.File.Span), blockName = ShardName.Of(block), block = Convert.ToBase64String(block), documents },
        ];
    }

    private static IEnumerable<(ShardFamily Family, byte[] Payload, object Value)> Payloads()
    {
        (ShardFamily, byte[])[] rows =
        [
            (ShardFamily.Texts, Texts.Write()),
            (ShardFamily.Cards, Cards().Write()),
            (ShardFamily.Grams, GramShard.Write(Grams().AsSpan())),
            (ShardFamily.Readings, ReadingShard.Write([new("かふえ", [new("カフェ", 300, true, "カフェ")]), new("にんちしよう", [new("認知症", 40, true, "認知症"), new("にんちしょう", 2, false, "")]), new("にんちしようかふえ", [new("認知症カフェ", 3, true, "認知症 カフェ"), new("認知症の家フェ", 1, true, "認知症 家 フェ")])])),
            (ShardFamily.Labels, Labels().Write()),
            (ShardFamily.Areas, SearchArea.Write([
                new("261009", "京都市", "きようとし", "京都府", 1, AreaLevel.Municipality, new GeoPoint(35.0116, 135.7681)), new("260002", "京都府", "きようとふ", "京都府", -1, AreaLevel.Prefecture, null),
                new("000000", "全国", "", "", -1, AreaLevel.Nation, new GeoPoint(-35.5, -0.0001))])),
            (ShardFamily.Facets, new Facet([new("wheelchair_ok=yes", "車いすで入れる", [0, 1, 300]), new("wheelchair_ok=no", "車いすで入れる", [7])]).Write()),
            (ShardFamily.Days, new OpenDay([0, 3, 4, 9000], [5]).Write()),
            (ShardFamily.Points, new PublicPoints([0, 2, 3], [new(356812, 1397671), new(356810, 1397670), new(262124, 1276792)]).Write()),
        ];
        return rows.Select(row => (row.Item1, row.Item2, ShardValues.Read(row.Item1.ToString().ToLowerInvariant(), row.Item2)));
    }

    private static CardBlock Cards() => new(
    [
        new Card { Slug = "aozora-shokudo", Name = "あおぞらこども食堂", Kind = 2, Area = 5, AreaName = "青空市", Summary = "だれでも来てよい食堂です。", Schedule = "毎月 第2・第4水曜 16:00-19:00", Cost = "おとな 300円 ほか", CheckedOn = new(2026, 11, 10), Languages = "ja-easy en" },
        new Card { Slug = "hidamari", Name = "ひだまり", Kind = 2, Area = 5, AreaName = "青空市", Summary = "お休みしています。", Cost = "無料", State = CardState.Paused, StateOn = new(2026, 4, 1), CheckedOn = new(2026, 4, 2) },
        new Card { Slug = "soudan", Name = "相談室", Kind = 130, Area = 1900, AreaName = "森町", Summary = "ひとりで来てください。", IsSensitive = true, IsOpenData = true, State = CardState.Stale },
    ], ["Ab_-0123"]);

    private static ImmutableArray<GramRecord> Grams()
    {
        var table = new GramTable();
        table.Add(0, "こども食堂、😀𠮷﨑");
        table.Add(1, "こどもの食");
        table.Add(300, "食堂");
        return table.Build();
    }

    private static SearchLabels Labels() => new(
        [["こども", "子ども", "子供"], ["障害", "障がい"]],
        [new("loneliness", "さびしい・話し相手がほしい", ["孤独"], ["話し相手がほしい", "さみしい"], ["さみしくない"], IsCrisis: false, IsSensitive: false), new("suicide", "死にたい", [], ["消えたい"], [], IsCrisis: true, IsSensitive: true)],
        [new("cafe", "カフェ", ["サロン"], IsSensitive: false, InDefaultResults: true), new("shelter", "シェルター", [], IsSensitive: true, InDefaultResults: false)],
        [new("anyone", "だれでも", [])],
        [new("sleep", "ねむり", ["睡眠"])],
        [new("#free", ["無料", "参加費無料"], ["タダ"]), new("#online", ["zoom"], [])]);
}
