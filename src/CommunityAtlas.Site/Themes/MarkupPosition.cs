using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>Where in its HTML a template stands: between tags, inside one, inside a quoted attribute. Reads literal text only.</summary>
internal sealed class MarkupPosition
{
    private enum State
    {
        Text,
        Tag,
        AttributeValue,
        Comment,
    }

    private State _state;
    private string _element = "";
    private string _attribute = "";
    private char _quote;
    private bool _isClosing;
    private bool _isDataBlock;

    /// <summary>Whether a value may be written here.</summary>
    public bool TakesValue => _state switch
    {
        State.Text => !InRawText,
        State.AttributeValue => !_attribute.StartsWith("on", StringComparison.Ordinal) && _attribute is not ("style" or "srcdoc" or "http-equiv"),
        _ => false,
    };

    /// <summary>Whether checked markup may be written here.</summary>
    public bool TakesMarkup => _state == State.Text && (!InRawText || _isDataBlock);

    /// <summary>Whether a partial may be written here.</summary>
    public bool TakesPartial => _state == State.Text && !InRawText;

    /// <summary>Whether this is a page's title, which takes no markup.</summary>
    public bool IsTitle => _state == State.Text && _element == "title";

    private bool InRawText => _element is "script" or "style";

    /// <summary>Reads on to the next tag of the template; reports inline code.</summary>
    public void Read(ReadOnlySpan<char> literal, Action<string> inlineCode)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            var c = literal[i];
            switch (_state)
            {
                case State.Text when c == '<' && literal[i..].StartsWith("<!--", StringComparison.Ordinal):
                    _state = State.Comment;
                    break;
                case State.Text when c == '<' && (!InRawText || literal[i..].StartsWith("</", StringComparison.Ordinal)):
                    i = OpenTag(literal, i, inlineCode);
                    break;
                case State.Comment when c == '>' && i >= 2 && literal[..i].EndsWith("--", StringComparison.Ordinal):
                    _state = State.Text;
                    break;
                case State.Tag when c == '>':
                    CloseTag(inlineCode);
                    break;
                case State.Tag when c is '"' or '\'':
                    _quote = c;
                    _state = State.AttributeValue;
                    break;
                case State.Tag when char.IsAsciiLetter(c):
                    i = NameAttribute(literal, i, inlineCode);
                    break;
                case State.AttributeValue when c == _quote:
                    _state = State.Tag;
                    break;
                default:
                    break;
            }
        }
    }

    private int OpenTag(ReadOnlySpan<char> literal, int at, Action<string> inlineCode)
    {
        var start = at + 1;
        _isClosing = start < literal.Length && literal[start] == '/';
        if (_isClosing) start++;
        var end = start;
        while (end < literal.Length && char.IsAsciiLetterOrDigit(literal[end])) end++;
        // A bracket straight before a value would make the value a tag's name; one before a blank is a sign in a text.
        if (end == start && start < literal.Length && literal[start] != '!') return at;
        _element = _isClosing ? "" : literal[start..end].ToString().ToLowerInvariant();
        _attribute = "";
        _isDataBlock = _element == "script" && literal[end..].StartsWith(" type=\"application/ld+json\">", StringComparison.Ordinal);
        if (_element is "style" or "iframe" or "object" or "embed" or "base") inlineCode("<" + _element + ">");
        _state = State.Tag;
        return end - 1;
    }

    private void CloseTag(Action<string> inlineCode)
    {
        if (_element == "script" && !_isDataBlock && _attribute != "src") inlineCode("<script>");
        if (_isClosing || _element is not ("script" or "style" or "title")) _element = "";
        _state = State.Text;
    }

    private int NameAttribute(ReadOnlySpan<char> literal, int at, Action<string> inlineCode)
    {
        var end = at;
        while (end < literal.Length && (char.IsAsciiLetterOrDigit(literal[end]) || literal[end] is '-' or ':' or '_')) end++;
        _attribute = literal[at..end].ToString().ToLowerInvariant();
        if (_attribute == "style" || _attribute.StartsWith("on", StringComparison.Ordinal)) inlineCode(_attribute + "=");
        return end - 1;
    }
}

/// <summary>A theme's file as text, with the path shown to people.</summary>
internal sealed record ThemeFile(string Name, string DisplayPath, string Text)
{
    /// <summary>The file as a whole.</summary>
    public SourceLocation Location => new(DisplayPath);
}
