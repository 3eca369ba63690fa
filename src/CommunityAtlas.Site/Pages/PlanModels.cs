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

    public static PlanModel Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var next = planned.Next.Select(o => Of(o, index.Today)).ToImmutableArray();
        var first = next.Length > ShownFirst ? next[..ShownFirst] : next;
        var isOutdated = planned.Freshness is Freshness.Stale or Freshness.Archived;
        return new PlanModel
        {
            Status = Status(index, planned),
            Rules = isOutdated ? [] : [.. entry.Schedule.SelectMany(item => ScheduleSentences.Of(item))],
            Remarks = isOutdated ? [] : [.. entry.Schedule.SelectMany(item => ScheduleSentences.Remarks(item)).Distinct(StringComparer.Ordinal)],
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

    private static OccurrenceModel Of(Occurrence occurrence, DateOnly today)
    {
        var remarks = (occurrence.IsHolidayUnknown, occurrence.IsTentative) switch
        {
            (true, true) => "祝日は要確認。変わることがあります",
            (true, false) => "祝日は要確認",
            (false, true) => "変わることがあります",
            _ => null,
        };
        return new OccurrenceModel(JapaneseDates.Near(occurrence.Date, today), JapaneseTimes.Of(occurrence.Time), occurrence.Label, remarks);
    }
}
