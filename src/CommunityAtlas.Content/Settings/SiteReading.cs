using CommunityAtlas.Core.Configuration;

namespace CommunityAtlas.Content.Settings;

/// <summary>What came of site.yml.</summary>
/// <param name="Config">The settings, with defaults where something was missing or refused.</param>
/// <param name="IsDemo">Whether samples belong here; null when that could not be read, so that nothing is judged by a guess.</param>
internal sealed record SiteReading(SiteConfig Config, bool? IsDemo);
