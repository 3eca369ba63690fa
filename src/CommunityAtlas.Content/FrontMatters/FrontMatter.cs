using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.FrontMatters;

/// <summary>A Markdown file in its two parts.</summary>
/// <param name="Yaml">What stands between the two lines <c>---</c>, without them.</param>
/// <param name="YamlFirstLine">1-based line of the file on which it begins; always 2.</param>
/// <param name="Body">What follows the second line.</param>
/// <param name="BodyStart">Where the body begins in the file.</param>
public sealed record FrontMatter(string Yaml, int YamlFirstLine, string Body, SourceLocation BodyStart)
{
    private const string Fence = "---";

    /// <summary>Splits a file; reports a missing opening or closing line and then gives null.</summary>
    public static FrontMatter? Split(ContentFile file, DiagnosticBag bag)
    {
        var text = file.Text;
        if (!IsFence(LineAt(text, 0)))
        {
            bag.Add(FrontMatterDiagnostics.NoOpening, new SourceLocation(file.DisplayPath, 1, 1, LineAt(text, 0).Length));
            return null;
        }

        var start = LineAt(text, 0).Length + 1;
        var line = 2;
        for (var position = start; position < text.Length; line++)
        {
            var current = LineAt(text, position);
            var next = Math.Min(position + current.Length + 1, text.Length);
            if (IsFence(current))
            {
                return new FrontMatter(text[start..position], 2, text[next..], new SourceLocation(file.DisplayPath, line + 1, 1));
            }

            position += current.Length + 1;
        }

        bag.Add(FrontMatterDiagnostics.NoClosing, new SourceLocation(file.DisplayPath, 1, 1, Fence.Length));
        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int position)
    {
        var rest = text.AsSpan(position);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    // Blanks after the dashes cannot be seen, so they do not count.
    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t\r").SequenceEqual(Fence);
}
