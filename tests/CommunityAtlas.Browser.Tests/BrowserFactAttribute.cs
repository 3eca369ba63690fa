using CommunityAtlas.Testing;

namespace CommunityAtlas.Browser.Tests;

/// <summary>A test in a real Chromium: skipped, visibly, where there is none; in CI it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.ReasonToSkip;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}

/// <summary>Where Chromium is.</summary>
internal static class Chromium
{
    public static string? Executable { get; } = Find();

    public static string? ReasonToSkip => Executable is null && !RepositoryRoot.IsContinuousIntegration ? "No Chromium: set CHROMIUM_PATH or install it." : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given && File.Exists(given)) return given;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
