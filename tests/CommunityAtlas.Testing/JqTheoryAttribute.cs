using Xunit;

namespace CommunityAtlas.Testing;

/// <summary>A theory that runs shell steps with jq: skipped, visibly, where it is absent; in CI it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JqTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips where jq is not on the path, unless in CI.</summary>
    public JqTheoryAttribute()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "jq")));
        if (!isThere && !RepositoryRoot.IsContinuousIntegration) Skip = "jq is not installed.";
    }
}
