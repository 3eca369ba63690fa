using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages;

/// <summary>The filters of the search page. Only what some listed entry has is offered: a choice that cannot find anything is no choice.</summary>
internal static class SearchFilters
{
    private const int Long = 12;
    private const string Unknowns = "わからないところは、けっかの下に「はっきりしないもの」として出します。";

    public static ImmutableArray<FilterModel> Main(SiteIndex index)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        return
        [
            new FilterModel("area", "地域", null, IsArea: true, IsDay: false, IsLong: false, []),
            Filter("kind", "種別", null, taxonomies.Kinds.Terms.Select(k => (k.Code, k.Label)), Used(index, e => [e.Kind])),
            new FilterModel("date", "行きたい日", "その日に開く予定のところだけを出します。", IsArea: false, IsDay: true, IsLong: false, []),
            Filter("cost", "お金", Unknowns, EntryCodes.CostTypes.Where(c => c.Meaning != CostType.Unknown).Select(c => (c.Written.Value, c.Written.Label.Ja)), Costs(index)),
            Filter("audience", "だれが行けるか", null, taxonomies.Audiences.Terms.Select(a => (a.Code, a.Label)), Used(index, e => e.Audience)),
            Filter("first", "はじめての日", Unknowns, FirstVisitModels.Questions.Select(q => (q.Code, q.Label)), Answered(index, FirstVisitModels.Codes)),
        ];
    }

    public static ImmutableArray<FilterModel> More(SiteIndex index)
    {
        var taxonomies = index.Catalogue.Taxonomies;
        ImmutableArray<FilterModel> all =
        [
            Filter("need", "困りごと", null, taxonomies.Needs.Terms.Select(n => (n.Code, n.Label)), Used(index, e => e.Needs)),
            new FilterModel("day", "曜日", null, IsArea: false, IsDay: false, IsLong: false, [.. "月火水木金土日".Select((c, i) => new FilterOptionModel(((char)('0' + ((i + 1) % 7))).ToString(), c + "曜日"))]),
            new FilterModel("time", "時間", null, IsArea: false, IsDay: false, IsLong: false, [new("am", "午前"), new("pm", "午後"), new("eve", "夜")]),
            Filter("access", "バリアフリー", Unknowns, EntryCodes.AccessibilityFlags.Select(f => (f.Value, f.Label.Ja)), Answered(index, AccessFlags)),
            Filter("mode", "参加のしかた", null, EntryCodes.Modes.Select(m => (m.Value, m.Label.Ja)), Used(index, e => e.Mode)),
            Languages(index),
            Filter("referral", "だれが申し込めるか", null, EntryCodes.ReferralWho.Select(r => (r.Value, r.Label.Ja)), Used(index, e => e.Referral.Who)),
            Filter("life", "生活の領域", null, taxonomies.LifeAreas.Terms.Select(l => (l.Code, l.Label)), Used(index, e => e.LifeAreas)),
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
        return Filter("language", "ことば", null, all.Select(tag => (tag, Labels.Language(tag))), used);
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
