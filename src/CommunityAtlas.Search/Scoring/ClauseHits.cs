namespace CommunityAtlas.Search.Scoring;

/// <summary>Where a clause is answered in a document.</summary>
/// <param name="Doc">Document number.</param>
/// <param name="Score">Of the best alternative.</param>
/// <param name="NameAt">First position in the name plus 1; 0 when it is not there.</param>
/// <param name="NameSpan">Terms it fills in the name.</param>
/// <param name="TextAt">First position in summary and body plus 1; 0 when it is not there or not known.</param>
/// <param name="TextSpan">Terms it fills in the text.</param>
public readonly record struct ClauseHit(int Doc, double Score, int NameAt, int NameSpan, int TextAt, int TextSpan)
{
    /// <summary>Whether it stands in the document's area or place.</summary>
    public bool IsInArea { get; init; }

    /// <summary>Whether its characters stand in a name as typed.</summary>
    public bool IsNameLiteral { get; init; }

    /// <summary>Whether no word answers, only characters as typed.</summary>
    public bool IsByLetters { get; init; }
}

/// <summary>The documents that answer a clause, rising.</summary>
/// <param name="Hits">By document.</param>
/// <param name="Idf">Of the clause as a whole; documents that answer by letters only count when there are no others.</param>
public sealed record ClauseHits(IReadOnlyList<ClauseHit> Hits, double Idf)
{
    private const int FewestOfPlace = 5;

    /// <summary>Whether it names a place: nearly all that answer have it in their area.</summary>
    public bool IsPlace { get; } = Hits.Count >= FewestOfPlace && Hits.Count(hit => hit.IsInArea) * 5 >= Hits.Count * 4;

    /// <summary>The hit of a document, or null.</summary>
    public ClauseHit? Of(int doc)
    {
        var (low, high) = (0, Hits.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Hits[middle].Doc < doc) low = middle + 1;
            else high = middle;
        }

        return low < Hits.Count && Hits[low].Doc == doc ? Hits[low] : null;
    }
}
