using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Pages;

namespace CommunityAtlas.Site.Texts;

/// <summary>What a sheet of paper says about itself: it cannot be corrected afterwards.</summary>
internal static class PaperTexts
{
    /// <summary>The day the check is due, while that is still ahead.</summary>
    public static DateOnly? Until(DateOnly today, PlannedEntry planned) =>
        planned.Entry.Verified.Date?.AddMonths(planned.Entry.RecheckMonths ?? planned.Kind.RecheckMonths) is { } due && due > today && planned.Freshness == Freshness.Fresh ? due : null;

    /// <summary>Of which day it is, and when to ask again.</summary>
    public static string Note(DateOnly today, PlannedEntry planned) => Until(today, planned) is { } due
        ? $"この紙の情報は {JapaneseDates.Plain(today)}のものです。{JapaneseDates.Plain(due)}をすぎたら電話で確かめてください。"
        : $"この紙の情報は {JapaneseDates.Plain(today)}のものです。行く前に電話で確かめてください。";
}
