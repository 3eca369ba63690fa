using System.Collections.Immutable;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>A question of えらんでさがす in a language.</summary>
internal sealed record LocalFinderModel
{
    public required LocalSiteModel Site { get; init; }

    public required LocalTrailModel Trail { get; init; }

    public required SafeHtml Number { get; init; }

    public required SafeHtml Ask { get; init; }

    /// <summary>Null on the first question.</summary>
    public LocalChosenModel? Chosen { get; init; }

    public required ImmutableArray<LocalChoiceModel> Choices { get; init; }
}

/// <summary>An answer one can choose; some lead to the telephone lines.</summary>
internal sealed record LocalChoiceModel(SafeHtml Label, string Href, bool IsNow);

/// <summary>What was answered before, and the way back.</summary>
internal sealed record LocalChosenModel(ImmutableArray<LocalAnswerModel> Answers, ImmutableArray<LocalLinkModel> Back, string StartHref, string NowHref);

/// <summary>A question with the answer given.</summary>
internal sealed record LocalAnswerModel(SafeHtml Ask, SafeHtml Answer);

/// <summary>What an answer finds, in a language.</summary>
internal sealed record LocalFoundModel
{
    public required LocalSiteModel Site { get; init; }

    /// <summary>Leads back to the first question.</summary>
    public required LocalTrailModel Trail { get; init; }

    public string? ExitHref { get; init; }

    public LocalCrisisCardModel? Crisis { get; init; }

    public required LocalChosenModel Chosen { get; init; }

    /// <summary>What fits every part of the answer.</summary>
    public required ImmutableArray<LocalCardModel> Whole { get; init; }

    /// <summary>What fits a part of it.</summary>
    public required ImmutableArray<LocalCardModel> Partly { get; init; }

    /// <summary>Lists in the language that hold more.</summary>
    public required ImmutableArray<LocalLinkModel> Lists { get; init; }

    /// <summary>The whole list, in Japanese.</summary>
    public required LocalLinkModel All { get; init; }
}

/// <summary>Where the search box leads without a script, and where the index lies.</summary>
/// <param name="HomeHref">The root of the site.</param>
internal sealed record SearchBoxModel(string SearchHref, string HomeHref);

/// <summary>さがす in a language.</summary>
internal sealed record LocalSearchModel
{
    public required LocalSiteModel Site { get; init; }

    public required LocalTrailModel Trail { get; init; }

    public required SearchBoxModel Box { get; init; }

    public required LocalCrisisCardModel Crisis { get; init; }

    public required ImmutableArray<LocalFilterModel> Filters { get; init; }

    public required ImmutableArray<LocalFilterModel> MoreFilters { get; init; }

    /// <summary>Tag of the language.</summary>
    public required string Tag { get; init; }

    /// <summary>The address of an entry's page in the language, with {0} for the entry.</summary>
    public required string EntryHref { get; init; }
}

/// <summary>As <see cref="FilterModel"/>, in a language.</summary>
internal sealed record LocalFilterModel(
    string Code, SafeHtml Heading, SafeHtml Note, bool HasNote, bool IsArea, bool IsDay, bool IsLong, ImmutableArray<LocalOptionModel> Options);

/// <summary>One option: its code in the index, and its words.</summary>
internal sealed record LocalOptionModel(string Value, SafeHtml Label);
