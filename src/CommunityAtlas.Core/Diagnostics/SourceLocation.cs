namespace CommunityAtlas.Core.Diagnostics;

/// <summary>Where a value stands in a content file.</summary>
/// <param name="Path">The path as shown to people: relative to the working folder, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 code units; 0 when the whole line or file is meant.</param>
/// <param name="Length">Length of the marked text on that line in UTF-16 code units; 0 when unknown.</param>
public readonly record struct SourceLocation(string Path, int Line = 0, int Column = 0, int Length = 0) : IComparable<SourceLocation>
{
    /// <summary>Orders by path (ordinal), line and column.</summary>
    public int CompareTo(SourceLocation other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The place <paramref name="offset"/> UTF-16 units further on the same line.</summary>
    public SourceLocation Shift(int offset, int length = 0) => this with { Column = Column + offset, Length = length };

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? Path : $"{Path}({Line},{Column})";

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes before another or is the same.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place comes after another or is the same.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
