using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Writing;

/// <summary>Turns what the disk says into words a volunteer can act on.</summary>
internal static class WriteFailures
{
    // ENOSPC and EDQUOT on Linux, EDQUOT on macOS, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The diagnostic for an exception of the disk; null for any other exception, which is a bug and must surface.</summary>
    internal static Diagnostic? Explain(Exception exception, string folder)
    {
        var cause = exception is AggregateException all ? all.Flatten().InnerExceptions.FirstOrDefault(IsOfTheDisk) : exception;
        if (cause is null || !IsOfTheDisk(cause)) return null;
        var shown = FolderGuard.Shown(folder);
        var place = new SourceLocation(shown);
        if (cause is UnauthorizedAccessException) return WritingDiagnostics.NotPermitted.At(place, shown);
        return Array.IndexOf(DiskFull, cause.HResult) >= 0
            ? WritingDiagnostics.DiskFull.At(place, shown)
            : WritingDiagnostics.WriteFailed.At(place, shown, cause.Message);
    }

    private static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
