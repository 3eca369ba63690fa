using CommunityAtlas.Exchange.OpenData.HeaderMaps;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>A cell that says something.</summary>
/// <param name="Text">Trimmed, without refused characters and without what is about persons; line breaks as LF.</param>
public sealed record ReadCell(BoundColumn Column, string Text)
{
    /// <summary>The text on one line.</summary>
    public string Line => Text.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : Text;
}
