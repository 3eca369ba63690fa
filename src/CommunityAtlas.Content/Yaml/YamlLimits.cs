namespace CommunityAtlas.Content.Yaml;

/// <summary>How much structure one YAML text may have (security.md §3).</summary>
/// <param name="Depth">Mappings and lists inside each other, the outermost counted.</param>
/// <param name="Events">Starts, ends and scalars together.</param>
public sealed record YamlLimits(int Depth, int Events)
{
    /// <summary>For an entry and everything strangers write.</summary>
    public static YamlLimits Entry { get; } = new(8, 10_000);

    /// <summary>For the long lists that maintainers keep: taxonomies, synonyms, imported areas.</summary>
    public static YamlLimits List { get; } = new(8, 500_000);
}
