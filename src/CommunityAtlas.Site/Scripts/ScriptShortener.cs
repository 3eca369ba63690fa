using System.Text;

namespace CommunityAtlas.Site.Scripts;

/// <summary>
/// Writes a module as short as it may be without understanding it: no spaces, and short names for what is declared and never the name
/// of a property. A name gets the same short one wherever it stands in the module, so that scopes need not be known.
/// </summary>
internal static class ScriptShortener
{
    private const string First = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // Names the browser has too: a module may declare one here and mean the browser's there.
    private static readonly HashSet<string> Global = new(
        [
            "addEventListener", "arguments", "close", "console", "crypto", "document", "event", "fetch", "find", "focus", "globalThis", "history", "length", "location",
            "name", "navigator", "open", "origin", "parent", "performance", "print", "screen", "scroll", "self", "status", "stop", "top", "undefined", "window",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Language = new(
        [
            "async", "await", "break", "case", "catch", "class", "const", "constructor", "continue", "default", "delete", "do", "else", "export", "extends", "false", "finally",
            "for", "from", "function", "get", "if", "import", "in", "instanceof", "let", "new", "null", "of", "return", "set", "static", "super", "switch", "this", "throw", "true",
            "try", "typeof", "var", "void", "while", "yield",
        ],
        StringComparer.Ordinal);

    /// <summary>A module, shorter.</summary>
    /// <param name="module">Its text.</param>
    /// <param name="kept">Names that others know it by.</param>
    public static string Shorten(string module, IEnumerable<string> kept)
    {
        var tokens = ScriptScanner.Scan(module);
        var names = new ScriptNames(tokens);
        var renamed = names.Declared.Except(names.Properties).Except(kept).Except(Global).Except(Language)
            .Where(name => name.Length > 1)
            .OrderByDescending(name => names.Uses[name] * (name.Length - 1)).ThenBy(name => name, StringComparer.Ordinal);
        var taken = new HashSet<string>(names.Uses.Keys, StringComparer.Ordinal);
        var shorter = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = 0;
        foreach (var name in renamed)
        {
            string candidate;
            do candidate = Candidate(next++);
            while (taken.Contains(candidate) || Language.Contains(candidate) || Global.Contains(candidate));
            if (candidate.Length < name.Length) shorter.Add(name, candidate);
        }

        return Write(tokens, shorter);
    }

    /// <summary>Whether the browser has something of that name.</summary>
    public static bool IsGlobal(string name) => Global.Contains(name);

    private static string Candidate(int number) =>
        number < First.Length ? First[number].ToString() : First[(number / First.Length) - 1].ToString() + First[number % First.Length];

    private static string Write(List<ScriptToken> tokens, Dictionary<string, string> shorter)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            if (token.Kind == ScriptTokenKind.LineEnd)
            {
                // Where a line cannot end a statement by itself its end says nothing.
                if (text.Length > 0 && text[^1] is not ('\n' or ';' or '{' or ',')) text.Append('\n');
                continue;
            }

            var written = token.Kind == ScriptTokenKind.Word && shorter.TryGetValue(token.Text, out var name) ? name : token.Text;
            if (text.Length > 0 && Touch(text[^1], written[0])) text.Append(' ');
            text.Append(written);
        }

        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
        return text.ToString();
    }

    // What would become another token when it touches.
    private static bool Touch(char before, char next) =>
        (IsWordPart(before) && IsWordPart(next)) || (before == next && before is '+' or '-' && before == next) || (before == '/' && next is '/' or '*');

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '#';
}
