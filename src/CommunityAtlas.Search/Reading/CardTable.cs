using CommunityAtlas.Search.Shards;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>What results show; fetches cards as they are asked for.</summary>
public sealed class CardTable(ShardSource source, SearchManifest manifest)
{
    /// <summary>The card of a document.</summary>
    public Card this[int doc]
    {
        get
        {
            var block = doc / CardBlock.Size;
            var expected = Math.Min(CardBlock.Size, manifest.DocCount - (block * CardBlock.Size));
            return source.Shard(ShardFamily.Cards, manifest.Cards[block], payload => Read(payload, expected)).Cards[doc % CardBlock.Size];
        }
    }

    private static CardBlock Read(byte[] payload, int expected)
    {
        var block = CardBlock.Read(payload);
        return block.Cards.Length == expected ? block : throw new ShardFormatException("the shard holds another number of documents");
    }
}
