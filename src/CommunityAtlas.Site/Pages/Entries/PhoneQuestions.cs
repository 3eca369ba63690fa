using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>電話で聞くこと: what the entry does not say, as questions to read out; the kind's own questions come first.</summary>
internal static class PhoneQuestions
{
    private const int Most = 10;

    public static ImmutableArray<string> Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var unknown = new List<(bool IsUnknown, string Question)>
        {
            (planned.Next.IsEmpty && entry.Status == EntryStatus.Active, index.Words["question.next"]),
            (planned.Next.Any(o => o.Time is null), index.Words["question.from"]),
            (planned.Next.Any(o => o.Time is { EndMinute: null }), index.Words["question.until"]),
            (planned.Next.Any(o => o.IsHolidayUnknown), index.Words["question.holidays"]),
            (entry.Cost.Type == CostType.Unknown, index.Words["question.cost"]),
            (entry.Referral.Booking is null, index.Words["question.booking"]),
            (ReferralTexts.Accepting(entry.Referral, index.Today) is null, index.Words["question.accepting"]),
            (entry.FirstVisit.CanJustSit.Value == TriState.Unknown, index.Words["question.sit"]),
            (entry.FirstVisit.CanLeaveAnytime.Value == TriState.Unknown, index.Words["question.leave"]),
            (entry.FirstVisit.ComeWithSomeone.Value == TriState.Unknown, index.Words["question.company"]),
            (entry.FirstVisit.AnonymousOk.Value == TriState.Unknown, index.Words["question.name"]),
            (IsUnknown(entry, "wheelchair_ok"), index.Words["question.wheelchair"]),
            (IsUnknown(entry, "accessible_toilet"), index.Words["question.toilet"]),
        };
        return [.. planned.Kind.Questions.Concat(unknown.Where(q => q.IsUnknown).Select(q => q.Question)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private static bool IsUnknown(Entry entry, string flag) =>
        entry.Accessibility.FirstOrDefault(f => f.Key == flag) is null or { Answer.Value: TriState.Unknown };
}
