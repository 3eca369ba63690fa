namespace CommunityAtlas.Japanese;

/// <summary>Where a token's attributes come from.</summary>
public enum TokenSource
{
    /// <summary>A word of the dictionary.</summary>
    Dictionary,

    /// <summary>An unknown word.</summary>
    Unknown,

    /// <summary>A part of an entry of the user dictionary.</summary>
    User,
}

/// <summary>A piece of the input. Attributes are asked of the tokenizer that made it.</summary>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Source">Where its attributes come from.</param>
/// <param name="Word">Index in that source.</param>
/// <param name="PositionIncrement">0 for a compound standing at the same place as its first part, else 1.</param>
/// <param name="PositionLength">How many positions a compound spans, else 1.</param>
public readonly record struct Token(int Start, int Length, TokenSource Source, int Word, int PositionIncrement, int PositionLength)
{
    /// <summary>First offset behind it.</summary>
    public int End => Start + Length;
}
