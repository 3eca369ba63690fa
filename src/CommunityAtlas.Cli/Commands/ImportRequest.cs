using System.Collections.Immutable;

namespace CommunityAtlas.Cli.Commands;

/// <summary>What <c>atlas import opendata</c> is asked to do. Paths are full.</summary>
internal sealed record ImportRequest
{
    internal required ImmutableArray<string> Files { get; init; }

    internal required string Kind { get; init; }

    internal required string Content { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Licence { get; init; }

    internal string? Attribution { get; init; }

    internal bool OnlyKnownAreas { get; init; }

    internal string? Dataset { get; init; }

    internal bool IsDryRun { get; init; }

    internal string? Report { get; init; }

    internal bool IsStrict { get; init; }
}
