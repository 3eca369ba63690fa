using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>A place in a normalised text, moved forward by what fits. A blank ends a number and means nothing else.</summary>
internal sealed class ScheduleCursor(NormalText source)
{
    private const string ListSigns = "・,、/;と&+";

    private readonly string _text = source.Text;
    private readonly ImmutableArray<ScheduleRefusal>.Builder _remarks = ImmutableArray.CreateBuilder<ScheduleRefusal>();

    public NormalText Source => source;

    /// <summary>Index of the next character; set it back to try another reading.</summary>
    public int Position { get; set; }

    /// <summary>The first mistake met on a path that was certain, or null.</summary>
    public ScheduleRefusal? Failure { get; private set; }

    /// <summary>Whether such a mistake was met; then nothing read afterwards counts.</summary>
    public bool HasFailed => Failure is not null;

    /// <summary>Warnings and informations so far.</summary>
    public ImmutableArray<ScheduleRefusal> Remarks => _remarks.ToImmutable();

    public bool AtEnd
    {
        get
        {
            SkipBlank();
            return Position >= _text.Length;
        }
    }

    /// <summary>The next character that is no blank, or U+0000.</summary>
    public char Next
    {
        get
        {
            SkipBlank();
            return Position < _text.Length ? _text[Position] : '\0';
        }
    }

    public ReadOnlySpan<char> Rest
    {
        get
        {
            SkipBlank();
            return _text.AsSpan(Position);
        }
    }

    /// <summary>The character <paramref name="ahead"/> places further, blanks counted, or U+0000.</summary>
    public char At(int ahead) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    public bool IsNext(string word) => Rest.StartsWith(word, StringComparison.Ordinal);

    public bool Try(string word)
    {
        if (!IsNext(word)) return false;
        Position += word.Length;
        return true;
    }

    public bool TryAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Try(word)) return true;
        }

        return false;
    }

    public bool TryDash() => Try("-");

    public bool TryList()
    {
        if (!ListSigns.Contains(Next, StringComparison.Ordinal)) return false;
        Position++;
        return true;
    }

    public bool TrySeparator() => TryList() || Try("。");

    /// <summary>Reads 1 to <paramref name="digits"/> digits; a longer run does not fit.</summary>
    public bool TryNumber(int digits, out int value)
    {
        value = 0;
        SkipBlank();
        var end = Position;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]) && end - Position <= digits) value = (value * 10) + (_text[end++] - '0');
        if (end == Position || end - Position > digits) return false;
        Position = end;
        return true;
    }

    /// <summary>Tries a reading that may turn out to be none: on false, or on a failure within, nothing has happened.</summary>
    public bool Attempt(Func<bool> reading)
    {
        var (position, failure, remarks) = (Position, Failure, _remarks.Count);
        if (reading() && ReferenceEquals(Failure, failure)) return true;
        (Position, Failure, _remarks.Count) = (position, failure, remarks);
        return false;
    }

    /// <summary>A mistake that leaves no other reading; only the first counts. Always false, so that callers can return it.</summary>
    public bool Fail(DiagnosticDescriptor descriptor, int start, int end, params ReadOnlySpan<string> arguments)
    {
        Failure ??= Refusal(descriptor, start, end, arguments);
        return false;
    }

    /// <summary>A mistake in the words from <paramref name="start"/> to here, which are quoted.</summary>
    public bool FailSince(DiagnosticDescriptor descriptor, int start)
    {
        var (from, to) = source.Trimmed(start, Position);
        // Nothing was read: mark what stands there.
        if (from == to && to < _text.Length) to++;
        return Fail(descriptor, from, to, source.WrittenBetween(from, to));
    }

    public void Remark(DiagnosticDescriptor descriptor, int start, int end, params ReadOnlySpan<string> arguments) =>
        _remarks.Add(Refusal(descriptor, start, end, arguments));

    private ScheduleRefusal Refusal(DiagnosticDescriptor descriptor, int start, int end, ReadOnlySpan<string> arguments)
    {
        (start, end) = source.Trimmed(start, end);
        var (offset, length) = source.Place(start, end);
        return new ScheduleRefusal(descriptor, offset, length, [.. arguments]);
    }

    private void SkipBlank()
    {
        while (Position < _text.Length && _text[Position] == ' ') Position++;
    }
}
