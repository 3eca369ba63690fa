using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Writing;

/// <summary>
/// The folder <c>&lt;output&gt;.atlas</c> beside the output, on the same volume. The site before the last one stays there as <c>spare</c>;
/// a build turns it into the new site as <c>next</c>, which then changes places with the output. So a build that changes little writes little:
/// making and deleting ten thousand files costs seconds, reading them a fraction of one.
/// </summary>
/// <remarks>
/// The names are the journal. <c>previous</c> exists only between the two renames of a swap, when <c>next</c> is complete; <c>old</c> is being
/// deleted; what stands in <c>next</c> or <c>spare</c> is never believed, each file is compared byte by byte before it is used.
/// </remarks>
internal sealed class WorkFolder : IDisposable
{
    private const string Suffix = ".atlas";

    private readonly FileStream _lock;
    private readonly string _output;
    private readonly string _spare;
    private readonly string _old;

    private WorkFolder(string output, string path, FileStream @lock)
    {
        _output = output;
        _lock = @lock;
        _spare = Path.Combine(path, "spare");
        _old = Path.Combine(path, "old");
        Next = Path.Combine(path, "next");
        Previous = Path.Combine(path, "previous");
    }

    /// <summary>Where the new site is put together.</summary>
    internal string Next { get; }

    /// <summary>Where the old site waits during a swap of two steps.</summary>
    internal string Previous { get; }

    /// <summary>Takes the lock and clears up after a build that was cut off; null, with the reason reported, when that cannot be.</summary>
    internal static WorkFolder? Open(string output, DiagnosticBag diagnostics)
    {
        var path = output + Suffix;
        if (!IsOurs(path, output, diagnostics)) return null;
        Directory.CreateDirectory(path);
        FileStream? held = null;
        try
        {
            held = TryLock(Path.Combine(path, "lock"));
            if (held is null)
            {
                diagnostics.Add(WritingDiagnostics.Locked, new SourceLocation(FolderGuard.Shown(output)), FolderGuard.Shown(output));
                return null;
            }

            var work = new WorkFolder(output, path, held);
            work.Tidy();
            held = null;
            return work;
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>Makes the spare site, if there is one, the start of the next.</summary>
    internal void BeginNext()
    {
        if (Directory.Exists(_spare)) Directory.Move(_spare, Next);
        if (SiteTree.Read(Next).Links > 0) Delete(Next);
    }

    /// <summary>Finishes or undoes a swap that was cut off, keeps one spare and deletes the rest.</summary>
    internal void Tidy()
    {
        if (!Directory.Exists(_output) && SiteMarker.Marks(Previous))
        {
            Directory.Move(SiteMarker.Marks(Next) ? Next : Previous, _output);
        }

        KeepAsSpare(Previous);
        KeepAsSpare(Next);
        if (Directory.Exists(_old)) Directory.Delete(_old, recursive: true);
    }

    /// <summary>Releases the lock. The lock file stays: deleting it would let two builds hold two files of one name.</summary>
    public void Dispose() => _lock.Dispose();

    private static bool IsOurs(string path, string output, DiagnosticBag diagnostics)
    {
        var folder = new DirectoryInfo(path);
        var place = new SourceLocation(FolderGuard.Shown(output));
        if (folder.LinkTarget is not null)
        {
            diagnostics.Add(WritingDiagnostics.SymbolicLink, place, FolderGuard.Shown(path));
            return false;
        }

        if (!folder.Exists) return true;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { Name: "next" or "previous" or "spare" or "old", LinkTarget: null }) continue;
            if (entry is FileInfo { Name: "lock" or ".DS_Store" or "Thumbs.db" or "desktop.ini", LinkTarget: null }) continue;
            diagnostics.Add(WritingDiagnostics.ForeignWorkFolder, place, FolderGuard.Shown(path), entry.Name);
            return false;
        }

        return true;
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(path))
        {
            return null;
        }
    }

    private void KeepAsSpare(string folder)
    {
        if (!Directory.Exists(folder)) return;
        if (Directory.Exists(_spare)) Delete(_spare);
        Directory.Move(folder, _spare);
    }

    // Renamed first: a folder that is half deleted must not be taken for one that waits.
    private void Delete(string folder)
    {
        if (Directory.Exists(_old)) Directory.Delete(_old, recursive: true);
        Directory.Move(folder, _old);
        Directory.Delete(_old, recursive: true);
    }
}
