using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>A question of えらんでさがす.</summary>
internal sealed record FinderModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    /// <summary>「2つめの質問」.</summary>
    public required string Number { get; init; }

    public required string Ask { get; init; }

    /// <summary>Null on the first question.</summary>
    public ChosenModel? Chosen { get; init; }

    public required ImmutableArray<ChoiceModel> Choices { get; init; }
}

/// <summary>An answer one can choose.</summary>
/// <param name="Label">In people's words.</param>
/// <param name="Href">The next question, a list, or the telephone lines.</param>
/// <param name="IsNow">Whether it leads to the telephone lines.</param>
internal sealed record ChoiceModel(string Label, string Href, bool IsNow);

/// <summary>What was answered before, and the way back.</summary>
/// <param name="Answers">First answer first.</param>
/// <param name="Back">The question before; several where several lead to the same page.</param>
/// <param name="StartHref">The first question.</param>
/// <param name="NowHref">The telephone lines.</param>
internal sealed record ChosenModel(ImmutableArray<GivenAnswerModel> Answers, ImmutableArray<LinkModel> Back, string StartHref, string NowHref);

/// <summary>A question with the answer given.</summary>
internal sealed record GivenAnswerModel(string Ask, string Answer);
