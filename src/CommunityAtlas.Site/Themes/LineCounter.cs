using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>Turns offsets of a text into lines and columns, 1-based.</summary>
internal sealed class LineCounter(string text)
{
    public SourceLocation LocationOf(int offset, string displayPath, int length = 0)
    {
        var before = text.AsSpan(0, offset);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new SourceLocation(displayPath, before.Count('\n') + 1, offset - lineStart + 1, length);
    }
}
