namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>A schedule text in its one spelling, each character with its place in the text as written.</summary>
internal sealed class NormalText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    public NormalText(string text, int[] starts, int[] ends, string written)
    {
        Text = text;
        Written = written;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The normalised text; no blank at its ends, no two blanks in a row.</summary>
    public string Text { get; }

    /// <summary>The text as written.</summary>
    public string Written { get; }

    /// <summary>Where the normalised range [<paramref name="start"/>, <paramref name="end"/>) stands in the text as written.</summary>
    public (int Offset, int Length) Place(int start, int end)
    {
        if (start >= Text.Length) return (Written.Length, 0);
        var offset = _starts[start];
        return (offset, Math.Max(0, (end <= start ? offset : _ends[end - 1]) - offset));
    }

    /// <summary>The words as written in the normalised range [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public string WrittenBetween(int start, int end)
    {
        var (offset, length) = Place(start, end);
        return Written.Substring(offset, length);
    }

    /// <summary>The normalised range without blanks at its ends.</summary>
    public (int Start, int End) Trimmed(int start, int end)
    {
        while (start < end && Text[start] == ' ') start++;
        while (end > start && Text[end - 1] == ' ') end--;
        return (start, end);
    }
}
