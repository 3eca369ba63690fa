using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>What a recognised phrase is about. Of several meanings of one phrase the earlier kind names it.</summary>
public enum PhraseKind
{
    /// <summary>A need in people's own words.</summary>
    Need,

    /// <summary>A kind's label or alias.</summary>
    Kind,

    /// <summary>An audience's label or alias.</summary>
    Audience,

    /// <summary>A life area's label or alias.</summary>
    LifeArea,

    /// <summary>Weekday, nth weekday or time of day.</summary>
    Schedule,

    /// <summary>今日, 明日 …: a date, when today is known.</summary>
    Day,

    /// <summary>無料, 予約不要 …</summary>
    Condition,
}

/// <summary>One meaning of a phrase.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Code of the need, kind …; the date of a day (yyyy-mm-dd); "" for schedules and conditions.</param>
public sealed record PhraseMeaning(PhraseKind Kind, string Code);

/// <summary>A stretch of the normalised query that means something as a whole.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Meanings">What it means, most telling first; never empty.</param>
/// <param name="Terms">Special terms: each group is a clause, in each group one term is enough.</param>
/// <param name="TakesWords">Whether an entry that only writes the phrase is an answer too.</param>
/// <param name="IsCrisis">Whether crisis lines come first.</param>
public sealed record PhraseMatch(
    int Start, int End, ImmutableArray<PhraseMeaning> Meanings, ImmutableArray<ImmutableArray<string>> Terms, bool TakesWords, bool IsCrisis = false);
