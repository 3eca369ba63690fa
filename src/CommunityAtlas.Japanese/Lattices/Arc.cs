namespace CommunityAtlas.Japanese.Lattices;

/// <summary>A word on the lattice: it ends at the position in whose list it stands.</summary>
internal struct Arc
{
    /// <summary>Cost of the best path that ends with it.</summary>
    public int Cost;

    /// <summary>The arc before it on that path.</summary>
    public int Back;

    /// <summary>Word index; for an unknown word its packed context and cost; for a user word the entry.</summary>
    public uint Word;

    /// <summary>Next arc ending at the same position, in the order of insertion; −1 at the end.</summary>
    public int Next;

    /// <summary>Where it starts, from the start of the fragment.</summary>
    public ushort Start;

    /// <summary>Context id of the word.</summary>
    public ushort Context;

    /// <summary>What <see cref="Word"/> means.</summary>
    public TokenSource Source;
}
