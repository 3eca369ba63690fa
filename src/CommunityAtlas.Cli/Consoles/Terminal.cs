namespace CommunityAtlas.Cli.Consoles;

/// <summary>Everything a command may touch of the world around it; tests bring their own.</summary>
public sealed record Terminal
{
    /// <summary>Results: findings, reports, schemas.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Usage errors, and progress where the output is for a machine.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input (UTF-8) for commands that read a text there.</summary>
    public Func<TextReader> OpenInput { get; init; } = () => TextReader.Null;

    /// <summary>The folder that relative paths start from (full path).</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Environment variables; null when absent or empty.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The clock: today's date, and how long a build took.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Whether a person looks at <see cref="Output"/> on a screen that can redraw.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>A word nobody can guess, for fencing off contributed text in a GitHub log.</summary>
    public required Func<string> NewToken { get; init; }

    /// <summary>Whether the tool runs inside a GitHub workflow.</summary>
    public bool IsGitHubAction => string.Equals(Environment("GITHUB_ACTIONS"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where what was fetched once is kept for later builds: <c>ATLAS_CACHE</c>, else the user's own cache; null when the environment names none.</summary>
    public string? CacheFolder
    {
        get
        {
            if (Environment("ATLAS_CACHE") is { } chosen) return FullPath(chosen);
            var usual = Environment("XDG_CACHE_HOME") ?? Environment("LOCALAPPDATA") ?? (Environment("HOME") is { } home ? Path.Combine(home, ".cache") : null);
            return usual is null ? null : Path.Combine(usual, "communityatlas");
        }
    }

    /// <summary>Today in Japan.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).DateTime);

    /// <summary>A path from the working folder, whichever slashes it was typed with.</summary>
    public string FullPath(string path)
    {
        var native = Path.DirectorySeparatorChar == '/' ? path.Replace('\\', '/') : path;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(native, WorkingFolder));
    }

    /// <summary>A full path as people read it: relative to the working folder where that is not longer, with forward slashes.</summary>
    public string Shown(string fullPath)
    {
        var relative = Path.GetRelativePath(WorkingFolder, fullPath);
        return (relative.Length <= fullPath.Length ? relative : fullPath).Replace('\\', '/');
    }
}
