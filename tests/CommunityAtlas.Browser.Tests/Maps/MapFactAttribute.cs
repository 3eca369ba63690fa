using CommunityAtlas.Testing;

namespace CommunityAtlas.Browser.Tests.Maps;

/// <summary>A test of the opened map. Its library comes from npm: skipped, visibly, on a desk where npm has never been asked; in CI it then fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MapFactAttribute : FactAttribute
{
    public MapFactAttribute() => Skip = Chromium.ReasonToSkip
        ?? (NodeTool.IsRestored || RepositoryRoot.IsContinuousIntegration ? null : "npm has not been asked on this computer (npm ci in tests).");
}
