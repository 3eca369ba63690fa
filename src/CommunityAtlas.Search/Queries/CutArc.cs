namespace CommunityAtlas.Search.Queries;

/// <summary>Where a candidate of the lattice comes from.</summary>
public enum ArcSource
{
    /// <summary>A word of the cut table.</summary>
    Function,

    /// <summary>A word of a word shard.</summary>
    Word,

    /// <summary>Kana that are the reading of an indexed word.</summary>
    Reading,

    /// <summary>Characters nobody knows.</summary>
    Unknown,
}

/// <summary>A candidate: a stretch of the query read as one word.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Class">Context class of the cut table.</param>
/// <param name="Cost">Word cost.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Target">Its terms as in <see cref="Terms.WordForm.Target"/>, "" for the stretch itself, or null when it is dropped.</param>
/// <param name="IsFiller">Whether it is what people say around a query.</param>
public sealed record CutArc(int Start, int End, byte Class, int Cost, ArcSource Source, string? Target, bool IsFiller);
