using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>The いますぐ card: two parts, one of each level.</summary>
/// <param name="Lines">The lines named in the second part, open at any hour first.</param>
/// <param name="NowHref">The page with all lines.</param>
internal sealed record CrisisCardModel(ImmutableArray<CrisisLineModel> Lines, string NowHref);

/// <summary>One line.</summary>
internal sealed record CrisisLineModel
{
    public required string Label { get; init; }

    public required string When { get; init; }

    public string? Number { get; init; }

    public string? NumberHref { get; init; }

    public string? Url { get; init; }

    public string? Host { get; init; }

    public required string Hours { get; init; }

    public required string Cost { get; init; }

    public string? Languages { get; init; }

    public string? Note { get; init; }

    public required string SourceTitle { get; init; }

    public required string SourceUrl { get; init; }

    public required DateModel CheckedOn { get; init; }

    public required string CheckedBy { get; init; }

    public required bool IsAroundTheClock { get; init; }
}

/// <summary>いますぐ: all lines, by level.</summary>
internal sealed record NowModel
{
    public required SiteModel Site { get; init; }

    public required ImmutableArray<CrisisLineModel> Emergency { get; init; }

    public required ImmutableArray<CrisisLineModel> Urgent { get; init; }

    public required ImmutableArray<CrisisLineModel> Talk { get; init; }

    /// <summary>What stands before all else: the lines of the card.</summary>
    public required CrisisCardModel Card { get; init; }

    /// <summary>Whether no line stands in content/crisis.yml.</summary>
    public required bool IsEmpty { get; init; }
}
