using System.Collections.Immutable;

namespace CommunityAtlas.Search.Postings;

/// <summary>Where a term stands: columns of one length, a row for each document, by document number.</summary>
/// <param name="Docs">Document numbers, rising.</param>
/// <param name="Fields">In which fields.</param>
/// <param name="BodyTf">How often in the body; 0 where <see cref="SearchFields.Body"/> is not set.</param>
/// <param name="NamePositions">First position in the name plus 1; 0 where it is not there or beyond 254.</param>
/// <param name="TextPositions">First position in summary and body plus 1, 1–255 (each line begins somewhere); 0 where it is not there or not kept.</param>
public sealed record PostingList(
    ImmutableArray<int> Docs,
    ImmutableArray<SearchFields> Fields,
    ImmutableArray<int> BodyTf,
    ImmutableArray<byte> NamePositions,
    ImmutableArray<byte> TextPositions)
{
    /// <summary>In no document.</summary>
    public static PostingList Empty { get; } = new([], [], [], [], []);

    /// <summary>In how many documents.</summary>
    public int Count => Docs.Length;
}
