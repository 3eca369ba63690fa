using CommunityAtlas.Search.Facets;
using CommunityAtlas.Search.Grams;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Readings;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Terms;

namespace CommunityAtlas.Search.Tests.Store;

/// <summary>All that a payload holds, as something that can be written as JSON.</summary>
internal static class ShardValues
{
    /// <summary>Reads a payload of a family, named in lower case.</summary>
    public static object Read(string family, byte[] payload) => family switch
    {
        "texts" => TextBlock.Read(payload).Documents,
        "cards" => CardBlock.Read(payload),
        "grams" => GramShard.Read(payload).Records.Select(record => new { gram = GramKey.ToText(record.Key), blocks = record.Blocks }),
        "readings" => ReadingShard.Read(payload).Select(record => new { record.Reading, spellings = record.Spellings.Select(s => new { s.Text, s.Documents, s.IsInName, s.Terms }) }),
        "labels" => SearchLabels.Read(payload),
        "areas" => SearchArea.Read(payload),
        "facets" => Facet.Read(payload).Values,
        "days" => OpenDay.Read(payload),
        "points" => PublicPoints.Read(payload),
        "words" => WordShard.Read(payload),
        "cut" => CutShard.Read(payload),
        "docs" => DocColumns.Read(payload),
        "letters" => LettersShard.Read(payload) is var (texts, grams) ? new { texts, grams } : payload,
        _ => throw new InvalidOperationException("no reader of " + family),
    };
}
