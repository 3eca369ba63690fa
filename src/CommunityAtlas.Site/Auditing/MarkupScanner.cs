namespace CommunityAtlas.Site.Auditing;

/// <summary>What the scanner stands on.</summary>
internal enum MarkupToken
{
    /// <summary>Text between tags; only the five escapes of our own writer.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>The content of a script element, raw.</summary>
    Raw,

    /// <summary>Something a browser would have to guess about.</summary>
    Malformed,
}

/// <summary>An attribute of the current tag, as ranges of the text.</summary>
internal readonly record struct MarkupAttribute(Range Name, Range Value);

/// <summary>
/// Reads a page strictly: lower-case tags, quoted attributes, no comments, no stray brackets, five escapes. In this small
/// language there is one reading only, so that what is checked here is what a browser will see; anything else is a finding.
/// </summary>
internal sealed class MarkupScanner(string page)
{
    private const string Doctype = "<!doctype html>\n";
    private static readonly string[] Escapes = ["amp;", "lt;", "gt;", "quot;", "#39;", "#123;"];

    private readonly List<MarkupAttribute> _attributes = [];
    private int _at;
    private bool _isInScript;

    public MarkupToken Token { get; private set; }

    /// <summary>Name of the current tag, or the text.</summary>
    public Range Span { get; private set; }

    /// <summary>Where the current token starts.</summary>
    public int Start { get; private set; }

    public bool IsSelfClosed { get; private set; }

    public IReadOnlyList<MarkupAttribute> Attributes => _attributes;

    /// <summary>Goes to the next token; false at the end, and after a malformed one.</summary>
    public bool Read()
    {
        if (Token == MarkupToken.Malformed) return false;
        if (_at == 0)
        {
            if (!page.StartsWith(Doctype, StringComparison.Ordinal)) return Fail(0);
            _at = Doctype.Length;
        }

        if (_at >= page.Length) return false;
        Start = _at;
        if (_isInScript) return ReadRaw();
        return page[_at] == '<' ? ReadTag() : ReadText();
    }

    private bool ReadText()
    {
        var end = page.IndexOf('<', _at);
        if (end < 0) end = page.Length;
        Token = MarkupToken.Text;
        Span = _at..end;
        if (!IsEscaped(page.AsSpan(_at, end - _at))) return Fail(_at);
        _at = end;
        return true;
    }

    private bool ReadRaw()
    {
        var end = page.IndexOf("</", _at, StringComparison.Ordinal);
        if (end < 0) return Fail(_at);
        Token = MarkupToken.Raw;
        Span = _at..end;
        _isInScript = false;
        _at = end;
        return true;
    }

    private bool ReadTag()
    {
        _attributes.Clear();
        IsSelfClosed = false;
        var at = _at + 1;
        var isEnd = at < page.Length && page[at] == '/';
        if (isEnd) at++;
        var name = at;
        while (at < page.Length && (char.IsAsciiLetterLower(page[at]) || char.IsAsciiDigit(page[at]))) at++;
        if (at == name) return Fail(_at);
        Span = name..at;
        Token = isEnd ? MarkupToken.End : MarkupToken.Start;
        while (at < page.Length && page[at] != '>')
        {
            if (page[at] == '/' && at + 1 < page.Length && page[at + 1] == '>')
            {
                IsSelfClosed = true;
                at++;
                continue;
            }

            if (isEnd || !ReadAttribute(ref at)) return Fail(_at);
        }

        if (at >= page.Length) return Fail(_at);
        _isInScript = !isEnd && page.AsSpan()[Span] is "script";
        _at = at + 1;
        return true;
    }

    private bool ReadAttribute(ref int at)
    {
        if (page[at] != ' ') return false;
        var name = ++at;
        while (at < page.Length && (char.IsAsciiLetterOrDigit(page[at]) || page[at] is '-' or ':')) at++;
        if (at == name || at + 1 >= page.Length || page[at] != '=' || page[at + 1] != '"') return false;
        var value = at + 2;
        var end = page.IndexOf('"', value);
        if (end < 0 || page.AsSpan(value, end - value).ContainsAny('<', '>') || !IsEscaped(page.AsSpan(value, end - value))) return false;
        foreach (var (other, _) in _attributes)
        {
            if (page.AsSpan()[other].SequenceEqual(page.AsSpan(name, at - name))) return false;
        }

        _attributes.Add(new MarkupAttribute(name..at, value..end));
        at = end + 1;
        return true;
    }

    private static bool IsEscaped(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&'))
        {
            text = text[(at + 1)..];
            var known = false;
            foreach (var escape in Escapes) known |= text.StartsWith(escape, StringComparison.Ordinal);
            if (!known) return false;
        }

        return true;
    }

    private bool Fail(int at)
    {
        Token = MarkupToken.Malformed;
        Start = at;
        Span = at..Math.Min(page.Length, at + 40);
        return true;
    }
}
