using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Lists;

/// <summary>An entry as lists show it.</summary>
internal static class CardModels
{
    public static CardModel Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var next = planned.Group == ListGroup.Dated ? planned.Next[0] : null;
        return new CardModel
        {
            Name = entry.Name,
            Href = index.Href(Core.Output.Permalinks.Entry(entry.Slug)),
            Kind = planned.Kind.Label,
            Area = planned.Area.Name,
            Summary = entry.Summary,
            NextDate = next is null ? null : JapaneseDates.Near(next.Date, index.Today),
            NextText = next is null ? WithoutDate(index, planned) : Time(index, next),
            Cost = CostTexts.Short(entry.Cost),
            CheckedOn = entry.Verified.Date is { } day ? JapaneseDates.Of(day) : null,
            CheckNote = CheckTexts.CardNote(planned),
            Status = StatusTexts.Badge(entry.Status),
        };
    }

    private static string Time(SiteIndex index, Occurrence next) =>
        JapaneseTimes.Of(next.Time) + (next.IsHolidayUnknown ? index.Words["card.holiday"] : next.IsTentative ? index.Words["card.tentative"] : "");

    /// <summary>What to know about the dates of an entry that has none to show.</summary>
    public static string WithoutDate(SiteIndex index, PlannedEntry planned) => planned.Group switch
    {
        ListGroup.Stale => index.Words["card.stale"],
        ListGroup.NotRunning => StatusTexts.Sentence(planned.Entry.Status, planned.Entry.StatusOn),
        _ when !planned.SharesDates => index.Words["card.onContact"],
        _ => planned.Entry.ScheduleNote ?? index.Words["days.undated"],
    };
}
