using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CommunityAtlas.Content.Yaml;

/// <summary>Finds out which everyday slip made YAML unreadable, or readable as something nobody meant.</summary>
internal static partial class YamlMistakes
{
    private const int LongestQuote = 40;

    /// <summary>The diagnostic of a failure of the parser: the slip on or near the marked lines, or the plain fact.</summary>
    public static Diagnostic Explain(YamlSource source, Mark start, Mark end, string message)
    {
        if (message.Contains("quoted scalar", StringComparison.Ordinal))
        {
            var quote = source.Line(start.Line) is var line && start.Column <= line.Length ? line[(int)start.Column - 1].ToString() : "\"";
            var isEscape = message.Contains("escape", StringComparison.Ordinal) || message.Contains("surrogates", StringComparison.Ordinal)
                || message.Contains("hexadecimal", StringComparison.Ordinal);
            return isEscape ? YamlDiagnostics.Escape.At(source.At(start)) : YamlDiagnostics.UnclosedQuote.At(source.At(start, 1), quote);
        }

        // The parser blames a tab on the first line of the whole mapping.
        var last = Math.Max(start.Line, end.Line);
        if (message.Contains("tab", StringComparison.Ordinal) && FirstTab(source) is { } tab) return tab;
        // The parser often notices one line late, and never early; a slip on an earlier line wins over one on a later line.
        for (var number = Math.Max(1, start.Line - 1); number <= last; number++)
        {
            if (OfLine(source, number, number == last) is { } found) return found;
        }

        if (UnclosedBracket(source, last) is { } bracket) return bracket;
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && start.Column <= source.Line(start.Line).Length)
        {
            return YamlDiagnostics.ReservedSign.At(source.At(start, 1), source.Line(start.Line)[(int)start.Column - 1].ToString());
        }

        if (message.Contains("Block sequence entries", StringComparison.Ordinal)) return YamlDiagnostics.ListOnKeyLine.At(source.At(start, 1));
        var quoted = Quote(source.Line(start.Line));
        if (message.Contains("expected '-'", StringComparison.Ordinal))
        {
            return (IsKeyLine(source.Line(start.Line)) ? YamlDiagnostics.Indentation : YamlDiagnostics.NoDash).At(source.At(start), quoted);
        }

        if (message.Contains("invalid mapping", StringComparison.Ordinal) || message.Contains("Mapping values", StringComparison.Ordinal))
        {
            var colons = Colon().Count(source.Line(start.Line));
            return (colons > 1 ? YamlDiagnostics.ColonInValue : YamlDiagnostics.Indentation).At(source.At(start), quoted);
        }

