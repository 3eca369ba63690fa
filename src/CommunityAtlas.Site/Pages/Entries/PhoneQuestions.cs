using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>
/// 電話で聞くこと: what the entry does not say, as questions to read out; the kind's own questions come first. Nobody asks a hotline
/// whether a wheelchair gets in, nor is a question of the kind asked that the entry has answered (the words are compared).
/// </summary>
internal static class PhoneQuestions
{
    private const int Most = 10;

    public static ImmutableArray<string> Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var isGoneTo = entry.IsGoneTo;
        (bool IsOpen, string Question)[] ofDays =
        [
            (planned.Next.IsEmpty && entry.Status == EntryStatus.Active, index.Words["question.next"]),
            (planned.Next.Any(o => o.Time is null), index.Words["question.from"]),
            (planned.Next.Any(o => o.Time is { EndMinute: null }), index.Words["question.until"]),
            (planned.Next.Any(o => o.IsHolidayUnknown), index.Words["question.holidays"]),
        ];
        (bool IsOpen, string Question)[] ofFields =
        [
            (entry.Cost.Type == CostType.Unknown, index.Words["question.cost"]),
            (entry.Referral.Booking is null, index.Words["question.booking"]),
            (ReferralTexts.Accepting(entry.Referral, index.Today) is null, isGoneTo ? index.Words["question.accepting"] : index.Words["question.accepting.talk"]),
            (entry.FirstVisit.CanJustSit.Value == TriState.Unknown, isGoneTo ? index.Words["question.sit"] : index.Words["question.sit.talk"]),
            (entry.FirstVisit.CanLeaveAnytime.Value == TriState.Unknown, isGoneTo ? index.Words["question.leave"] : index.Words["question.leave.talk"]),
            (entry.FirstVisit.ComeWithSomeone.Value == TriState.Unknown, isGoneTo ? index.Words["question.company"] : index.Words["question.company.talk"]),
            (entry.FirstVisit.AnonymousOk.Value == TriState.Unknown, index.Words["question.name"]),
            (isGoneTo && IsUnknown(entry, "wheelchair_ok"), index.Words["question.wheelchair"]),
            (isGoneTo && IsUnknown(entry, "accessible_toilet"), index.Words["question.toilet"]),
        ];
        var settled = ofFields.Where(q => !q.IsOpen).Select(q => q.Question).ToHashSet(StringComparer.Ordinal);
        return [.. planned.Kind.Questions.Where(q => !settled.Contains(q)).Concat(ofDays.Concat(ofFields).Where(q => q.IsOpen).Select(q => q.Question)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private static bool IsUnknown(Entry entry, string flag) =>
        entry.Accessibility.FirstOrDefault(f => f.Key == flag) is null or { Answer.Value: TriState.Unknown };
}
