using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Writing;

/// <summary>Decides whether a folder may be replaced by a site. Looks only; changes nothing.</summary>
internal static class FolderGuard
{
    /// <summary>Reports the first reason why <paramref name="folder"/> (a full path) must not be written.</summary>
    internal static bool Allows(string folder, IEnumerable<string> protectedFolders, DiagnosticBag diagnostics)
    {
        var place = new SourceLocation(Shown(folder));
        foreach (var other in protectedFolders)
        {
            var full = Normal(other);
            if (!Overlap(folder, full) && !Overlap(folder, RealPath(full))) continue;
            diagnostics.Add(WritingDiagnostics.ProtectedFolder, place, Shown(folder), Shown(full));
            return false;
        }

        if (FirstLink(folder) is { } link)
        {
            diagnostics.Add(WritingDiagnostics.SymbolicLink, place, Shown(link));
            return false;
        }

        if (File.Exists(folder))
        {
            diagnostics.Add(WritingDiagnostics.NotAFolder, place, Shown(folder));
            return false;
        }

        if (!Directory.Exists(folder) || SiteMarker.Marks(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return true;
        diagnostics.Add(WritingDiagnostics.ForeignFolder, place, Shown(folder));
        return false;
    }

    /// <summary>A full path without a closing separator.</summary>
    internal static string Normal(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>A path as people read it, with forward slashes.</summary>
    internal static string Shown(string path) => path.Replace('\\', '/');

    // Without regard to case: on Windows and macOS "Content" is "content", and elsewhere the caution costs nothing.
    private static bool Overlap(string one, string other) => Contains(one, other) || Contains(other, one);

    private static bool Contains(string outer, string inner) =>
        inner.Equals(outer, StringComparison.OrdinalIgnoreCase)
        || inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    private static string? FirstLink(string path) =>
        Ancestors(path).FirstOrDefault(part => new DirectoryInfo(part).LinkTarget is not null);

    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? path;
        foreach (var part in Ancestors(path).Skip(1))
        {
            var next = new DirectoryInfo(Path.Combine(real, Path.GetFileName(part)));
            real = next.LinkTarget is null ? next.FullName : next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName;
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    // From the root down to the path itself.
    private static Stack<string> Ancestors(string path)
    {
        var parts = new Stack<string>();
        for (var part = path; part is not null; part = Path.GetDirectoryName(part)) parts.Push(part);
        return parts;
    }
}
