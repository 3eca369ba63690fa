using System.Collections.Immutable;
using System.Text;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Themes;

/// <summary>A theme's folder. What lies in it is read here and nowhere else; what cannot be used is reported.</summary>
internal sealed class ThemeFolder(string root, DiagnosticBag diagnostics)
{
    private const int LargestFile = 256 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where a file is or should be.</summary>
    public SourceLocation LocationOf(string name) => new(root.Replace('\\', '/').TrimEnd('/') + "/" + name);

    /// <summary>The folder's own name.</summary>
    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));

    /// <summary>Folders beside it, in ordinal order.</summary>
    public IEnumerable<string> Siblings => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))) is { } above && Directory.Exists(above)
        ? Directory.EnumerateDirectories(above).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The folder of that name beside it.</summary>
    public ThemeFolder Sibling(string name)
    {
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(root));
        return new ThemeFolder(string.IsNullOrEmpty(above) ? name : Path.Combine(above, name), diagnostics);
    }

    /// <summary>Whether a file is there.</summary>
    public bool Has(string name) => File.Exists(Path.Combine(root, name));

    /// <summary>Names of the files of a subfolder, in ordinal order.</summary>
    public IEnumerable<string> Names(string subfolder)
    {
        var path = Path.Combine(root, subfolder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>A file, or null after a report.</summary>
    public ThemeFile? ReadRequired(string name)
    {
        if (Has(name)) return Read(Path.Combine(root, name), name);
        diagnostics.Add(ThemeDiagnostics.MissingFile, LocationOf(name), name);
        return null;
    }

    /// <summary>All files of a subfolder with an ending, by name without it.</summary>
    public ImmutableDictionary<string, ThemeFile> ReadAll(string subfolder, string extension)
    {
        var path = Path.Combine(root, subfolder);
        if (!Directory.Exists(path)) return ImmutableDictionary<string, ThemeFile>.Empty;
        return Directory.EnumerateFiles(path)
            .Where(f => f.EndsWith(extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => Read(f, subfolder + "/" + Path.GetFileName(f)))
            .OfType<ThemeFile>()
            .ToImmutableDictionary(f => f.Name, StringComparer.Ordinal);
    }

    private ThemeFile? Read(string path, string name)
    {
        var file = new FileInfo(path);
        try
        {
            if (file.LinkTarget is null && file.Length <= LargestFile)
            {
                var text = StrictUtf8.GetString(File.ReadAllBytes(path)).Replace("\r\n", "\n", StringComparison.Ordinal);
                return new ThemeFile(Path.GetFileNameWithoutExtension(name), LocationOf(name).Path, text.TrimStart('\uFEFF'));
            }
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            // Told below, like every file that cannot be used.
        }

        diagnostics.Add(ThemeDiagnostics.UnreadableFile, LocationOf(name), name);
        return null;
    }
}
