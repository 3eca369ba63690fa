using System.Collections.Immutable;
using CommunityAtlas.Search.Queries;
using CommunityAtlas.Search.Scoring;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Reading;

/// <summary>A text with places to mark.</summary>
/// <param name="Text">As written.</param>
/// <param name="Marks">First UTF-16 unit and length of each, rising, none overlapping.</param>
public sealed record MarkedText(string Text, ImmutableArray<(int Start, int Length)> Marks);

/// <summary>One result.</summary>
/// <param name="Doc">Document number.</param>
/// <param name="Id">The entry's slug.</param>
/// <param name="Url">Its page, from the site's root.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">What the order goes by.</param>
/// <param name="Card">What else a result shows.</param>
/// <param name="Missing">Words of the query it does not answer.</param>
/// <param name="IsUncertain">Whether a filter holds only perhaps: nobody has said, or the date is not sure.</param>
/// <param name="Distance">Metres from the place asked for, or null.</param>
public sealed record SearchResult(
    int Doc, string Id, string Url, MarkedText Name, double Score, Card Card, ImmutableArray<string> Missing, bool IsUncertain, double? Distance)
{
    /// <summary>A sentence that shows why it was found.</summary>
    public MarkedText Snippet { get; init; } = new("", []);

    /// <summary>What its score is made of.</summary>
    public ScoreParts Parts { get; init; }
}

/// <summary>The answer to a query.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Total">How many documents answer it.</param>
/// <param name="Missing">Words that the first result does not answer; words that stand nowhere when there is none.</param>
/// <param name="Needs">Codes of needs the query speaks of.</param>
/// <param name="IsCrisis">Whether the crisis lines come first.</param>
/// <param name="Results">In order.</param>
public sealed record SearchAnswer(
    string Query, int Total, ImmutableArray<string> Missing, ImmutableArray<string> Needs, bool IsCrisis, ImmutableArray<SearchResult> Results)
{
    /// <summary>The day asked for, by filter or in words, or null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether a thorough search may find more: texts were not looked at that may hold the letters of the query.</summary>
    public bool HasMore { get; init; }

    /// <summary>How the query was understood.</summary>
    public required QueryPlan Plan { get; init; }

    /// <summary>Documents and weight of each clause of the plan.</summary>
    public required ImmutableArray<ClauseHits> Hits { get; init; }
}
