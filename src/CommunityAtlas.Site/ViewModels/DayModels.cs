using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>その日に行ける: the next 60 days, week by week.</summary>
internal sealed record DaysModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required DayLinkModel Today { get; init; }

    public required DayLinkModel Tomorrow { get; init; }

    public required ImmutableArray<WeekModel> Weeks { get; init; }

    /// <summary>Areas that have something planned, when there are several.</summary>
    public required ImmutableArray<CountedLinkModel> Areas { get; init; }

    /// <summary>Where the areas stand when they are too many for this page.</summary>
    public string? AreasHref { get; init; }

    public UndatedLinkModel? Undated { get; init; }
}

/// <summary>A week from Monday on, or what is left of it.</summary>
/// <param name="Monday">ISO; pages find out by it which week is this one.</param>
internal sealed record WeekModel(string Id, string Monday, string Heading, bool IsThis, bool IsNext, ImmutableArray<DayLinkModel> Days);

/// <summary>A link to a day.</summary>
/// <param name="MonthDay">11月21日.</param>
/// <param name="Weekday">（土）.</param>
/// <param name="Count">12件, or なし.</param>
/// <param name="Holiday">Name of the holiday, or null.</param>
/// <param name="Column">1 for Monday to 7.</param>
internal sealed record DayLinkModel(
    DateModel Date, string MonthDay, string Weekday, string Href, string Count, bool IsEmpty, string? Holiday, bool IsToday, bool IsTomorrow, string Column);

/// <summary>Where the entries stand whose days have to be asked for.</summary>
internal sealed record UndatedLinkModel(string Href, string Count);

/// <summary>One page of a day.</summary>
internal sealed record DayModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required DateModel Date { get; init; }

    public required bool IsToday { get; init; }

    public required bool IsTomorrow { get; init; }

    /// <summary>What to know about the holiday, or that it is not known whether the day is one.</summary>
    public string? HolidayNote { get; init; }

    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }

    public required string CountText { get; init; }

    public string? PageText { get; init; }

    public required ImmutableArray<DaySectionModel> Sections { get; init; }

    public PagerModel? Pager { get; init; }

    public EmptyDayModel? Empty { get; init; }

    public required ImmutableArray<CountedLinkModel> Areas { get; init; }

    public string? AreasHref { get; init; }

    public UndatedLinkModel? Undated { get; init; }
}

/// <summary>A part of a day.</summary>
internal sealed record DaySectionModel(string Heading, string Id, ImmutableArray<DayRowModel> Rows);

/// <summary>An entry on a day.</summary>
internal sealed record DayRowModel
{
    public required string Time { get; init; }

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Area { get; init; }

    public required string Kind { get; init; }

    public required string Booking { get; init; }

    public required string Cost { get; init; }

    /// <summary>予定では開いています, or what is not known.</summary>
    public required string Status { get; init; }

    /// <summary>Whether nobody knows if it takes place: the day is a holiday, and nothing is written about holidays.</summary>
    public required bool IsUnknown { get; init; }

    public required DateModel CheckedOn { get; init; }

    /// <summary>That the check is late, or only open data; or null.</summary>
    public string? CheckNote { get; init; }

    public string? Remark { get; init; }
}

/// <summary>Nothing is planned on a day: what comes next.</summary>
internal sealed record EmptyDayModel(string Text, CountedLinkModel? Next);

/// <summary>What is planned on the day of the build, or on the next day that has something.</summary>
/// <param name="IsLater">Whether nothing is planned on the day of the build and <paramref name="Date"/> is the next day that has something.</param>
/// <param name="Rows">At most a few.</param>
/// <param name="All">That day's own page, with how much stands there.</param>
internal sealed record TodayModel(DateModel Date, bool IsLater, ImmutableArray<DayRowModel> Rows, CountedLinkModel All);

/// <summary>The days of one area.</summary>
internal sealed record AreaDaysModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    public string? PageText { get; init; }

    public required ImmutableArray<AreaDayModel> Days { get; init; }

    public PagerModel? Pager { get; init; }

    public UndatedLinkModel? Undated { get; init; }

    public required LinkModel AllAreas { get; init; }

    public required LinkModel Area { get; init; }
}

/// <summary>A day in one area.</summary>
internal sealed record AreaDayModel(DateModel Date, string Id, string? Holiday, bool IsToday, bool IsTomorrow, ImmutableArray<DayRowModel> Rows);

/// <summary>日にちは電話で確認: entries whose days nobody can compute, area by area.</summary>
internal sealed record UndatedModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string CountText { get; init; }

    public string? PageText { get; init; }

    public required ImmutableArray<UndatedAreaModel> Areas { get; init; }

    public PagerModel? Pager { get; init; }
}

/// <summary>Those of one area.</summary>
internal sealed record UndatedAreaModel(string Heading, string Id, ImmutableArray<UndatedRowModel> Rows);

/// <summary>One of them, with the number to ask.</summary>
internal sealed record UndatedRowModel(string Name, string Href, string Kind, string Note, PhoneModel? Phone);
