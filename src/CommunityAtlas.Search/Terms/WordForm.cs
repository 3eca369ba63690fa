using System.Collections.Immutable;
using CommunityAtlas.Search.Postings;

namespace CommunityAtlas.Search.Terms;

/// <summary>One way to read a surface as a word.</summary>
/// <param name="Class">Its context class in <see cref="CutTable"/>.</param>
/// <param name="Cost">Its word cost, as in IPADIC.</param>
/// <param name="Target">
/// The term it stands for; "" means the surface itself. A compound that Kuromoji's search mode takes apart lists itself and then its parts,
/// separated by spaces; a word of words.csv that is only its parts lists those.
/// </param>
public sealed record WordForm(byte Class, short Cost, string Target)
{
    /// <summary>The terms of a surface read so, in order.</summary>
    public ImmutableArray<string> Terms(string surface) => Target.Length == 0 ? [surface] : [.. Target.Split(' ')];
}

/// <summary>A surface, a term, or both.</summary>
/// <param name="Key">The surface or term.</param>
/// <param name="Forms">How a lattice may read it; empty for a term that is no surface, or an unknown word the lattice makes by itself.</param>
/// <param name="Postings">Where the term stands, or null for a surface that is no term.</param>
public sealed record WordRecord(string Key, ImmutableArray<WordForm> Forms, PostingList? Postings);
