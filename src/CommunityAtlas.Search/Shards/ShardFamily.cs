namespace CommunityAtlas.Search.Shards;

/// <summary>What a shard holds; the number stands in its second byte and is never used again for anything else.</summary>
public enum ShardFamily
{
    /// <summary>No family.</summary>
    None = 0,

    /// <summary>How to cut a query: function words, costs, places.</summary>
    Cut = 1,

    /// <summary>Spelling groups, needs, kinds, audiences, life areas, crisis words.</summary>
    Labels = 2,

    /// <summary>Areas with readings and middles.</summary>
    Areas = 3,

    /// <summary>Lengths and states of documents.</summary>
    Docs = 4,

    /// <summary>Words with forms and postings.</summary>
    Words = 5,

    /// <summary>Readings in hiragana with their spellings.</summary>
    Readings = 6,

    /// <summary>Pairs of characters with blocks of texts.</summary>
    Grams = 7,

    /// <summary>What a result shows.</summary>
    Cards = 8,

    /// <summary>Searchable texts.</summary>
    Texts = 9,

    /// <summary>Values of one facet with documents.</summary>
    Facets = 10,

    /// <summary>Documents open on one day.</summary>
    Days = 11,

    /// <summary>Public points of documents.</summary>
    Points = 12,

    /// <summary>What many text blocks begin with.</summary>
    TextPrefix = 13,

    /// <summary>Names of the texts and of the pairs of characters.</summary>
    Letters = 14,
}
