using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Writing;

/// <summary>
/// Puts a finished site on the disk, whole or not at all: whatever happens, the output folder holds the old site or the new one, byte for
/// byte. Holds the output folder from <see cref="Open(string, IEnumerable{string}, DiagnosticBag)"/> to <see cref="Dispose"/>. (A power cut is left to the file system's journal.)
/// </summary>
public sealed class OutputWriter : IDisposable
{
    private readonly WorkFolder _work;
    private readonly bool _inOneStep;

    private OutputWriter(string folder, WorkFolder work, bool inOneStep)
    {
        Folder = folder;
        _work = work;
        _inOneStep = inOneStep;
    }

    /// <summary>Full path of the output folder.</summary>
    public string Folder { get; }

    /// <summary>Takes hold of an output folder and clears up after a build that was cut off. Null, with the reason reported (AT45xx), when it must not be written.</summary>
    /// <param name="folder">The output folder; need not exist.</param>
    /// <param name="protectedFolders">Content and theme: neither they nor a folder above or below them may be the output.</param>
    /// <param name="diagnostics">Where the reason goes.</param>
    public static OutputWriter? Open(string folder, IEnumerable<string> protectedFolders, DiagnosticBag diagnostics) =>
        Open(folder, protectedFolders, diagnostics, inOneStep: true);

    /// <summary>Writes the site. Null, with the reason reported, when it was refused; the old site is untouched then.</summary>
    /// <param name="files">All files of the site.</param>
    /// <param name="diagnostics">Refusals of the disk and findings of the audit.</param>
    /// <param name="audit">Looks at the finished folder (full path) before it takes the place of the old one; an error stops the swap.</param>
    /// <param name="written">Told after each file, from several threads.</param>
    /// <param name="cancellation">Stops before the swap, never in the middle of it.</param>
    /// <exception cref="OperationCanceledException">Cancelled; the old site is untouched.</exception>
    public WriteReport? Write(
        OutputSet files,
        DiagnosticBag diagnostics,
        Action<string, DiagnosticBag>? audit = null,
        IProgress<int>? written = null,
        CancellationToken cancellation = default)
    {
        var findings = new DiagnosticBag();
        WriteReport? report = null;
        try
        {
            if (OutputPath.CheckAll(files, findings)) report = StageAndSwap(files, findings, audit, written, cancellation);
        }
        catch (Exception exception) when (WriteFailures.Explain(exception, Folder) is { } finding)
        {
            findings.Add(finding);
            report = null;
        }
        finally
        {
            TryTidy();
        }

        diagnostics.AddRange(findings.ToSorted());
        return report;
    }

    /// <summary>Lets the next build have the folder.</summary>
    public void Dispose() => _work.Dispose();

    internal static OutputWriter? Open(string folder, IEnumerable<string> protectedFolders, DiagnosticBag diagnostics, bool inOneStep)
    {
        var full = FolderGuard.Normal(folder);
        WorkFolder? work = null;
        try
        {
            if (!FolderGuard.Allows(full, protectedFolders, diagnostics)) return null;
            work = WorkFolder.Open(full, diagnostics);
            if (work is null) return null;
            var writer = new OutputWriter(full, work, inOneStep);
            work = null;
            return writer;
        }
        catch (Exception exception) when (WriteFailures.Explain(exception, full) is { } finding)
        {
            diagnostics.Add(finding);
            return null;
        }
        finally
        {
            work?.Dispose();
        }
    }

    private WriteReport? StageAndSwap(
        OutputSet files, DiagnosticBag findings, Action<string, DiagnosticBag>? audit, IProgress<int>? written, CancellationToken cancellation)
    {
        _work.BeginNext();
        var report = new Staging(_work.Next, Folder).Write(files, written, cancellation);
        Staging.Verify(_work.Next, files, findings);
        if (!findings.HasErrors) audit?.Invoke(_work.Next, findings);
        if (findings.HasErrors) return null;
        cancellation.ThrowIfCancellationRequested();
        FolderSwap.Run(Folder, _work, _inOneStep);
        return report;
    }

    // What cannot be tidied now is tidied at the next start; a finished site is not taken back for it.
    private void TryTidy()
    {
        try
        {
            _work.Tidy();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
