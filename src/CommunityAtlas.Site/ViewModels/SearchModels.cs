using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>さがす. Results are made in the reader's browser; the page brings the box, the filters, the words and the crisis card.</summary>
internal sealed record SearchModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    /// <summary>Shown, first of all, when a crisis word was written.</summary>
    public required CrisisCardModel Crisis { get; init; }

    /// <summary>The few filters that most people need.</summary>
    public required ImmutableArray<FilterModel> Filters { get; init; }

    /// <summary>The others.</summary>
    public required ImmutableArray<FilterModel> MoreFilters { get; init; }

    /// <summary>All lists, for those who would rather read.</summary>
    public required ImmutableArray<LinkModel> Lists { get; init; }
}

/// <summary>What can be chosen of one facet. Counts are the browser's business.</summary>
/// <param name="Code">The facet in the index.</param>
/// <param name="IsArea">Whether the options come from the index with their counts, as there may be hundreds.</param>
/// <param name="IsDay">Whether a date is chosen instead of options.</param>
/// <param name="IsLong">Whether there are so many options that typing a part of one helps.</param>
internal sealed record FilterModel(string Code, string Heading, string? Note, bool IsArea, bool IsDay, bool IsLong, ImmutableArray<FilterOptionModel> Options);

/// <summary>One option: its code in the index, and its words.</summary>
internal sealed record FilterOptionModel(string Value, string Label);
