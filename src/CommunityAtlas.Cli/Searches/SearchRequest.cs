namespace CommunityAtlas.Cli.Searches;

/// <summary>What <c>atlas search</c> is asked to do.</summary>
internal sealed record SearchRequest
{
    /// <summary>Full path of the site.</summary>
    internal required string Site { get; init; }

    /// <summary>The question; null when <see cref="Batch"/> holds them.</summary>
    internal string? Query { get; init; }

    /// <summary>Full path of a file with one question a line, or null.</summary>
    internal string? Batch { get; init; }

    /// <summary>Most results of a question.</summary>
    internal required int Top { get; init; }

    /// <summary>Whether every text is looked at that may hold the letters, as the search page does for 「もっとさがす」.</summary>
    internal bool IsThorough { get; init; }

    /// <summary>JSON instead of text.</summary>
    internal bool IsJson { get; init; }

    /// <summary>Whether to show how the answer came about.</summary>
    internal bool IsExplained { get; init; }
}
