using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Changes;

/// <summary>The content as it was before a change.</summary>
/// <param name="Folder">What could be read of it.</param>
/// <param name="Unread">Paths from the content root of files that are there and were not read: too large, not UTF-8, a link.</param>
public sealed record EarlierContent(ContentFolder Folder, ImmutableArray<string> Unread)
{
    /// <summary>Whether there is nothing a content folder has.</summary>
    public bool IsEmpty => Folder.Files.IsEmpty && Unread.IsEmpty;

    /// <summary>Reads a folder. What is wrong in it was said when it was written, so it is not said again.</summary>
    /// <param name="root">The content folder of the earlier version.</param>
    public static EarlierContent Read(string root)
    {
        var bag = new DiagnosticBag();
        var folder = ContentReader.Read(root, bag, displayRoot: "");
        return new EarlierContent(
            folder,
            [.. bag.ToSorted().Select(d => d.Location.Path).Where(path => path.StartsWith("entries/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)]);
    }
}
