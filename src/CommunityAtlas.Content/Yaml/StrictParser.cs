using System.Globalization;
using CommunityAtlas.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CommunityAtlas.Content.Yaml;

/// <summary>Stands between the YAML parser and everything else: lets through one plain document of bounded size and reports the rest.</summary>
/// <remarks>Depth is counted by events, never by recursion. The parser's own failures end here too.</remarks>
internal sealed class StrictParser(YamlSource source, YamlLimits limits, DiagnosticBag bag)
{
    private readonly Parser _parser = new(new Scanner(new StringReader(source.Text), skipComments: true));
    private Mark _lastMark = Mark.Empty;
    private int _documents;
    private int _events;
    private int _depth;

    /// <summary>The next event of the one document: scalar, start or end of a mapping or list; null at its end or after a failure.</summary>
    public ParsingEvent? Next()
    {
        while (Advance() is { } current)
        {
            _lastMark = current.Start;
            if (++_events > limits.Events) return Fail(YamlDiagnostics.TooManyParts, current.Start, Number(limits.Events));
            switch (current)
            {
                case DocumentStart start when !AcceptDocument(start):
                case DocumentEnd { IsImplicit: false } end when !RefuseEndMarker(end):
                    return null;
                case MappingStart or SequenceStart when ++_depth > limits.Depth:
                    return Fail(YamlDiagnostics.TooDeep, current.Start, Number(limits.Depth));
                case MappingEnd or SequenceEnd:
                    _depth--;
                    return current;
                case AnchorAlias alias:
                    // The walk goes on with an empty scalar, so that one alias does not hide the other mistakes.
                    Report(YamlDiagnostics.Alias, alias.Start, "*" + alias.Value.Value);
                    return new Scalar(AnchorName.Empty, TagName.Empty, "", ScalarStyle.SingleQuoted, true, false, alias.Start, alias.End);
                case NodeEvent node:
                    RefuseProperties(node);
                    return node;
            }
        }

        return null;
    }

    /// <summary>Whether the text broke off in the middle; what was read before must not be used.</summary>
    public bool HasFailed { get; private set; }

    private ParsingEvent? Advance()
    {
        if (HasFailed) return null;
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException failure)
        {
            HasFailed = true;
            bag.Add(YamlMistakes.Explain(source, failure.Start, failure.End, failure.Message));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // An unclosed flow collection makes the parser trip over its own state and lose the mark.
            HasFailed = true;
            bag.Add(YamlMistakes.Explain(source, _lastMark, _lastMark, ""));
        }

        return null;
    }

    private bool AcceptDocument(DocumentStart start)
    {
        if (++_documents > 1)
        {
            Fail(YamlDiagnostics.SecondDocument, start.Start);
            return false;
        }

        // Directives the scanner does not know leave no trace in the event; so the lines themselves are asked.
        var line = source.DirectiveBefore((int)start.End.Line);
        if (line == 0) return true;
        HasFailed = true;
        bag.Add(YamlDiagnostics.Directive, source.At(line, 1), source.Line(line));
        return false;
    }

    private bool RefuseEndMarker(DocumentEnd end)
    {
        Fail(YamlDiagnostics.SecondDocument, end.Start);
        return false;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) Report(YamlDiagnostics.Anchor, node.Start, "&" + node.Anchor.Value);
        if (!node.Tag.IsEmpty) Report(YamlDiagnostics.Tag, node.Start, node.Tag.Value);
    }

    private ParsingEvent? Fail(DiagnosticDescriptor descriptor, Mark mark, params ReadOnlySpan<string> arguments)
    {
        HasFailed = true;
        Report(descriptor, mark, arguments);
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, Mark mark, params ReadOnlySpan<string> arguments) =>
        bag.Add(descriptor, source.At(mark), arguments);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
