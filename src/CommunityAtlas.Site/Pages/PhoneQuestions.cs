using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.Pages;

/// <summary>電話で聞くこと: what the entry does not say, as questions to read out; the kind's own questions come first.</summary>
internal static class PhoneQuestions
{
    private const int Most = 10;

    public static ImmutableArray<string> Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var unknown = new List<(bool IsUnknown, string Question)>
        {
            (planned.Next.IsEmpty && entry.Status == EntryStatus.Active, "次はいつ開きますか"),
            (planned.Next.Any(o => o.Time is null), "何時からですか"),
            (planned.Next.Any(o => o.Time is { EndMinute: null }), "何時に終わりますか"),
            (planned.Next.Any(o => o.IsHolidayUnknown), "祝日は開いていますか"),
            (entry.Cost.Type == CostType.Unknown, "お金はかかりますか"),
            (entry.Referral.Booking is null, "予約はいりますか"),
            (ReferralTexts.Accepting(entry.Referral, index.Today) is null, "いま、新しく行ってもよいですか"),
            (entry.FirstVisit.CanJustSit.Value == TriState.Unknown, "座っているだけでもよいですか"),
            (entry.FirstVisit.CanLeaveAnytime.Value == TriState.Unknown, "とちゅうで帰ってもよいですか"),
            (entry.FirstVisit.ComeWithSomeone.Value == TriState.Unknown, "つきそいの人と行ってもよいですか"),
            (entry.FirstVisit.AnonymousOk.Value == TriState.Unknown, "名前を言わなくてもよいですか"),
            (IsUnknown(entry, "wheelchair_ok"), "車いすで入れますか"),
            (IsUnknown(entry, "accessible_toilet"), "車いすで使えるトイレはありますか"),
        };
        return [.. planned.Kind.Questions.Concat(unknown.Where(q => q.IsUnknown).Select(q => q.Question)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private static bool IsUnknown(Entry entry, string flag) =>
        entry.Accessibility.FirstOrDefault(f => f.Key == flag) is null or { Answer.Value: TriState.Unknown };
}
