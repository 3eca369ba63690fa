using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Writing;

/// <summary>Turns a folder nobody looks at into the new site, using what it and the old site already hold.</summary>
internal sealed class Staging
{
    private const int BlockLength = 32 * 1024;

    private readonly string _stage;
    private readonly string _oldFolder;
    private readonly SiteTree _present;
    private readonly SiteTree _old;

    /// <summary>Looks at both folders; either may be absent.</summary>
    internal Staging(string stage, string oldFolder)
    {
        _stage = stage;
        _oldFolder = oldFolder;
        var trees = new SiteTree[2];
        Parallel.Invoke(() => trees[0] = SiteTree.Read(stage), () => trees[1] = SiteTree.Read(oldFolder));
        _present = trees[0];
        _old = trees[1];
    }

    /// <summary>Writes what is new, keeps what the old site has with the same bytes (as a second name of the same file), removes the rest.</summary>
    internal WriteReport Write(OutputSet files, IProgress<int>? written, CancellationToken cancellation)
    {
        RemoveSurplus(files);
        CreateFolders(files);
        Place(SiteMarker.FileName, SiteMarker.Content.Span);
        var unchanged = 0;
        var kept = 0;
        Parallel.ForEach(files.Files, new ParallelOptions { CancellationToken = cancellation }, file =>
        {
            if (_old.Files.ContainsKey(file.Path)) Interlocked.Increment(ref kept);
            if (Place(file.Path, file.Content.Span)) Interlocked.Increment(ref unchanged);
            written?.Report(1);
        });
        var marker = _old.Files.ContainsKey(SiteMarker.FileName) ? 1 : 0;
        return new WriteReport(files.Files.Length - unchanged, unchanged, _old.Files.Count - marker - kept);
    }

    /// <summary>Looks again at what stands on the disk: every file with its length, nothing else, no link.</summary>
    internal static void Verify(string stage, OutputSet files, DiagnosticBag findings)
    {
        var tree = SiteTree.Read(stage);
        foreach (var file in files.Files)
        {
            if (tree.Files.Remove(file.Path, out var stamp) && stamp.Length == file.Content.Length) continue;
            findings.Add(WritingDiagnostics.Incomplete, new SourceLocation(file.Path), file.Path);
        }

        tree.Files.Remove(SiteMarker.FileName);
        foreach (var surplus in tree.Files.Keys) findings.Add(WritingDiagnostics.Incomplete, new SourceLocation(surplus), surplus);
        if (tree.Links > 0) findings.Add(WritingDiagnostics.Incomplete, new SourceLocation("."), ".");
    }

    private static HashSet<string> FoldersOf(OutputSet files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Files)
        {
            for (var slash = file.Path.LastIndexOf('/'); slash > 0 && folders.Add(file.Path[..slash]);)
            {
                slash = file.Path.LastIndexOf('/', slash - 1);
            }
        }

        return folders;
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> expected)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        using var file = File.OpenHandle(path);
        for (var offset = 0; offset < expected.Length;)
        {
            var read = RandomAccess.Read(file, block, offset);
            if (read == 0 || read > expected.Length - offset || !block[..read].SequenceEqual(expected.Slice(offset, read))) return false;
            offset += read;
        }

        return true;
    }

    private void RemoveSurplus(OutputSet files)
    {
        if (_present.Files.Count == 0 && _present.Folders.Count == 0) return;
        var wanted = files.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _present.Files.Keys.Where(path => !wanted.Contains(path) && path != SiteMarker.FileName).ToArray())
        {
            File.Delete(Path.Combine(_stage, path));
            _present.Files.Remove(path);
        }

        var folders = FoldersOf(files);
        foreach (var folder in _present.Folders.Where(folder => !folders.Contains(folder)).OrderByDescending(folder => folder.Length))
        {
            Directory.Delete(Path.Combine(_stage, folder));
        }
    }

    private void CreateFolders(OutputSet files)
    {
        Directory.CreateDirectory(_stage);
        var missing = FoldersOf(files);
        missing.ExceptWith(_present.Folders);
        Parallel.ForEach(missing, folder => Directory.CreateDirectory(Path.Combine(_stage, folder)));
    }

    // True when the old site has the same bytes at this path.
    private bool Place(string path, ReadOnlySpan<byte> content)
    {
        var target = Path.Combine(_stage, path);
        var source = Path.Combine(_oldFolder, path);
        var isOld = _old.Files.TryGetValue(path, out var old) && old.Length == content.Length;
        var isPresent = _present.Files.TryGetValue(path, out var present);

        // Same stamp: the two names most likely are one file. The bytes decide; the stamp only says that there is no time to carry over.
        if (isPresent && isOld && present == old && HasBytes(target, content)) return true;
        if (isOld && HasBytes(source, content))
        {
            if (isPresent) File.Delete(target);
            if (FileSystemCalls.TryLink(source, target)) return true;
            Create(target, content);
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(source));
            return true;
        }

        if (isPresent && TryOverwrite(target, content)) return false;
        if (isPresent) File.Delete(target);
        Create(target, content);
        return false;
    }

    // Five times as fast as deleting and creating on ext4. Only a file without a second name: the other could be in the old site.
    private static bool TryOverwrite(string target, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        if (!FileSystemCalls.HasOneName(file)) return false;
        RandomAccess.Write(file, content, 0);
        RandomAccess.SetLength(file, content.Length);
        return true;
    }

    // CreateNew: what already stands here may be a second name of an old file, and writing through it would change the old site.
    private static void Create(string target, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }
}
