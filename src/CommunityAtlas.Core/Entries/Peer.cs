using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>Peer support, never a person. Codes are those of content/taxonomies/peer.yml.</summary>
public sealed record Peer
{
    /// <summary>Nothing said.</summary>
    public static Peer None { get; } = new();

    /// <summary>Types.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Topics.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Engagement.</summary>
    public ImmutableArray<string> Engagement { get; init; } = [];

    /// <summary>Stage.</summary>
    public ImmutableArray<string> Stage { get; init; } = [];

    /// <summary>Recovery focus.</summary>
    public ImmutableArray<string> RecoveryFocus { get; init; } = [];

    /// <summary>Setting.</summary>
    public ImmutableArray<string> Setting { get; init; } = [];

    /// <summary>Whether peers lead.</summary>
    public Answer LedByPeers { get; init; } = Answer.Unknown;

    /// <summary>Whether staff are certified.</summary>
    public Answer CertifiedStaff { get; init; } = Answer.Unknown;

    /// <summary>Who certifies; required with <see cref="CertifiedStaff"/> yes.</summary>
    public string? CertificationIssuer { get; init; }

    /// <summary>Where that can be read, https.</summary>
    public string? CertificationUrl { get; init; }
}
