using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>The home page.</summary>
internal sealed record HomeModel
{
    public required SiteModel Site { get; init; }

    public required CrisisCardModel Crisis { get; init; }

    public required ImmutableArray<LinkModel> Needs { get; init; }

    public required ImmutableArray<UpcomingModel> Upcoming { get; init; }

    public required ImmutableArray<CountedLinkModel> Areas { get; init; }

    public required ImmutableArray<CountedLinkModel> Kinds { get; init; }
}

/// <summary>A planned day of an entry.</summary>
internal sealed record UpcomingModel(DateModel Date, string Time, string Name, string Href, string Area, string Kind);
