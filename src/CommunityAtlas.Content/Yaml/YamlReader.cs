using System.Globalization;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Policies;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CommunityAtlas.Content.Yaml;

/// <summary>Reads one YAML document into a located tree. Every scalar stays text, has passed <see cref="TextPolicy"/> and has its kana composed.</summary>
public static class YamlReader
{
    private const int MostFindings = 20;

    /// <summary>The tree of an entry's YAML, or null when it cannot be read; null always comes with an error in the bag.</summary>
    /// <param name="text">Line ends are LF.</param>
    /// <param name="displayPath">The file as shown to people.</param>
    /// <param name="firstLine">1-based line of the file on which the text begins: 2 for front matter.</param>
    /// <param name="bag">Takes what is wrong, at most 20 diagnostics.</param>
    public static DocumentNode? Read(string text, string displayPath, int firstLine, DiagnosticBag bag) =>
        Read(text, displayPath, firstLine, bag, YamlLimits.Entry);

    /// <summary>As above, with limits of one's own. A text without any content gives an empty scalar.</summary>
    public static DocumentNode? Read(string text, string displayPath, int firstLine, DiagnosticBag bag, YamlLimits limits)
    {
        var own = new DiagnosticBag();
        var node = Read(new YamlSource(text, displayPath, firstLine), own, limits);
        var found = own.ToSorted();
        bag.AddRange(found.Length <= MostFindings ? found : found.Take(MostFindings - 1));
        if (found.Length > MostFindings)
        {
            bag.Add(YamlDiagnostics.More, found[MostFindings - 1].Location, (found.Length - MostFindings + 1).ToString(CultureInfo.InvariantCulture));
        }

        return node;
    }

    private static DocumentNode? Read(YamlSource source, DiagnosticBag bag, YamlLimits limits)
    {
        if (HasRawOffence(source, bag)) return null;
        var parser = new StrictParser(source, limits, bag);
        var builder = new TreeBuilder(source, bag);
        while (parser.Next() is { } parsed) builder.Take(parsed);
        if (parser.HasFailed) return null;
        return builder.Root ?? new ScalarNode("", source.At(1, 1), true);
    }

    // The scanner takes NUL for the end of the text and U+0085, U+2028 and U+2029 for line ends: what they hide must not get past us.
    private static bool HasRawOffence(YamlSource source, DiagnosticBag bag)
    {
        var found = 0;
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c == '\n')
            {
                line++;
                lineStart = i + 1;
            }
            else if (c is (< ' ' and not '\t') or '\u007F' or (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF')
            {
                found++;
                var column = i - lineStart + 1;
                bag.Add(TextDiagnostics.Character, source.At(line, column, 1), column.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"));
            }
        }

        return found > 0;
    }

    /// <summary>Builds the tree from events with a stack of its own.</summary>
    private sealed class TreeBuilder(YamlSource source, DiagnosticBag bag)
    {
        private readonly Stack<Frame> _open = new();

        public DocumentNode? Root { get; private set; }

        public void Take(ParsingEvent parsed)
        {
            switch (parsed)
            {
                case MappingStart start:
                    _open.Push(new Frame(source.At(start.Start), true));
                    break;
                case SequenceStart start:
                    _open.Push(new Frame(source.At(start.Start), false));
                    break;
                case MappingEnd or SequenceEnd:
                    Add(_open.Pop().ToNode());
                    break;
                case Scalar scalar:
                    Add(ToNode(scalar));
                    break;
            }
        }

        private void Add(DocumentNode node)
        {
            if (!_open.TryPeek(out var frame))
            {
                Root = node;
                if (node is ScalarNode { IsPlain: true } lone) YamlMistakes.CheckLone(source, lone, bag);
            }
            else if (!frame.IsMapping)
            {
                frame.Items.Add(node);
            }
            else if (frame.Key is not { } key)
            {
                frame.Key = node;
            }
            else
            {
                frame.Key = null;
                AddPair(frame, key, node);
            }
        }

        private void AddPair(Frame frame, DocumentNode key, DocumentNode value)
        {
            if (key is not ScalarNode name)
            {
                bag.Add(YamlDiagnostics.KeyIsNotText, key.Location);
            }
            else if (name.IsPlain && name.Text == "<<")
            {
                bag.Add(YamlDiagnostics.MergeKey, name.Location with { Length = 2 });
            }
            else if (YamlMistakes.OfPair(source, name, value) is { } mistake)
            {
                bag.Add(mistake);
            }
            else if (frame.Seen.TryGetValue(name.Text, out var first))
            {
                bag.Add(YamlDiagnostics.DuplicateKey, name.Location with { Length = name.Text.Length }, name.Text, first.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                frame.Seen.Add(name.Text, name.Location.Line);
                frame.Pairs.Add(new MappingPair(name.Value, value));
            }
        }

        private ScalarNode ToNode(Scalar scalar)
        {
            var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Start.Line == scalar.End.Line;
            var location = source.At(scalar.Start, isPlain ? scalar.Value.Length : 0);
            var findings = TextPolicy.Check(scalar.Value);
            foreach (var finding in findings)
            {
                bag.Add(finding.At(isPlain ? location.Shift(finding.Offset, finding.Length) : location));
            }

            if (scalar.Style == ScalarStyle.Plain && !isPlain) YamlMistakes.CheckJoined(source, scalar, bag);
            var composed = TextPolicy.Compose(scalar.Value);
            return new ScalarNode(composed, location, isPlain && composed.Length == scalar.Value.Length);
        }
    }

    /// <summary>A mapping or list that has begun and not ended.</summary>
    private sealed class Frame(SourceLocation location, bool isMapping)
    {
        public bool IsMapping => isMapping;

        public DocumentNode? Key { get; set; }

        public List<DocumentNode> Items { get; } = [];

        public List<MappingPair> Pairs { get; } = [];

        public Dictionary<string, int> Seen { get; } = new(StringComparer.Ordinal);

        public DocumentNode ToNode() => isMapping ? new MappingNode([.. Pairs], location) : new SequenceNode([.. Items], location);
    }
}
