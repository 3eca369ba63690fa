using System.Collections.Immutable;

namespace CommunityAtlas.Cli.Imports;

/// <summary>What <c>atlas import opendata</c> is asked to do. Paths are full.</summary>
internal sealed record ImportOrder
{
    internal required ImmutableArray<string> Files { get; init; }

    internal required string Content { get; init; }

    /// <summary>A kind as typed, or null for the kind of the dataset.</summary>
    internal string? Kind { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Licence { get; init; }

    internal string? Attribution { get; init; }

    internal bool OnlyKnownAreas { get; init; }

    internal string? Dataset { get; init; }

    internal bool IsDryRun { get; init; }

    internal string? Report { get; init; }

    internal bool IsStrict { get; init; }
}
