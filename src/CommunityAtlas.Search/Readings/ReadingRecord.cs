using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;

namespace CommunityAtlas.Search.Readings;

/// <summary>A reading and how it is spelled in the index.</summary>
/// <param name="Reading">In <see cref="Analysis.ReadingForm"/>.</param>
/// <param name="Spellings">Most documents first, then by UTF-16.</param>
public sealed record ReadingRecord(string Reading, ImmutableArray<ReadingSpelling> Spellings);
