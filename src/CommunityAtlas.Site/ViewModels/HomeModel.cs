using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>The home page.</summary>
internal sealed record HomeModel
{
    public required SiteModel Site { get; init; }

    public required CrisisCardModel Crisis { get; init; }

    public required ImmutableArray<LinkModel> Needs { get; init; }

    /// <summary>What is planned today; null when nothing is planned at all.</summary>
    public TodayModel? Today { get; init; }

    public required ImmutableArray<CountedLinkModel> Areas { get; init; }

    public required ImmutableArray<CountedLinkModel> Kinds { get; init; }
}
