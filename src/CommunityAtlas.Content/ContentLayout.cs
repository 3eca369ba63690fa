using System.Collections.Frozen;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content;

/// <summary>Which files a content folder may hold, and how large each may be.</summary>
internal static class ContentLayout
{
    private const int LargestEntry = 64 * 1024;
    private const int LargestList = 1024 * 1024;

    // A lock file has some 400 bytes for each entry of a list; the longest list that imports take has 200,000 rows.
    private const int LargestLock = 80 * 1024 * 1024;

    private static readonly FrozenSet<string> Lists = new[]
    {
        "site.yml", "crisis.yml", "finder.yml", "holidays.yml", "synonyms.yml", "organizations.yml", "words.csv",
        "taxonomies/kinds.yml", "taxonomies/needs.yml", "taxonomies/life-areas.yml", "taxonomies/audience.yml", "taxonomies/peer.yml", "taxonomies/areas.yml",
        "import/areas.yml",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pictures = new[] { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".svg", ".bmp", ".tif", ".tiff", ".avif", ".pdf" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files of editors and systems, and notes of the maintainers: neither read nor reported.</summary>
    public static bool IsIgnored(string name) =>
        name.StartsWith('.') || name is "README.md" or "Thumbs.db" or "desktop.ini";

    /// <summary>The largest size in bytes of a file with a known path.</summary>
    public static int LargestSize(string path)
    {
        if (path.StartsWith("entries/", StringComparison.Ordinal) || path.StartsWith("pages/", StringComparison.Ordinal)) return LargestEntry;
        return path.EndsWith(".lock", StringComparison.Ordinal) ? LargestLock : LargestList;
    }

    /// <summary>What is wrong with a file standing at a path, or null when it is read.</summary>
    public static DiagnosticDescriptor? Check(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        var ending = Path.GetExtension(name);
        if (Lists.Contains(path) || (parts is ["import", _] && ending == ".lock")) return null;
        if (Pictures.Contains(ending)) return ReadingDiagnostics.Picture;
        switch (parts[0])
        {
            case "entries" when ending is ".md" or ".yml":
                return parts.Length == 3 ? null : ReadingDiagnostics.EntryPlace;
            case "pages" when ending == ".md" && parts.Length == 2:
                return null;
            case "entries" or "pages" or "taxonomies" when IsMeantAsContent(ending):
                return ReadingDiagnostics.Ending;
            default:
                return ReadingDiagnostics.Unknown;
        }
    }

    private static bool IsMeantAsContent(string ending) =>
        ending.Length == 0 || ending.ToLowerInvariant() is ".yaml" or ".yml" or ".md" or ".markdown" or ".mdown" or ".txt" or ".text" or ".json" or ".docx" or ".rtf";
}
