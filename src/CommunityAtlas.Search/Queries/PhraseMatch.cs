using System.Collections.Immutable;

namespace CommunityAtlas.Search.Queries;

/// <summary>What a recognised phrase is about.</summary>
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

/// <summary>A stretch of the normalised query that means something as a whole.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Code of the need, kind …; the date of a day (yyyy-mm-dd); empty for schedules and conditions.</param>
/// <param name="Terms">Special terms: all groups must match, in each group one term is enough.</param>
/// <param name="TakesWords">Whether an entry that only writes the phrase is an answer too.</param>
public sealed record PhraseMatch(int Start, int End, PhraseKind Kind, string Code, ImmutableArray<ImmutableArray<string>> Terms, bool TakesWords);
