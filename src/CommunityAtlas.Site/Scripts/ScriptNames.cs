namespace CommunityAtlas.Site.Scripts;

/// <summary>The names of a module: which it declares, which are properties. Where it cannot tell, a name counts as a property and so stays.</summary>
internal sealed class ScriptNames
{
    private enum Bracket
    {
        Block,
        Object,
        Class,
        Other,
    }

    private readonly List<ScriptToken> _tokens;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);

    public ScriptNames(List<ScriptToken> tokens)
    {
        _tokens = [.. tokens.Where(token => token.Kind != ScriptTokenKind.LineEnd)];
        Read();
    }

    /// <summary>How often each name or word stands in the module.</summary>
    public IReadOnlyDictionary<string, int> Uses => _uses;

    /// <summary>Names of constants, variables, functions, classes and parameters.</summary>
    public IReadOnlySet<string> Declared => _declared;

    /// <summary>Names that stand where a property's name stands, somewhere.</summary>
    public IReadOnlySet<string> Properties => _properties;

    private ScriptToken At(int index) => index >= 0 && index < _tokens.Count ? _tokens[index] : default;

    private void Read()
    {
        var open = new Stack<(Bracket Kind, int At)>();
        var isClassNext = false;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            var inner = open.Count > 0 ? open.Peek().Kind : Bracket.Block;
            if (token.Kind == ScriptTokenKind.Word)
            {
                _uses[token.Text] = _uses.GetValueOrDefault(token.Text) + 1;
                if (IsProperty(i, inner)) _properties.Add(token.Text);
                if (IsDeclared(i)) _declared.Add(token.Text);
                if (token.Text == "class" && !At(i - 1).IsSign(".")) isClassNext = true;
            }
            else if (token.Kind == ScriptTokenKind.Literal && token.Text.EndsWith("${", StringComparison.Ordinal))
            {
                // What a template takes is an expression, closed by the literal that goes on.
                if (token.Text[0] != '}') open.Push((Bracket.Other, i));
            }
            else if (token.Kind == ScriptTokenKind.Literal && token.Text[0] == '}')
            {
                open.Pop();
            }
            else if (token.IsSign("{"))
            {
                open.Push((isClassNext ? Bracket.Class : OpensObject(i) ? Bracket.Object : Bracket.Block, i));
                isClassNext = false;
            }
            else if (token.Text is "(" or "[")
            {
                open.Push((Bracket.Other, i));
            }
            else if (token.Text is ")" or "]" or "}")
            {
                var from = open.Pop().At;
                if (token.Text == ")" && (At(i + 1).IsSign("=>") || (At(i + 1).IsSign("{") && !IsStatement(At(from - 1))))) DeclareParameters(from, i);
            }
        }
    }

    private static bool IsStatement(ScriptToken before) => before.Kind == ScriptTokenKind.Word && before.Text is "if" or "for" or "while" or "switch" or "catch" or "await";

    private bool OpensObject(int at)
    {
        var before = At(at - 1);
        if (before.Kind == ScriptTokenKind.Word) return before.Text is "return" or "const" or "let" or "of" or "in" or "export" or "import";
        return before.Kind == ScriptTokenKind.Sign && before.Text is not (")" or "}" or ";" or "=>" or "{");
    }

    private bool IsProperty(int at, Bracket inner)
    {
        var (before, after) = (At(at - 1), At(at + 1));
        if (before.IsSign(".") || before.IsSign("?.") || before.IsSign("#")) return true;
        if (inner == Bracket.Class) return true;
        if (inner != Bracket.Object) return after.IsSign(":") && (before.IsSign("{") || before.IsSign(","));
        return before.IsSign("{") || before.IsSign(",") || before.IsSign("*") || (before.Kind == ScriptTokenKind.Word && before.Text is "get" or "set" or "async");
    }

    private bool IsDeclared(int at)
    {
        var before = At(at - 1);
        if (before.Kind == ScriptTokenKind.Word && before.Text is "const" or "let" or "function" or "class") return true;
        if (before.IsSign("*") && At(at - 2).IsWord("function")) return true;
        if (At(at + 1).IsSign("=>")) return true;
        if (before.IsSign("(") && At(at - 2).IsWord("catch")) return true;
        // const [start, end] = …
        for (var i = at - 1; i >= 0 && (At(i).IsSign(",") || At(i).IsSign("[") || (At(i).Kind == ScriptTokenKind.Word && At(i).Text is not ("const" or "let"))); i--)
        {
            if (At(i).IsSign("[")) return At(i - 1).IsWord("const") || At(i - 1).IsWord("let");
        }

        return false;
    }

    private void DeclareParameters(int from, int to)
    {
        var depth = 0;
        for (var i = from + 1; i < to; i++)
        {
            if (_tokens[i].Text is "(" or "{") depth++;
            else if (_tokens[i].Text is ")" or "}") depth--;
            else if (depth == 0 && _tokens[i].Kind == ScriptTokenKind.Word && (At(i - 1).Text is "(" or "," or "..." or "[")) _declared.Add(_tokens[i].Text);
        }
    }
}
