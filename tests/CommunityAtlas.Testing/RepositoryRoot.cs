namespace CommunityAtlas.Testing;

/// <summary>Where the checkout and the real data beside it lie.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds CommunityAtlas.sln.</summary>
    public static string Path { get; } = Find();

    /// <summary>The real data, beside the checkout; may be absent on a desk.</summary>
    public static string SharedData { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", "shared", "data"));

    /// <summary>Whether tests run in CI, where a missing tool is a failure and not a skip.</summary>
    public static bool IsContinuousIntegration { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CommunityAtlas.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("CommunityAtlas.sln was not found above " + AppContext.BaseDirectory);
    }
}
