using System.IO.Enumeration;

namespace CommunityAtlas.Cli.Serving;

/// <summary>Enough about some folders to notice that a file was added, removed, or saved.</summary>
/// <param name="Files">How many files there are.</param>
/// <param name="Length">Their lengths together, in bytes.</param>
/// <param name="Latest">When the latest was changed.</param>
internal readonly record struct FolderStamp(int Files, long Length, DateTimeOffset Latest)
{
    /// <summary>The stamp of all files below the folders; a folder that cannot be read counts as empty.</summary>
    internal static FolderStamp Of(IEnumerable<string> folders)
    {
        var stamp = default(FolderStamp);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
            foreach (var (length, changed) in new FileSystemEnumerable<(long Length, DateTimeOffset Changed)>(
                folder, (ref FileSystemEntry entry) => (entry.IsDirectory ? 0 : entry.Length, entry.LastWriteTimeUtc), options))
            {
                stamp = new FolderStamp(stamp.Files + 1, stamp.Length + length, changed > stamp.Latest ? changed : stamp.Latest);
            }
        }

        return stamp;
    }
}
