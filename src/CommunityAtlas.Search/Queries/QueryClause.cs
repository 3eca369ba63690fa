using System.Collections.Immutable;
using CommunityAtlas.Search.Postings;

namespace CommunityAtlas.Search.Queries;

/// <summary>How an alternative matches. The inverse document frequency of an alternative counts the documents of all of its clause that match the same way.</summary>
public enum AlternativeKind
{
    /// <summary>The word itself.</summary>
    Word,

    /// <summary>The special term of a recognised phrase.</summary>
    Label,

    /// <summary>A word that only begins so.</summary>
    Prefix,

    /// <summary>A word that only sounds so.</summary>
    Reading,

    /// <summary>The characters, wherever they stand.</summary>
    Literal,
}

/// <summary>One way for a document to answer a clause.</summary>
/// <param name="Kind">How.</param>
/// <param name="Terms">Terms that must all be there; empty for a literal.</param>
/// <param name="Fields">Where the terms count; <see cref="SearchFields.None"/> for everywhere.</param>
/// <param name="Literal">The characters looked for, of a literal.</param>
/// <param name="Span">How many terms of a text it stands for; 0 for as many as it has.</param>
/// <param name="Weight">How much its score counts.</param>
public sealed record ClauseAlternative(
    AlternativeKind Kind, ImmutableArray<string> Terms, SearchFields Fields = SearchFields.None, string Literal = "", int Span = 0, double Weight = 1);

/// <summary>What a clause is.</summary>
public enum ClauseKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A part of the compound that stands before it as a clause of its own; optional, it only lifts.</summary>
    Part,

    /// <summary>A recognised phrase.</summary>
    Phrase,

    /// <summary>Characters no word explains.</summary>
    Literal,
}

/// <summary>A part of the query that a document answers or not.</summary>
/// <param name="Text">As in the normalised query.</param>
/// <param name="Start">First UTF-16 unit in the normalised query.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsOptional">Whether a document without it is as good an answer, only ranked lower.</param>
/// <param name="Alternatives">Ways to answer it; the best counts.</param>
public sealed record QueryClause(string Text, int Start, int End, ClauseKind Kind, bool IsOptional, ImmutableArray<ClauseAlternative> Alternatives);
