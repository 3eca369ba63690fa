namespace CommunityAtlas.Search.Analysis;

/// <summary>A text being rewritten, and for each of its units where in the original it came from, when that is asked for.</summary>
internal sealed class TracedText
{
    private char[] _text;
    private int[]? _starts;

    public TracedText(int capacity, bool isTraced)
    {
        _text = new char[Math.Max(16, capacity)];
        if (isTraced) _starts = new int[_text.Length];
    }

    public int Length { get; private set; }

    /// <summary>Where in the original the text ends.</summary>
    public int End { get; set; }

    public bool IsTraced => _starts is not null;

    public Span<char> Text => _text.AsSpan(0, Length);

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Length);

    /// <summary>Appends a unit that came from a place of the original.</summary>
    public void Append(char c, int start)
    {
        if (Length == _text.Length)
        {
            Array.Resize(ref _text, 2 * Length);
            if (_starts is not null) Array.Resize(ref _starts, 2 * Length);
        }

        _text[Length] = c;
        if (_starts is not null) _starts[Length] = start;
        Length++;
    }

    /// <summary>Appends a text all of which came from one place.</summary>
    public void Append(string text, int start)
    {
        foreach (var c in text) Append(c, start);
    }

    /// <summary>Where a unit came from; 0 when that is not kept.</summary>
    public int StartOf(int index) => _starts is null ? 0 : _starts[index];

    /// <summary>Copies a unit to an earlier place.</summary>
    public void Move(int from, int to)
    {
        _text[to] = _text[from];
        if (_starts is not null) _starts[to] = _starts[from];
    }

    /// <summary>Drops all from a place on.</summary>
    public void Truncate(int length) => Length = length;

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, Length);
}
