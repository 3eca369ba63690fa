using System.Collections.Immutable;

namespace CommunityAtlas.Search.Analysis;

/// <summary>A normalised text that knows where its parts came from.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Starts">For each UTF-16 unit of it the offset in the original where it begins, never falling; and the original's end.</param>
public sealed record NormalizedText(string Text, ImmutableArray<int> Starts)
{
    /// <summary>The part of the original that became the units from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public (int Start, int End) Original(int start, int end)
    {
        if (end <= start) return (Starts[start], Starts[start]);
        // Several units may come from one place: the part ends where the next place begins.
        var next = end;
        while (next < Starts.Length - 1 && Starts[next] <= Starts[end - 1]) next++;
        return (Starts[start], Starts[next]);
    }
}
