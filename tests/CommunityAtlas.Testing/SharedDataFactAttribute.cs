using Xunit;

namespace CommunityAtlas.Testing;

/// <summary>A test over real data that is not part of the repository: skipped, visibly, where the data are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips where the data are absent.</summary>
    public SharedDataFactAttribute()
    {
        if (!Directory.Exists(RepositoryRoot.SharedData)) Skip = "The real data (../shared/data) are not beside the checkout.";
    }
}

/// <summary>As <see cref="SharedDataFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips where the data are absent.</summary>
    public SharedDataTheoryAttribute()
    {
        if (!Directory.Exists(RepositoryRoot.SharedData)) Skip = "The real data (../shared/data) are not beside the checkout.";
    }
}
