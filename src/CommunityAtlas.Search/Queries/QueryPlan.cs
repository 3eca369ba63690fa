using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>A query understood: what it says and what documents are asked.</summary>
/// <param name="Text">The normalised query.</param>
/// <param name="Chunks">Its stretches between spaces and punctuation, by first unit and first unit behind.</param>
/// <param name="Tokens">Its words, as cut.</param>
/// <param name="Phrases">Its recognised phrases.</param>
/// <param name="Clauses">What documents are asked, in the order of the query.</param>
public sealed record QueryPlan(
    string Text,
    ImmutableArray<(int Start, int End)> Chunks,
    ImmutableArray<QueryToken> Tokens,
    ImmutableArray<PhraseMatch> Phrases,
    ImmutableArray<QueryClause> Clauses)
{
    /// <summary>Phrases that kana or letters spell.</summary>
    public ImmutableArray<PhraseMatch> Heard { get; init; } = [];

    /// <summary>Codes of the needs it speaks of.</summary>
    public ImmutableArray<string> Needs => [.. Meant(PhraseKind.Need, Phrases.Concat(Heard))];

    /// <summary>Whether crisis lines come first.</summary>
    public bool IsCrisis => Phrases.Any(phrase => phrase.IsCrisis);

    /// <summary>The date it speaks of (yyyy-mm-dd), or null.</summary>
    public string? Day => Meant(PhraseKind.Day, Phrases).FirstOrDefault();

    private static IEnumerable<string> Meant(PhraseKind kind, IEnumerable<PhraseMatch> phrases) =>
        phrases.SelectMany(phrase => phrase.Meanings).Where(meaning => meaning.Kind == kind).Select(meaning => meaning.Code).Distinct(StringComparer.Ordinal);
}
