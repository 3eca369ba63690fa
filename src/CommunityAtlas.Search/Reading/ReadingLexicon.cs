using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Reading;

internal sealed class ReadingLexicon(ShardSource source, SearchManifest manifest) : IReadingTable
{
    public IReadOnlyList<ReadingSpelling> Find(string reading) => source is null || manifest is null ? [] : [];

    public IReadOnlyList<ReadingSpelling> Beginning(string prefix, int most) => [];
}
