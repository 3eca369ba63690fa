using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>ひらいている日と時間. A plan is told as a plan: 「予定では」, with the day it was checked.</summary>
internal static class PlanModels
{
    private const int ShownFirst = 3;
    private const int DaysOnPage = 10;

    public static PlanModel Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var next = Days(planned.Next, index.Today);
        var first = next.Length > ShownFirst ? next[..ShownFirst] : next;
        var isOutdated = planned.Freshness is Freshness.Stale or Freshness.Archived;
        return new PlanModel
        {
            Status = Status(index, planned),
            Items = isOutdated ? [] : [.. entry.Schedule.Select(Of)],
            Note = entry.ScheduleNote,
            Url = entry.ScheduleUrl,
            Host = entry.ScheduleUrl is { } url ? WebAddresses.Host(url) : null,
            Next = first,
            NextHeading = string.Create(CultureInfo.InvariantCulture, $"次の{first.Length}回（予定）"),
            Later = next[first.Length..],
        };
    }

    private static string Status(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        if (CheckTexts.Late(planned.Freshness) is { } late && planned.Freshness != Freshness.Due) return late;
        if (entry.Status != EntryStatus.Active) return StatusTexts.Sentence(entry.Status, entry.StatusOn);
        if (planned.Next.IsEmpty) return entry.Schedule.IsEmpty ? "日にちは、電話などで確かめてください。" : "この先の予定は、まだ分かりません。電話で確かめてください。";
        var day = planned.Next[0].Date;
        var checkedOn = entry.Verified.Date is { } check ? $"（確認 {JapaneseDates.Near(check, index.Today).Text.Split('（')[0]}）" : "";
        return day == index.Today
            ? $"{JapaneseDates.MonthDay(day)}（{JapaneseDates.Weekday(day.DayOfWeek)}）は、予定では開いています{checkedOn}。"
            : $"次は {JapaneseDates.Near(day, index.Today).Text} の予定です{checkedOn}。";
    }

    private static PlanItemModel Of(ScheduleItem item)
    {
        // The first sentence says when; those after it say what goes with it.
        var sentences = SchedulePrinter.Display(item);
        var end = sentences.IndexOf('。', StringComparison.Ordinal);
        var remarks = (item.Type == AttendanceType.Meeting ? "はじまりの時刻に集まります。" : "") + sentences[(end + 1)..] + (AsksAboutHolidays(item) ? "祝日は要確認です。" : "");
        return new PlanItemModel((item.Label is { } label ? label + ": " : "") + sentences[..end], remarks.Length == 0 ? null : remarks);
    }

    // Nothing is written about holidays, and a rule's day can be one.
    private static bool AsksAboutHolidays(ScheduleItem item) =>
        item.OnHoliday == HolidayPolicy.Ask
        && item.Rules.Any(r => r is ScheduleRule.Weekly { IncludesHolidays: false } or ScheduleRule.EveryWeeks or ScheduleRule.NthWeekday or ScheduleRule.MonthDays)
        && !item.Except.Any(e => e is ScheduleException.Holidays);

    // Two sittings on one day are one day to go there.
    private static ImmutableArray<OccurrenceModel> Days(ImmutableArray<Occurrence> occurrences, DateOnly today) =>
        [.. occurrences
            .GroupBy(o => (o.Date, o.Label))
            .Take(DaysOnPage)
            .Select(day => new OccurrenceModel(
                JapaneseDates.Near(day.Key.Date, today),
                string.Join("、", day.Select(o => JapaneseTimes.Of(o.Time))),
                day.Key.Label,
                Remark(day.Any(o => o.IsHolidayUnknown), day.Any(o => o.IsTentative))))];

    private static string? Remark(bool isHolidayUnknown, bool isTentative) => (isHolidayUnknown, isTentative) switch
    {
        (true, true) => "祝日は要確認。変わることがあります",
        (true, false) => "祝日は要確認",
        (false, true) => "変わることがあります",
        _ => null,
    };
}
