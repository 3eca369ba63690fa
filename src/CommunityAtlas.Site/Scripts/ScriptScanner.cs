namespace CommunityAtlas.Site.Scripts;

/// <summary>Takes a script apart into tokens without comments and spaces. It reads what our own modules are written in, no more.</summary>
internal sealed class ScriptScanner
{
    private static readonly string[] Signs =
    [
        ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=",
        "%=", "&=", "|=", "^=", "<<", ">>", "**",
    ];

    private readonly string _text;
    private readonly List<ScriptToken> _tokens = [];
    // For each open brace whether it belongs to a template: its closing one then goes on with the template.
    private readonly Stack<bool> _braces = new();
    private int _at;

    private ScriptScanner(string text) => _text = text;

    /// <summary>The tokens of a script.</summary>
    /// <exception cref="InvalidOperationException">A string or comment does not end.</exception>
    public static List<ScriptToken> Scan(string text) => new ScriptScanner(text).Run();

    private List<ScriptToken> Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '\n') Take(ScriptTokenKind.LineEnd, 1);
            else if (char.IsWhiteSpace(c)) _at++;
            else if (StartsWith("//")) _at = End(_text.IndexOf('\n', _at), _text.Length);
            else if (StartsWith("/*")) _at = End(_text.IndexOf("*/", _at + 2, StringComparison.Ordinal), -1) + 2;
            else if (IsWordPart(c)) Take(char.IsAsciiDigit(c) ? ScriptTokenKind.Literal : ScriptTokenKind.Word, WordLength());
            else if (c is '\'' or '"') Take(ScriptTokenKind.Literal, QuotedLength(c));
            else if (c == '`') TakeTemplate();
            else if (c == '}' && _braces.Count > 0 && _braces.Pop()) TakeTemplate();
            else if (c == '/' && IsOperandNext()) Take(ScriptTokenKind.Literal, PatternLength());
            else TakeSign();
        }

        return _tokens;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private bool StartsWith(string text) => string.CompareOrdinal(_text, _at, text, 0, text.Length) == 0;

    private static int End(int found, int otherwise) =>
        found >= 0 ? found : otherwise >= 0 ? otherwise : throw new InvalidOperationException("a comment does not end");

    private void Take(ScriptTokenKind kind, int length)
    {
        _tokens.Add(new ScriptToken(kind, _text.Substring(_at, length)));
        _at += length;
    }

    private int WordLength()
    {
        var end = _at;
        var isNumber = char.IsAsciiDigit(_text[_at]);
        while (end < _text.Length && (IsWordPart(_text[end]) || (isNumber && _text[end] == '.'))) end++;
        return end - _at;
    }

    private int QuotedLength(char quote)
    {
        for (var end = _at + 1; end < _text.Length && _text[end] != '\n'; end++)
        {
            if (_text[end] == '\\') end++;
            else if (_text[end] == quote) return end + 1 - _at;
        }

        throw new InvalidOperationException("a string does not end");
    }

    // A piece of a template: up to its end, or to the value it takes next.
    private void TakeTemplate()
    {
        for (var end = _at + 1; end < _text.Length; end++)
        {
            if (_text[end] == '\\')
            {
                end++;
            }
            else if (_text[end] == '`')
            {
                Take(ScriptTokenKind.Literal, end + 1 - _at);
                return;
            }
            else if (_text[end] == '$' && end + 1 < _text.Length && _text[end + 1] == '{')
            {
                Take(ScriptTokenKind.Literal, end + 2 - _at);
                _braces.Push(true);
                return;
            }
        }

        throw new InvalidOperationException("a template does not end");
    }

    // A slash divides after a value, and begins a pattern elsewhere.
    private bool IsOperandNext()
    {
        var last = _tokens.FindLastIndex(token => token.Kind != ScriptTokenKind.LineEnd);
        if (last < 0) return true;
        return _tokens[last].Kind switch
        {
            ScriptTokenKind.Word => _tokens[last].Text is "return" or "typeof" or "case" or "of" or "in",
            ScriptTokenKind.Literal => _tokens[last].Text.EndsWith("${", StringComparison.Ordinal),
            _ => _tokens[last].Text is not (")" or "]" or "}"),
        };
    }

    private int PatternLength()
    {
        var isInClass = false;
        for (var end = _at + 1; end < _text.Length && _text[end] != '\n'; end++)
        {
            if (_text[end] == '\\')
            {
                end++;
            }
            else if (_text[end] is '[' or ']')
            {
                isInClass = _text[end] == '[';
            }
            else if (_text[end] == '/' && !isInClass)
            {
                for (end++; end < _text.Length && char.IsAsciiLetter(_text[end]); end++)
                {
                }

                return end - _at;
            }
        }

        throw new InvalidOperationException("a pattern does not end");
    }

    private void TakeSign()
    {
        if (_text[_at] == '{') _braces.Push(false);
        foreach (var sign in Signs)
        {
            if (!StartsWith(sign) || (sign == "?." && _at + 2 < _text.Length && char.IsAsciiDigit(_text[_at + 2]))) continue;
            Take(ScriptTokenKind.Sign, sign.Length);
            return;
        }

        Take(ScriptTokenKind.Sign, 1);
    }
}
