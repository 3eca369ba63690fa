using System.Collections.Immutable;

namespace CommunityAtlas.Search.Grams;

/// <summary>Two characters and the text blocks in which they stand side by side.</summary>
/// <param name="Key">See <see cref="GramKey"/>.</param>
/// <param name="Blocks">Numbers of blocks, rising.</param>
public readonly record struct GramRecord(long Key, ImmutableArray<int> Blocks);
