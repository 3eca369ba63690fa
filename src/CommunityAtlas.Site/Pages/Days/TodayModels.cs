using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Days;

/// <summary>What is planned on the day of the build, for pages that are not about a day.</summary>
internal static class TodayModels
{
    private const int RowsShown = 5;

    /// <summary>Home's few, the first to open; null when nothing is planned at all. Delicate entries are left out: a passer-by may be looking.</summary>
    public static TodayModel? Of(SiteIndex index) => index.Days.NextFrom(index.Today) is not { } day
        ? null
        : new TodayModel(
            JapaneseDates.Near(day.Date, index.Today),
            day.Date != index.Today,
            [.. day.Visits.Where(v => !v.Planned.IsSensitive).Take(RowsShown).Select(v => DayRows.Of(index, v))],
            DayLinks.Counted(index, day));
}
