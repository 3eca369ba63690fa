using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Search.Labels;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Terms;

/// <summary>The special terms of an entry: what its fields say, whatever the words around them. They begin with <see cref="WordShard.SpecialMark"/>.</summary>
internal static class EntryFacts
{
    private const int Noon = 12 * 60;
    private const int Evening = 17 * 60;
    private const int MinutesOfDay = 24 * 60;

    /// <summary>All terms of an entry, each once.</summary>
    public static ImmutableSortedSet<string> Of(IndexedEntry indexed, Taxonomies taxonomies)
    {
        var entry = indexed.Entry;
        var facts = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        facts.Add("#kind-" + indexed.Kind.Code);
        foreach (var need in entry.Needs) facts.Add("#need-" + need);
        if (!entry.Needs.IsEmpty) facts.Add("#first-" + entry.Needs[0]);
        foreach (var area in entry.LifeAreas) facts.Add("#life-" + area);
        foreach (var audience in entry.Audience) facts.Add("#aud-" + audience);
        foreach (var area in Areas(indexed, taxonomies)) facts.Add("#area-" + area.LocalGovernmentCode);
        if (entry.Cost.Type == CostType.Free) facts.Add("#free");
        if (entry.Referral.Booking == "none") facts.Add("#nobooking");
        if (entry.Mode.Contains("online", StringComparer.Ordinal)) facts.Add("#online");
        foreach (var code in Offered(indexed)) facts.Add(FeatureLabel.Has(code));
        if (indexed.HasDates) AddSchedule(facts, entry.Schedule);
        return facts.ToImmutable();
    }

    // Where it is and whom it is for, and the prefectures these lie in.
    private static IEnumerable<Area> Areas(IndexedEntry indexed, Taxonomies taxonomies)
    {
        var own = indexed.Entry.Serves.Select(taxonomies.FindArea).OfType<Area>().Prepend(indexed.Area).ToList();
        return own.Concat(own.SelectMany(area => taxonomies.Areas.Terms.Where(a => a.Level == AreaLevel.Prefecture && a.Name == area.Prefecture)));
    }

    // What it says yes to. What it says no to, and what it does not say, is no answer to who asks for it.
    private static IEnumerable<string> Offered(IndexedEntry indexed)
    {
        var entry = indexed.Entry;
        var visit = entry.FirstVisit;
        return entry.Accessibility.Select(flag => (flag.Key, flag.Answer))
            .Append(("children_ok", entry.ChildrenOk)).Append(("pets_ok", entry.PetsOk))
            .Append(("can_just_sit", visit.CanJustSit)).Append(("can_leave_anytime", visit.CanLeaveAnytime)).Append(("come_with_someone", visit.ComeWithSomeone)).Append(("anonymous_ok", visit.AnonymousOk))
            .Append(("warm_handover", entry.Referral.WarmHandover))
            .Append(("parking", indexed.PublicPlace?.Parking ?? Answer.Unknown))
            .Where(offer => offer.Item2.Value == TriState.Yes)
            .Select(offer => offer.Item1);
    }

    private static void AddSchedule(ImmutableSortedSet<string>.Builder facts, ImmutableArray<ScheduleItem> schedule)
    {
        foreach (var rule in schedule.SelectMany(item => item.Rules))
        {
            var parts = rule.Times.SelectMany(PartsOfDay).Distinct(StringComparer.Ordinal).ToList();
            foreach (var part in parts) facts.Add("#" + part);
            foreach (var day in Days(rule))
            {
                facts.Add($"#d{(int)day}");
                foreach (var part in parts) facts.Add($"#d{(int)day}{part}");
            }

            if (rule is ScheduleRule.NthWeekday nth)
            {
                foreach (var (ordinal, day) in nth.Days) facts.Add(ordinal < 0 ? $"#d{(int)day}nlast" : $"#d{(int)day}n{ordinal}");
            }
        }
    }

    private static IEnumerable<DayOfWeek> Days(ScheduleRule rule) => rule switch
    {
        ScheduleRule.Weekly weekly => DaysOf(weekly.Days),
        ScheduleRule.WorkingDays => DaysOf(WeekdaySet.MondayToFriday),
        ScheduleRule.EveryWeeks every => DaysOf(every.Days),
        ScheduleRule.NthWeekday nth => nth.Days.Select(d => d.Day).Distinct(),
        _ => [],
    };

    // Monday is the first bit of a set, Sunday the last.
    private static IEnumerable<DayOfWeek> DaysOf(WeekdaySet days) =>
        Enum.GetValues<DayOfWeek>().Where(day => ((int)days & (1 << (((int)day + 6) % 7))) != 0);

    // A span belongs to every part of the day it touches; without an end, to the one it begins in.
    private static IEnumerable<string> PartsOfDay(TimeSpanOfDay time)
    {
        var start = time.StartMinute ?? time.EndMinute - 1 ?? 0;
        var end = time.EndMinute ?? start + 1;
        if (start < Noon) yield return "am";
        if (start < Evening && end > Noon) yield return "pm";
        if (end > Evening && start < MinutesOfDay) yield return "eve";
    }
}
