using System.Text;
using CommunityAtlas.Core.Policies;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CommunityAtlas.Content.Markdown;

/// <summary>Walks a parsed text without recursion: refuses what is not on the list, makes links safe and collects the plain text.</summary>
internal sealed class AllowListWalk(MarkdownSource source, MarkdownRules rules)
{
    private const string LinkRelation = "noopener noreferrer nofollow ugc";

    private readonly StringBuilder _plainText = new();

    /// <summary>Text alone, a line for each paragraph, list item and heading.</summary>
    public string PlainText => _plainText.ToString();

    /// <summary>The parts of a node, in order.</summary>
    public static IEnumerable<MarkdownObject> Children(MarkdownObject node)
    {
        switch (node)
        {
            case ContainerBlock container:
                return container;
            case LeafBlock { Inline: { } inline }:
                return inline;
            case ContainerInline container:
                return container;
            default:
                return [];
        }
    }

    /// <summary>Checks a whole document, shallow enough by now.</summary>
    public void Check(MarkdownDocument document)
    {
        var open = new Stack<MarkdownObject>([document]);
        while (open.TryPop(out var node))
        {
            if (node is LinkReferenceDefinitionGroup) continue;
            if (node is LeafBlock { Inline: { } inline } block && IsAllowed(block)) CheckText(block, inline);
            else if (!IsAllowed(node)) Refuse(node);
            else foreach (var child in Children(node).Reverse()) open.Push(child);
        }
    }

    private bool IsAllowed(MarkdownObject node) => node switch
    {
        MarkdownDocument or ParagraphBlock or ListBlock or ListItemBlock or QuoteBlock => true,
        HeadingBlock heading => rules.AllowsHeadings && heading.Level is 2 or 3,
        LinkInline link => !link.IsImage,
        LiteralInline or EmphasisInline or LineBreakInline or HtmlEntityInline or LinkDelimiterInline => true,
        ContainerInline container => container.GetType() == typeof(ContainerInline),
        _ => false,
    };

    private void CheckText(LeafBlock block, ContainerInline root)
    {
        var text = new StringBuilder();
        var links = new List<LinkInline>();
        var open = new Stack<Inline>(root.Reverse());
        while (open.TryPop(out var inline))
        {
            if (!IsAllowed(inline))
            {
                Refuse(inline, block);
                continue;
            }

            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline { IsHard: true }:
                    text.Append('\n');
                    break;
                case LineBreakInline soft:
                    if (Joins(soft)) soft.Remove();
                    else text.Append(' ');
                    break;
                case LinkDelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    break;
                case LinkInline link:
                    links.Add(link);
                    break;
            }

            if (inline is ContainerInline container)
            {
                foreach (var child in container.Reverse()) open.Push(child);
            }
        }

        var plain = text.ToString();
        // What entities and emphasis spell only now; what stands in the source itself has been told already.
        foreach (var finding in source.HasErrors ? [] : TextPolicy.Check(plain)) source.Add(finding.At(source.At(block.Span.Start, 0)));
        foreach (var link in links) Secure(link, block);
        if (_plainText.Length > 0) _plainText.Append('\n');
        _plainText.Append(plain.Trim());
    }

    // A browser shows a line break as a blank; between Japanese characters there must be none.
    private static bool Joins(LineBreakInline soft) =>
        Edge(soft.PreviousSibling, last: true) is { } before && Edge(soft.NextSibling, last: false) is { } after && IsJapanese(before) && IsJapanese(after);

    // The character next to the break, also when emphasis or a link lies between.
    private static char? Edge(Inline? inline, bool last)
    {
        while (inline is ContainerInline container) inline = last ? container.LastChild : container.FirstChild;
        return inline is LiteralInline { Content.IsEmpty: false } literal ? literal.Content.AsSpan()[last ? ^1 : 0] : null;
    }

    private static bool IsJapanese(char c) => c is (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF9F');

    private void Secure(LinkInline link, LeafBlock block)
    {
        var written = link.Url ?? "";
        link.GetDynamicUrl = null;
        link.Title = null;
        if (!SafeUrl.TryNormalise(written, out var url, rules.InternationalHosts))
        {
            var (offset, length) = PlaceOf(link, block);
            source.Add(UrlDiagnostics.Of(SafeUrl.Check(written, rules.InternationalHosts)), offset, length, written.Length > 0 ? written : source.Quote(offset, length));
            return;
        }

        link.Url = url.Url;
        link.GetAttributes().AddProperty("rel", LinkRelation);
        var shown = link.Descendants<LiteralInline>().Any(l => l.Content.AsSpan().Contains(url.DisplayHost, StringComparison.OrdinalIgnoreCase));
        if (!shown) link.AppendChild(new LiteralInline($"（{url.DisplayHost}）"));
    }

    private void Refuse(MarkdownObject node, LeafBlock? block = null)
    {
        var (offset, length) = PlaceOf(node, block);
        var descriptor = node switch
        {
            LinkInline => MarkdownDiagnostics.Image,
            AutolinkInline => MarkdownDiagnostics.Autolink,
            CodeInline or CodeBlock => MarkdownDiagnostics.Code,
            HeadingBlock => MarkdownDiagnostics.Heading,
            ThematicBreakBlock => MarkdownDiagnostics.Rule,
            // Nothing the two pipelines make ends here today; what a later Markdig may add is refused all the same.
            _ => MarkdownDiagnostics.Unreadable,
        };
        source.Add(descriptor, offset, length, source.Quote(offset, length));
    }

    // Some inlines (entities, links by reference) do not know their place; their paragraph does.
    private static (int Offset, int Length) PlaceOf(MarkdownObject node, LeafBlock? block)
    {
        var hasPlace = block is null || (node.Span.Start >= block.Span.Start && node.Span.End <= block.Span.End && node.Span.End > node.Span.Start);
        var span = hasPlace ? node.Span : block!.Span;
        return (span.Start, span.End - span.Start + 1);
    }
}
