using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Writing;

/// <summary>Which paths may be written on Linux, macOS and Windows alike.</summary>
internal static class OutputPath
{
    private const int LongestPath = 200;

    /// <summary>Reports every file that may not be written, and every file that is also a folder of another.</summary>
    internal static bool CheckAll(OutputSet files, DiagnosticBag diagnostics)
    {
        var good = true;
        var paths = new HashSet<string>(files.Files.Length, StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Files)
        {
            if (IsSafe(file.Path) && paths.Add(file.Path))
            {
                for (var slash = file.Path.LastIndexOf('/'); slash > 0 && folders.Add(file.Path[..slash]);) slash = file.Path.LastIndexOf('/', slash - 1);
                continue;
            }

            diagnostics.Add(WritingDiagnostics.UnsafePath, new SourceLocation(file.Path), file.Path, file.Origin);
            good = false;
        }

        foreach (var file in files.Files)
        {
            if (!folders.Contains(file.Path)) continue;
            diagnostics.Add(WritingDiagnostics.UnsafePath, new SourceLocation(file.Path), file.Path, file.Origin);
            good = false;
        }

        return good;
    }

    /// <summary>Relative, no step upward, no hidden name, no name that Windows keeps for devices.</summary>
    internal static bool IsSafe(string path)
    {
        if (path.Length is 0 or > LongestPath) return false;
        foreach (var segment in path.AsSpan().Split('/'))
        {
            if (!IsSafeSegment(path.AsSpan(segment))) return false;
        }

        return true;
    }

    private static bool IsSafeSegment(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty || segment[0] == '.' || segment[^1] == '.') return false;
        foreach (var character in segment)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.')) return false;
        }

        var dot = segment.IndexOf('.');
        var stem = dot < 0 ? segment : segment[..dot];
        return !IsDevice(stem);
    }

    private static bool IsDevice(ReadOnlySpan<char> stem)
    {
        if (stem.Length == 4 && char.IsAsciiDigit(stem[3]))
        {
            return stem[..3].Equals("com", StringComparison.OrdinalIgnoreCase) || stem[..3].Equals("lpt", StringComparison.OrdinalIgnoreCase);
        }

        return stem.Equals("con", StringComparison.OrdinalIgnoreCase) || stem.Equals("nul", StringComparison.OrdinalIgnoreCase)
            || stem.Equals("aux", StringComparison.OrdinalIgnoreCase) || stem.Equals("prn", StringComparison.OrdinalIgnoreCase);
    }
}