        var misplaced = message.Contains("expected key", StringComparison.Ordinal) && char.IsWhiteSpace(source.Line(start.Line).FirstOrDefault('x'));
        return (misplaced ? YamlDiagnostics.Indentation : YamlDiagnostics.Syntax).At(source.At(start), quoted);
    }

    /// <summary>A slip that makes a key of what was meant as key and value, or null.</summary>
    public static Diagnostic? OfPair(YamlSource source, ScalarNode key, DocumentNode value)
    {
        if (!key.IsPlain) return null;
        if (key.Text.StartsWith('　')) return YamlDiagnostics.FullWidthIndentation.At(key.Location, Quote(key.Text.TrimStart()));
        if (value is not ScalarNode { IsEmpty: true }) return null;
        var colon = key.Text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0) return null;
        var (descriptor, place) = (key.Text[colon] == ':' ? YamlDiagnostics.NoBlankAfterColon : YamlDiagnostics.FullWidthColon, key.Location.Shift(colon, 1));
        return descriptor.At(place, Quote(key.Text[..colon]));
    }

    /// <summary>Reports a document that is one bare text because its only line lost its colon.</summary>
    public static void CheckLone(YamlSource source, ScalarNode lone, DiagnosticBag bag)
    {
        if (lone.Text.Length > 0 && OfLine(source, lone.Location.Line - source.FirstLine + 1, true) is { } found) bag.Add(found);
    }

    /// <summary>Warns when a plain text over several lines swallowed what looks like a list item or a field.</summary>
    public static void CheckJoined(YamlSource source, Scalar scalar, DiagnosticBag bag)
    {
        for (var number = scalar.Start.Line + 1; number <= scalar.End.Line; number++)
        {
            var line = source.Line(number);
            if (number == scalar.End.Line && scalar.End.Column <= line.Length - line.TrimStart().Length + 1) break;
            if (!Swallowed().IsMatch(line)) continue;
            bag.Add(YamlDiagnostics.JoinedLines, source.At(number, line.Length - line.TrimStart().Length + 1), Quote(line));
            return;
        }
    }

    private static Diagnostic? OfLine(YamlSource source, long number, bool isLast)
    {
        var line = source.Line(number);
        var indentation = line.AsSpan().IndexOfAnyExcept(" \t　");
        if (indentation < 0) return null;
        if (TabIn(source, number) is { } tab) return tab;
        var wide = line.AsSpan(0, indentation).IndexOf('　');
        if (wide >= 0) return YamlDiagnostics.FullWidthIndentation.At(source.At(number, wide + 1, 1), Quote(line));
        // A line that has its own "key: " is not the one whose colon is missing.
        if (line[indentation] == '#' || IsKeyLine(line)) return TextAfterQuote(source, number, line);
        if (ColonWithoutBlank().Match(line) is { Success: true } narrow)
        {
            var key = narrow.Groups["key"];
            return YamlDiagnostics.NoBlankAfterColon.At(source.At(number, key.Index + key.Length + 1, 1), Quote(key.Value));
        }

        if (WideColon().Match(line) is { Success: true } full)
        {
            var key = full.Groups["key"];
            return YamlDiagnostics.FullWidthColon.At(source.At(number, key.Index + key.Length + 1, 1), Quote(key.Value));
        }

        if (!isLast || indentation > 0 || line[0] is '-' or '[' or '{' or '"' or '\'' or '@' or '`' or '%' or ']' or '}') return null;
        return YamlDiagnostics.NoColon.At(source.At(number, 1, line.Length), Quote(line));
    }

    private static Diagnostic? FirstTab(YamlSource source)
    {
        for (var number = 1; number <= source.LineCount; number++)
        {
            if (TabIn(source, number) is { } tab) return tab;
        }

        return null;
    }

    private static Diagnostic? TabIn(YamlSource source, long number)
    {
        var line = source.Line(number);
        var indentation = line.AsSpan().IndexOfAnyExcept(" \t　");
        var tab = indentation < 0 ? -1 : line.AsSpan(0, indentation).IndexOf('\t');
        return tab < 0 ? null : YamlDiagnostics.Tab.At(source.At(number, tab + 1, 1), Quote(line));
    }

    private static Diagnostic? TextAfterQuote(YamlSource source, long number, string line) =>
        QuoteThenText().Match(line) is { Success: true } match
            ? YamlDiagnostics.TextAfterQuote.At(source.At(number, match.Groups["rest"].Index + 1), Quote(line))
            : null;

    // The innermost bracket still open at the end of the marked line, or closed by the other kind; quoted parts and comments do not count.
    private static Diagnostic? UnclosedBracket(YamlSource source, long last)
    {
        var open = new Stack<(char Bracket, long Line, int Column)>();
        for (long number = 1; number <= last; number++)
        {
            var line = source.Line(number);
            var quote = '\0';
            for (var i = 0; i < line.Length; i++)
            {
                var c = line[i];
                var afterSpace = i == 0 || line[i - 1] is ' ' or '[' or '{' or ',';
                if (quote != '\0') quote = c == quote ? '\0' : quote;
                else if (c is '"' or '\'' && afterSpace) quote = c;
                else if (c == '#' && afterSpace) break;
                else if (c is '[' or '{' && (open.Count > 0 || afterSpace)) open.Push((c, number, i + 1));
                else if (c is ']' or '}' && open.TryPeek(out var top))
                {
                    if (c != Closing(top.Bracket)) return Told(top);
                    open.Pop();
                }
            }
        }

        return open.TryPeek(out var innermost) ? Told(innermost) : null;

        Diagnostic Told((char Bracket, long Line, int Column) at) =>
            YamlDiagnostics.UnclosedBracket.At(source.At(at.Line, at.Column, 1), at.Bracket.ToString(), Closing(at.Bracket).ToString());
    }

    private static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    private static bool IsKeyLine(string line) => KeyLine().IsMatch(line);

    private static string Quote(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= LongestQuote ? trimmed : string.Concat(trimmed.AsSpan(0, LongestQuote), "…");
    }

    [GeneratedRegex(@"^\s*(?:- +)*[^\s:：][^:]*:(?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex KeyLine();

    [GeneratedRegex(@":(?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[^\s:：""'\[\]{}]{1,40}):[^\s/:]", RegexOptions.NonBacktracking)]
    private static partial Regex ColonWithoutBlank();

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[^\s:：""'\[\]{}、。]{1,40})：", RegexOptions.NonBacktracking)]
    private static partial Regex WideColon();

    [GeneratedRegex(@"^\s*(?:- +)*[^\s:]+: +(?:""(?:[^""\\]|\\.)*""|'[^']*')(?<rest>\s*[^\s#,}\]].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex QuoteThenText();

    [GeneratedRegex(@"^\s*(?:- |[^\s:：「『（(、。]{1,20}：)", RegexOptions.NonBacktracking)]
    private static partial Regex Swallowed();
}
