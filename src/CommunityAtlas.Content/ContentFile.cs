namespace CommunityAtlas.Content;

/// <summary>A text file of the content folder, decoded: line ends are LF, a leading byte order mark is gone.</summary>
/// <param name="Path">From the content root, with forward slashes: <c>entries/aozora/aozora-salon.md</c>.</param>
/// <param name="DisplayPath">As shown to people in diagnostics.</param>
/// <param name="Text">Its text.</param>
public sealed record ContentFile(string Path, string DisplayPath, string Text);
