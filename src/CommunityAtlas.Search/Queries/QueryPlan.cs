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
    /// <summary>Codes of the needs it speaks of.</summary>
    public ImmutableArray<string> Needs => [.. Meant(PhraseKind.Need)];

    /// <summary>Whether crisis lines come first.</summary>
    public bool IsCrisis => Phrases.Any(phrase => phrase.IsCrisis);

    /// <summary>The date it speaks of (yyyy-mm-dd), or null.</summary>
    public string? Day => Meant(PhraseKind.Day).FirstOrDefault();

    private IEnumerable<string> Meant(PhraseKind kind) =>
        Phrases.SelectMany(phrase => phrase.Meanings).Where(meaning => meaning.Kind == kind).Select(meaning => meaning.Code).Distinct(StringComparer.Ordinal);
}
