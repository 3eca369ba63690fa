using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CommunityAtlas.Content;

/// <summary>The content folder as read: known files only, in ordinal order of their paths.</summary>
public sealed class ContentFolder
{
    private readonly FrozenDictionary<string, ContentFile> _byPath;

    /// <summary>A folder of files, sorted here; paths are unique.</summary>
    public ContentFolder(IEnumerable<ContentFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        _byPath = Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>All files, by path (ordinal).</summary>
    public ImmutableArray<ContentFile> Files { get; }

    /// <summary>The file at a path from the content root, or null.</summary>
    public ContentFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The files below a folder such as <c>entries/</c>, in order.</summary>
    public IEnumerable<ContentFile> Under(string folder) => Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal));
}
