using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content;

/// <summary>Reads the content folder: the one place of this project that touches the file system.</summary>
public static class ContentReader
{
    /// <summary>Reads every known file below a folder; reports links, foreign files, sizes, encodings and names that clash.</summary>
    /// <param name="contentRoot">The folder, as the user gave it; shown in diagnostics unless <paramref name="displayRoot"/> is given.</param>
    /// <param name="bag">Takes what is wrong; the other files are read all the same.</param>
    /// <param name="displayRoot">What stands before each path in diagnostics; empty for nothing.</param>
    public static ContentFolder Read(string contentRoot, DiagnosticBag bag, string? displayRoot = null)
    {
        var display = Display(displayRoot ?? contentRoot);
        var root = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(contentRoot)));
        if (!root.Exists)
        {
            bag.Add(ReadingDiagnostics.NoFolder, new SourceLocation(contentRoot), contentRoot);
            return new ContentFolder([]);
        }

        if (root.LinkTarget is not null)
        {
            bag.Add(ReadingDiagnostics.Link, new SourceLocation(contentRoot), contentRoot);
            return new ContentFolder([]);
        }

        var found = Walk(root, display, bag);
        RefuseClashes(found, bag);
        var read = new (ContentFile? File, ImmutableArray<Diagnostic> Diagnostics)[found.Count];
        Parallel.For(0, found.Count, i =>
        {
            var own = new DiagnosticBag();
            read[i] = (ReadFile(found[i], own), own.ToSorted());
        });
        foreach (var (_, diagnostics) in read) bag.AddRange(diagnostics);
        return new ContentFolder(read.Select(r => r.File).OfType<ContentFile>());
    }

    // Its own stack, so that a deep tree costs memory and not the process; links are reported and never followed.
    private static List<Found> Walk(DirectoryInfo root, string display, DiagnosticBag bag)
    {
        var found = new List<Found>();
        var folders = new Stack<(DirectoryInfo Folder, string Path)>([(root, "")]);
        while (folders.TryPop(out var current))
        {
            foreach (var entry in Entries(current.Folder, display + current.Path, bag))
            {
                var path = current.Path + entry.Name;
                if (ContentLayout.IsIgnored(entry.Name) && entry.LinkTarget is null) continue;
                var shown = new SourceLocation(display + Visible(path));
                if (entry.LinkTarget is not null) bag.Add(ReadingDiagnostics.Link, shown, path);
                else if (!TextPolicy.Accepts(entry.Name, TextLines.One)) bag.Add(ReadingDiagnostics.Name, shown, path);
                else if (entry is DirectoryInfo folder) folders.Push((folder, path + "/"));
                else if (ContentLayout.Check(path) is { } descriptor) bag.Add(descriptor, shown, path);
                else if (entry is FileInfo file) found.Add(new Found(file, path, display + path));
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string shown, DiagnosticBag bag)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(ReadingDiagnostics.Unreadable, new SourceLocation(shown), folder.Name);
            return [];
        }
    }

    // Two names that differ in case only are one file on Windows and macOS, where half of the contributors work.
    private static void RefuseClashes(List<Found> found, DiagnosticBag bag)
    {
        foreach (var group in found.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()))
        {
            var first = group.First();
            foreach (var other in group.Skip(1)) bag.Add(ReadingDiagnostics.CaseClash, new SourceLocation(other.DisplayPath), other.Path, first.Path);
        }
    }

    private static ContentFile? ReadFile(Found found, DiagnosticBag bag)
    {
        var location = new SourceLocation(found.DisplayPath);
        var largest = ContentLayout.LargestSize(found.Path);
        try
        {
            // A pipe or a device has no length either; opening one could wait forever, so nothing empty is opened.
            if (found.File.Length == 0) return new ContentFile(found.Path, found.DisplayPath, "");
            using var stream = found.File.Open(new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, BufferSize = 0 });
            var bytes = new byte[(int)Math.Min(found.File.Length, largest) + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > largest)
            {
                bag.Add(ReadingDiagnostics.TooLarge, location, Kilobytes(found.File.Length), Kilobytes(largest));
                return null;
            }

            return Utf8Text.Decode(bytes.AsSpan(0, length), found.DisplayPath, bag) is { } text
                ? new ContentFile(found.Path, found.DisplayPath, text)
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(ReadingDiagnostics.Unreadable, location, found.Path);
            return null;
        }
    }

    private static EnumerationOptions Everything => new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    private static string Display(string root)
    {
        var shown = root.Replace('\\', '/').TrimEnd('/');
        if (shown.StartsWith("./", StringComparison.Ordinal)) shown = shown[2..];
        return shown is "" or "." ? "" : shown + "/";
    }

    // A file name can hold line ends and escape codes; paths are printed to terminals and logs.
    private static string Visible(string path)
    {
        var visible = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            if (TextPolicy.Accepts(rune.ToString(), TextLines.One)) visible.Append(rune.ToString());
            else visible.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }

        return visible.ToString();
    }

    private static string Kilobytes(long bytes) => ((bytes + 1023) / 1024).ToString(CultureInfo.InvariantCulture);

    private sealed record Found(FileInfo File, string Path, string DisplayPath);
}
