using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>ひらいている日と時間. A plan is told as a plan: 「予定では」, with the day it was checked.</summary>
internal static class PlanModels
{
    private const int ShownFirst = 3;
    private const int DaysOnPage = 10;

    public static PlanModel Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var next = Days(index, planned.Next);
        var first = next.Length > ShownFirst ? next[..ShownFirst] : next;
        var isOutdated = planned.Freshness is Freshness.Stale or Freshness.Archived;
        return new PlanModel
        {
            Status = Status(index, planned),
            Items = isOutdated ? [] : [.. entry.Schedule.Select(item => Of(index, item))],
            Note = entry.ScheduleNote,
            Url = entry.ScheduleUrl,
            Host = entry.ScheduleUrl is { } url ? WebAddresses.Host(url) : null,
            Next = first,
            NextHeading = index.Words.Of("plan.next", first.Length.ToString(CultureInfo.InvariantCulture)),
            Later = next[first.Length..],
        };
    }

    private static string Status(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        if (CheckTexts.Late(planned.Freshness) is { } late && planned.Freshness != Freshness.Due) return late;
        if (entry.Status != EntryStatus.Active) return StatusTexts.Sentence(entry.Status, entry.StatusOn);
        if (planned.Next.IsEmpty) return entry.Schedule.IsEmpty ? index.Words["plan.ask"] : index.Words["plan.unknown"];
        var day = planned.Next[0].Date;
        var checkedOn = entry.Verified.Date is { } check ? index.Words.Of("plan.checked", JapaneseDates.Near(check, index.Today).Text.Split('（')[0]) : "";
        return day == index.Today
            ? index.Words.Of("plan.today", JapaneseDates.MonthDay(day), JapaneseDates.Weekday(day.DayOfWeek), checkedOn)
            : index.Words.Of("plan.later", JapaneseDates.Near(day, index.Today).Text, checkedOn);
    }

    private static PlanItemModel Of(SiteIndex index, ScheduleItem item)
    {
        // The first sentence says when; those after it say what goes with it.
        var sentences = SchedulePrinter.Display(item);
        var end = sentences.IndexOf('。', StringComparison.Ordinal);
        var remarks = (item.Type == AttendanceType.Meeting ? index.Words["plan.meeting.sentence"] : "") + sentences[(end + 1)..] + (AsksAboutHolidays(item) ? index.Words["plan.holiday.sentence"] : "");
        return new PlanItemModel((item.Label is { } label ? label + ": " : "") + sentences[..end], remarks.Length == 0 ? null : remarks);
    }

    // Nothing is written about holidays, and a rule's day can be one.
    private static bool AsksAboutHolidays(ScheduleItem item) =>
        item.OnHoliday == HolidayPolicy.Ask
        && item.Rules.Any(r => r is ScheduleRule.Weekly { IncludesHolidays: false } or ScheduleRule.EveryWeeks or ScheduleRule.NthWeekday or ScheduleRule.MonthDays)
        && !item.Except.Any(e => e is ScheduleException.Holidays);

    // Two sittings on one day are one day to go there.
    private static ImmutableArray<OccurrenceModel> Days(SiteIndex index, ImmutableArray<Occurrence> occurrences) =>
        [.. occurrences
            .GroupBy(o => (o.Date, o.Label))
            .Take(DaysOnPage)
            .Select(day => new OccurrenceModel(
                JapaneseDates.Near(day.Key.Date, index.Today),
                string.Join("、", day.Select(o => JapaneseTimes.Of(o.Time))),
                day.Key.Label,
                Remark(index, day.Any(o => o.IsHolidayUnknown), day.Any(o => o.IsTentative))))];

    private static string? Remark(SiteIndex index, bool isHolidayUnknown, bool isTentative) => (isHolidayUnknown, isTentative) switch
    {
        (true, true) => index.Words["plan.holiday.tentative"],
        (true, false) => index.Words["plan.holiday"],
        (false, true) => index.Words["plan.tentative"],
        _ => null,
    };
}
