using System.IO.Enumeration;

namespace CommunityAtlas.Site.Writing;

/// <summary>What stands below a folder. Links are counted, never followed.</summary>
/// <param name="Files">Regular files by path relative to the folder, with forward slashes.</param>
/// <param name="Folders">Folders below it, likewise.</param>
/// <param name="Links">How many links there are.</param>
internal sealed record SiteTree(Dictionary<string, FileStamp> Files, List<string> Folders, int Links)
{
    /// <summary>Lists a folder; empty when there is none.</summary>
    internal static SiteTree Read(string folder)
    {
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var folders = new List<string>();
        if (!Directory.Exists(folder)) return new SiteTree(files, folders, 0);
        var links = 0;
        foreach (var (path, stamp) in Enumerate(folder))
        {
            if (stamp is not { } file) folders.Add(path);
            else if (file.Length < 0) links++;
            else files.Add(path, file);
        }

        return new SiteTree(files, folders, links);
    }

    private static FileSystemEnumerable<(string Path, FileStamp? Stamp)> Enumerate(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        var prefix = folder.Length + 1;
        return new FileSystemEnumerable<(string, FileStamp?)>(
            folder, (ref FileSystemEntry entry) => (FolderGuard.Shown(entry.ToFullPath()[prefix..]), Stamp(ref entry)), options)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }

    private static FileStamp? Stamp(ref FileSystemEntry entry)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0) return new FileStamp(-1, default);
        return entry.IsDirectory ? null : new FileStamp(entry.Length, entry.LastWriteTimeUtc);
    }
}

/// <summary>Length in bytes (-1 for a link) and time of the last change, as the disk keeps it.</summary>
internal readonly record struct FileStamp(long Length, DateTimeOffset Changed);
