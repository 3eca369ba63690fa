using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Pages.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Searches;

/// <summary>The filters of the search page. Only what some listed entry has is offered: a choice that cannot find anything is no choice.</summary>
internal static class SearchFilters
{
    private const int Long = 12;

    // As the index counts them: 0 is Sunday, and a week begins on Monday.
    private static readonly string[] Week = ["1", "2", "3", "4", "5", "6", "0"];

    public static ImmutableArray<FilterModel> Main(SiteIndex index)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        return
        [
            new FilterModel("area", index.Words["filter.area"], null, IsArea: true, IsDay: false, IsLong: false, []),
            Filter("kind", index.Words["filter.kind"], null, taxonomies.Kinds.Terms.Select(k => (k.Code, k.Label)), Used(index, e => [e.Kind])),
            new FilterModel("date", index.Words["filter.date"], index.Words["search.day.note"], IsArea: false, IsDay: true, IsLong: false, []),
            Filter("cost", index.Words["filter.cost"], index.Words["search.unknowns"], EntryCodes.CostTypes.Where(c => c.Meaning != CostType.Unknown).Select(c => (c.Written.Value, c.Written.Label.Ja)), Costs(index)),
            Filter("audience", index.Words["filter.audience"], null, taxonomies.Audiences.Terms.Select(a => (a.Code, a.Label)), Used(index, e => e.Audience)),
            Filter("first", index.Words["filter.first"], index.Words["search.unknowns"], FirstVisitModels.Questions.Select(q => (q.Code, index.Words["first." + q.Code])), Answered(index, FirstVisitModels.Codes)),
        ];
    }

    public static ImmutableArray<FilterModel> More(SiteIndex index)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        ImmutableArray<FilterModel> all =
        [
            Filter("need", index.Words["filter.need"], null, taxonomies.Needs.Terms.Select(n => (n.Code, n.Label)), Used(index, e => e.Needs)),
            new FilterModel("day", index.Words["filter.day"], null, IsArea: false, IsDay: false, IsLong: false, [.. Week.Select(d => new FilterOptionModel(d, index.Words["weekday." + d]))]),
            new FilterModel("time", index.Words["filter.time"], null, IsArea: false, IsDay: false, IsLong: false, [new("am", index.Words["filter.time.am"]), new("pm", index.Words["filter.time.pm"]), new("eve", index.Words["filter.time.eve"])]),
            Filter("access", index.Words["filter.access"], index.Words["search.unknowns"], EntryCodes.AccessibilityFlags.Select(f => (f.Value, f.Label.Ja)), Answered(index, AccessFlags)),
            Filter("mode", index.Words["filter.mode"], null, EntryCodes.Modes.Select(m => (m.Value, m.Label.Ja)), Used(index, e => e.Mode)),
            Languages(index),
            Filter("referral", index.Words["filter.referral"], null, EntryCodes.ReferralWho.Select(r => (r.Value, r.Label.Ja)), Used(index, e => e.Referral.Who)),
            Filter("life", index.Words["filter.life"], null, taxonomies.LifeAreas.Terms.Select(l => (l.Code, l.Label)), Used(index, e => e.LifeAreas)),
        ];
        return [.. all.Where(f => !f.Options.IsEmpty)];
    }

    private static FilterModel Filter(string code, string heading, string? note, IEnumerable<(string Value, string Label)> options, FrozenSet<string> used)
    {
        ImmutableArray<FilterOptionModel> shown = [.. options.Where(o => used.Contains(o.Value)).Select(o => new FilterOptionModel(o.Value, o.Label))];
        return new FilterModel(code, heading, note, IsArea: false, IsDay: false, shown.Length > Long, shown);
    }

    private static FilterModel Languages(SiteIndex index)
    {
        var used = Used(index, e => e.Languages.Select(l => l.Code));
        var known = EntryCodes.Languages.Select(l => l.Value).Where(used.Contains).ToImmutableArray();
        var all = known.Concat(used.Except(known).Order(StringComparer.Ordinal));
        return Filter("language", index.Words["filter.language"], null, all.Select(tag => (tag, Labels.Language(tag))), used);
    }

    private static FrozenSet<string> Used(SiteIndex index, Func<Entry, IEnumerable<string>> values) =>
        index.Listed.SelectMany(e => values(e.Entry)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Costs(SiteIndex index)
    {
        var types = index.Listed.Select(e => e.Entry.Cost.Type).ToHashSet();
        return EntryCodes.CostTypes.Where(c => types.Contains(c.Meaning)).Select(c => c.Written.Value).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Answered(SiteIndex index, Func<Entry, IEnumerable<(string Code, Answer Answer)>> flags) =>
        index.Listed.SelectMany(e => flags(e.Entry)).Where(f => f.Answer.Value == TriState.Yes).Select(f => f.Code).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string Code, Answer Answer)> AccessFlags(Entry entry) => entry.Accessibility.Select(f => (f.Key, f.Answer));
}
