using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>Entries on a day in words: a plan is told as a plan, with the day it was checked.</summary>
internal static class DayRows
{
    public static DayRowModel Of(SiteIndex index, DayVisit visit)
    {
        var entry = visit.Planned.Entry;
        var isUnknown = visit.Times.All(t => t.IsHolidayUnknown);
        return new DayRowModel
        {
            Time = string.Join("、", visit.Times.Select(Time)),
            Name = entry.Name,
            Href = index.Href(Core.Output.Permalinks.Entry(entry.Slug)),
            Area = visit.Planned.Area.Name,
            Kind = visit.Planned.Kind.Label,
            Booking = ReferralTexts.BookingInShort(entry.Referral),
            Cost = CostTexts.Short(entry.Cost),
            Status = isUnknown ? index.Words["plan.holiday"] : index.Words["plan.open"],
            IsUnknown = isUnknown,
            // An entry whose check has no date is stale and has no days.
            CheckedOn = JapaneseDates.NearPlain(entry.Verified.Date!.Value, index.Today),
            CheckNote = CheckTexts.CardNote(visit.Planned),
            Remark = Remark(index, visit),
        };
    }

    private static string Time(Occurrence occurrence) => JapaneseTimes.Of(occurrence.Time) + (occurrence.Label is { } label ? $"（{label}）" : "");

    private static string? Remark(SiteIndex index, DayVisit visit)
    {
        var isMeeting = visit.Times.All(t => t.Type == AttendanceType.Meeting);
        var isTentative = visit.Times.Any(t => t.IsTentative);
        var isPartlyUnknown = visit.Times.Any(t => t.IsHolidayUnknown) && !visit.Times.All(t => t.IsHolidayUnknown);
        var remarks = string.Join("、", new[]
        {
            isMeeting ? index.Words["plan.meeting"] : null,
            isTentative ? index.Words["plan.tentative"] : null,
            isPartlyUnknown ? index.Words["plan.holiday.some"] : null,
        }.OfType<string>());
        return remarks.Length == 0 ? null : remarks;
    }
}
