using System.Globalization;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Policies;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CommunityAtlas.Content.Markdown;

/// <summary>Turns contributed Markdown into checked HTML. What is not on the allow-list is an error, never silently dropped.</summary>
public static partial class MarkdownReader
{
    private const int DeepestLevel = 16;
    private const int MostDiagnostics = 20;

    // The marked places are worth a flag; it is no extension and changes nothing in the output.
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.DisableHtml().DisableHeadings().Build();
    private static readonly MarkdownPipeline WithHeadings = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.DisableHtml().Build();

    /// <summary>The body of an entry, or null when it is empty or has an error (which is then in the bag).</summary>
    /// <param name="text">Markdown, line ends LF.</param>
    /// <param name="start">Where the text begins; column 1 for a body of its own lines, the place of the scalar for a YAML value.</param>
    /// <param name="bag">Takes at most 20 diagnostics.</param>
    public static Description? Read(string text, SourceLocation start, DiagnosticBag bag) => Read(text, start, bag, MarkdownRules.Entry);

    /// <summary>As above, with rules of one's own.</summary>
    public static Description? Read(string text, SourceLocation start, DiagnosticBag bag, MarkdownRules rules)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var composed = TextPolicy.Compose(text);
        var source = new MarkdownSource(composed, start);
        var description = Read(source, rules);
        source.Report(bag, MostDiagnostics);
        return description;
    }

    private static Description? Read(MarkdownSource source, MarkdownRules rules)
    {
        if (!IsShortEnough(source, rules)) return null;
        foreach (var finding in TextPolicy.Check(source.Text)) source.Add(finding.At(source.At(finding.Offset, finding.Length)));
        foreach (Match tag in HtmlTag().Matches(source.Text)) source.Add(MarkdownDiagnostics.Html, tag.Index, tag.Length, tag.Value);
        if (!rules.AllowsHeadings)
        {
            foreach (Match heading in HeadingLine().Matches(source.Text)) source.Add(MarkdownDiagnostics.Heading, heading.Index, heading.Length, heading.Value.Trim());
        }

        try
        {
            var document = Markdig.Markdown.Parse(source.Text, rules.AllowsHeadings ? WithHeadings : Plain);
            if (IsTooDeep(document))
            {
                source.Add(MarkdownDiagnostics.TooDeep, 0, 0, DeepestLevel.ToString(CultureInfo.InvariantCulture));
                return null;
            }

            var walk = new AllowListWalk(source, rules);
            walk.Check(document);
            return source.HasErrors ? null : Render(document, walk.PlainText, source, rules);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting, which both the parser and the renderer apply.
            source.Add(MarkdownDiagnostics.Unreadable, 0, 0);
            return null;
        }
    }

    private static Description? Render(MarkdownDocument document, string plainText, MarkdownSource source, MarkdownRules rules)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        (rules.AllowsHeadings ? WithHeadings : Plain).Setup(renderer);
        renderer.Render(document);
        var html = writer.ToString().TrimEnd('\n');
        foreach (var finding in TextPolicy.Check(html)) source.Add(finding.At(source.At(0, 0)));
        return source.HasErrors ? null : new Description(source.Text, plainText, new SafeHtml(html));
    }

    private static bool IsShortEnough(MarkdownSource source, MarkdownRules rules)
    {
        var length = source.Text.Trim().EnumerateRunes().Count();
        var written = length.ToString(CultureInfo.InvariantCulture);
        if (length > rules.Longest) source.Add(MarkdownDiagnostics.TooLong, 0, 0, written, rules.Longest.ToString(CultureInfo.InvariantCulture));
        else if (length > rules.Advised) source.Add(MarkdownDiagnostics.Long, 0, 0, written, rules.Advised.ToString(CultureInfo.InvariantCulture));
        return length <= rules.Longest;
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Level)>([(document, 0)]);
        while (open.TryPop(out var current))
        {
            if (current.Level > DeepestLevel) return true;
            foreach (var child in AllowListWalk.Children(current.Node)) open.Push((child, current.Level + 1));
        }

        return false;
    }

    // A backslash before the bracket makes text of it.
    [GeneratedRegex(@"(?<!\\)<(?:/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|!--)")]
    private static partial Regex HtmlTag();

    // # and ## … at the beginning of a line, and lines of = or - under a line of text.
    [GeneratedRegex(@"^ {0,3}#{1,6}(?:[ \t].*)?$|(?<=\S[ \t]*\n) {0,3}(?:={2,}|-{2,})[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();
}
