using System.Globalization;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Markdown;

/// <summary>A Markdown text that knows where in its file it stands, and collects what is wrong with it.</summary>
internal sealed class MarkdownSource(string text, SourceLocation start)
{
    private const int LongestQuote = 40;

    private readonly List<Diagnostic> _diagnostics = [];

    public string Text => text;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    public void Add(DiagnosticDescriptor descriptor, int offset, int length, params ReadOnlySpan<string> arguments) =>
        Add(descriptor.At(At(offset, length), arguments));

    /// <summary>A place of the text as a place of the file.</summary>
    public SourceLocation At(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var before = text.AsSpan(0, offset);
        var line = before.Count('\n');
        var column = offset - before.LastIndexOf('\n');
        var rest = text.AsSpan(offset);
        var lineEnd = rest.IndexOf('\n');
        var marked = Math.Min(length, lineEnd < 0 ? rest.Length : lineEnd);
        if (start.Column <= 1) return new SourceLocation(start.Path, start.Line + line, column, marked);
        // A block of text in YAML begins on the line below its key, and how far it is indented is not known any more.
        return text.Contains('\n', StringComparison.Ordinal)
            ? new SourceLocation(start.Path, start.Line + 1 + line)
            : start with { Column = start.Column + column - 1, Length = marked };
    }

    /// <summary>The part of the text that a message quotes: one line, shortened.</summary>
    public string Quote(int offset, int length)
    {
        if (offset < 0 || offset >= text.Length) return "";
        var part = text.AsSpan(offset, Math.Min(Math.Max(length, 0), text.Length - offset)).Trim();
        var end = part.IndexOf('\n');
        if (end >= 0) part = part[..end];
        return part.Length <= LongestQuote ? part.ToString() : string.Concat(part[..LongestQuote], "…");
    }

    /// <summary>Hands over what was found, in order of place; of very many the first ones and a count.</summary>
    public void Report(DiagnosticBag bag, int most)
    {
        var ordered = _diagnostics.OrderBy(d => d.Location).ThenByDescending(d => d.Severity).ToList();
        if (ordered.Count <= most)
        {
            bag.AddRange(ordered);
            return;
        }

        bag.AddRange(ordered.Take(most - 1));
        bag.Add(MarkdownDiagnostics.More, ordered[most - 1].Location, (ordered.Count - most + 1).ToString(CultureInfo.InvariantCulture));
    }
}
