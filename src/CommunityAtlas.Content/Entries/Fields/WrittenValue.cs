using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Documents;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Entries.Fields;

/// <summary>A value as it stands in the file, on its way to its type.</summary>
/// <param name="Node">What was written; never an empty scalar.</param>
/// <param name="Key">The key as the volunteer wrote it, for messages.</param>
/// <param name="Path">The path in field codes.</param>
/// <param name="Reading">The file being read.</param>
internal readonly record struct WrittenValue(DocumentNode Node, string Key, string Path, EntryReading Reading)
{
    public SourceLocation Location => Node.Location;

    public EntryReferences References => Reading.References;

    /// <summary>The n-th item of a list that was written here, 0-based.</summary>
    public WrittenValue Item(int index, DocumentNode node) =>
        this with { Node = node, Path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]") };

    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => Reading.Report(descriptor, Location, arguments);

    /// <summary>Reports at a part of the text, as far as its place in the line is known.</summary>
    public void ReportAt(DiagnosticDescriptor descriptor, int offset, int length, params ReadOnlySpan<string> arguments) =>
        Reading.Report(descriptor, Node is ScalarNode { IsPlain: true } ? Location.Shift(offset, length) : Location, arguments);

    /// <summary>The text without blanks around it; reports a list, keys, or a line break where one line belongs. The YAML reader has applied the text policy.</summary>
    public bool TryText([NotNullWhen(true)] out string? text, bool multiline = false)
    {
        text = null;
        if (Node is not ScalarNode scalar)
        {
            Report(ShapeDiagnostics.TextExpected, Key);
            return false;
        }

        var lineBreak = multiline ? -1 : scalar.Text.TrimEnd().IndexOf('\n', StringComparison.Ordinal);
        if (lineBreak >= 0)
        {
            Report(TextDiagnostics.LineBreak, (lineBreak + 1).ToString(CultureInfo.InvariantCulture));
            return false;
        }

        text = scalar.Text.Trim();
        return true;
    }
}
