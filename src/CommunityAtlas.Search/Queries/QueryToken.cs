using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>A word of the query as it was cut.</summary>
/// <param name="Text">As in the normalised query.</param>
/// <param name="Start">First UTF-16 unit in the normalised query.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Whole">The term of the whole; null when it is dropped, or is nothing but its parts.</param>
/// <param name="Parts">The terms of its parts, when it is a compound.</param>
/// <param name="IsFiller">Whether it is what people say around a query.</param>
public sealed record QueryToken(string Text, int Start, int End, ArcSource Source, string? Whole, ImmutableArray<string> Parts, bool IsFiller)
{
    /// <summary>The terms that stand for it: its parts, or itself; none when it is dropped.</summary>
    public ImmutableArray<string> Terms => !Parts.IsEmpty ? Parts : Whole is null ? [] : [Whole];

    /// <summary>A token of a candidate.</summary>
    public static QueryToken Of(string text, CutArc arc)
    {
        var surface = text[arc.Start..arc.End];
        if (arc.Target is null) return new QueryToken(surface, arc.Start, arc.End, arc.Source, null, [], arc.IsFiller);
        if (arc.Source is ArcSource.Unknown or ArcSource.Reading) return new QueryToken(surface, arc.Start, arc.End, arc.Source, Stem(surface), [], arc.IsFiller);
        if (arc.Target.Length == 0) return new QueryToken(surface, arc.Start, arc.End, arc.Source, surface, [], arc.IsFiller);
        var terms = arc.Target.Split(' ');
        if (terms.Length == 1) return new QueryToken(surface, arc.Start, arc.End, arc.Source, terms[0], [], arc.IsFiller);

        // A compound lists itself first, and is as long as all its parts; a word that is only its parts does not.
        var hasWhole = terms[0].Length > terms[1].Length && terms[0].StartsWith(terms[1], StringComparison.Ordinal);
        return new QueryToken(surface, arc.Start, arc.End, arc.Source, hasWhole ? terms[0] : null, hasWhole ? [.. terms[1..]] : [.. terms], arc.IsFiller);
    }

    // The closing long mark of a katakana word is not indexed (Lucene's katakana stem).
    private static string Stem(string surface)
    {
        if (surface.Length < 4 || surface[^1] != 'ー') return surface;
        foreach (var c in surface)
        {
            if (c is < '\u30A0' or > '\u30FF') return surface;
        }

        return surface[..^1];
    }
}
