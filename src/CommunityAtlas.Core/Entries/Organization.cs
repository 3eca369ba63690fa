using System.Collections.Immutable;

namespace CommunityAtlas.Core.Entries;

/// <summary>Who runs an activity.</summary>
public sealed record Organization
{
    /// <summary>The key in organizations.yml, or null when it was written inside an entry.</summary>
    public string? Key { get; init; }

    /// <summary>Name as written.</summary>
    public required string Name { get; init; }

    /// <summary>A code of <see cref="EntryCodes.OrganizationTypes"/>, or null.</summary>
    public string? Type { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>法人番号, 13 digits with a valid check digit.</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>Checked https.</summary>
    public string? Url { get; init; }

    /// <summary>Year it began.</summary>
    public int? Since { get; init; }

    /// <summary>Names of those it works with.</summary>
    public ImmutableArray<string> Partners { get; init; } = [];
}
