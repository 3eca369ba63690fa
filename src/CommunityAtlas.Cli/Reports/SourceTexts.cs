using System.Text;

namespace CommunityAtlas.Cli.Reports;

/// <summary>The lines of the files that diagnostics point into, by shown path.</summary>
public sealed class SourceTexts
{
    private const int LargestFile = 256 * 1024;

    private readonly Dictionary<string, string[]?> _lines = new(StringComparer.Ordinal);
    private readonly Func<string, string> _fullPath;

    /// <summary>Starts with texts already read; other files are read when asked for.</summary>
    /// <param name="known">Shown path and text.</param>
    /// <param name="fullPath">From shown path to full path.</param>
    public SourceTexts(IEnumerable<(string Path, string Text)> known, Func<string, string> fullPath)
    {
        _fullPath = fullPath;
        foreach (var (path, text) in known) _lines[path] = text.Split('\n');
    }

    /// <summary>A line, 1-based; null when the file or the line is not to be had.</summary>
    public string? Line(string path, int number)
    {
        if (number < 1) return null;
        if (!_lines.TryGetValue(path, out var lines))
        {
            lines = Read(path);
            _lines[path] = lines;
        }

        return lines is not null && number <= lines.Length ? lines[number - 1].TrimEnd('\r') : null;
    }

    // Only for showing: whoever cannot read it now has said so in a diagnostic of its own.
    private string[]? Read(string path)
    {
        try
        {
            var file = new FileInfo(_fullPath(path));
            if (!file.Exists || file.LinkTarget is not null || file.Length > LargestFile) return null;
            return File.ReadAllText(file.FullName, Encoding.UTF8).Split('\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
