using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Store;

namespace CommunityAtlas.Search.Facets;

/// <summary>
/// Makes the facets of all documents. What nobody has said has no value, so that unknown is the rest; a flag has a value for yes and one for no.
/// </summary>
public static class FacetTable
{
    private const int AcceptingHoldsDays = 60;

    private static readonly ImmutableArray<(string Code, string Label)> Weekdays =
        [("1", "月曜"), ("2", "火曜"), ("3", "水曜"), ("4", "木曜"), ("5", "金曜"), ("6", "土曜"), ("0", "日曜")];

    private static readonly ImmutableArray<(string Code, string Label)> Times = [("am", "午前"), ("pm", "午後"), ("eve", "夜")];

    /// <summary>The facets, by code; none without a value.</summary>
    /// <param name="documents">By number.</param>
    /// <param name="facts">The special terms of a document: <c>#d6</c>, <c>#am</c>, <c>#area-…</c>.</param>
    public static ImmutableSortedDictionary<string, Facet> Of(ImmutableArray<IndexedEntry> documents, Taxonomies taxonomies, DateOnly today, Func<int, IEnumerable<string>> facts)
    {
        var special = Enumerable.Range(0, documents.Length).Select(doc => facts(doc).ToHashSet(StringComparer.Ordinal)).ToArray();
        var facets = ImmutableSortedDictionary.CreateBuilder<string, Facet>(StringComparer.Ordinal);
        Add("kind", taxonomies.Kinds.Terms.Select(term => (term.Code, term.Label)), doc => [documents[doc].Entry.Kind]);
        Add("need", taxonomies.Needs.Terms.Select(term => (term.Code, term.Label)), doc => documents[doc].Entry.Needs);
        Add("life", taxonomies.LifeAreas.Terms.Select(term => (term.Code, term.Label)), doc => documents[doc].Entry.LifeAreas);
        Add("audience", taxonomies.Audiences.Terms.Select(term => (term.Code, term.Label)), doc => documents[doc].Entry.Audience);
        Add("area", taxonomies.Areas.Terms.Select(area => (area.LocalGovernmentCode, area.Name)).Append(("anywhere", "どこに住んでいても")), doc =>
            [.. Marked(special[doc], "#area-"), .. documents[doc].Entry.Serves.Where(key => key == "anywhere")]);
        Add("day", Weekdays, doc => Marked(special[doc], "#d"));
        Add("time", Times, doc => Marked(special[doc], "#"));
        Add("cost", EntryCodes.CostTypes.Where(type => type.Meaning != CostType.Unknown).Select(type => Named(type.Written)), doc => CostOf(documents[doc].Entry));
        Add("access", Flags([.. EntryCodes.AccessibilityFlags.Select(Named), ("children_ok", "子どもも行ってよい"), ("pets_ok", "ペットと行ってよい"), ("smoking", "タバコをすう人がいる")]), doc => AccessOf(documents[doc].Entry));
        Add("language", Languages(documents), doc => documents[doc].Entry.Languages.Select(language => language.Code));
        Add("referral", ReferralValues(), doc => ReferralOf(documents[doc].Entry.Referral, today));
        Add("mode", EntryCodes.Modes.Select(Named), doc => documents[doc].Entry.Mode);
        Add("first", Flags([("can_just_sit", "座っているだけでもよい"), ("can_leave_anytime", "いつ帰ってもよい"), ("come_with_someone", "つきそいの人と行ってよい"), ("anonymous_ok", "名前を言わなくてよい")]), doc => FirstOf(documents[doc].Entry.FirstVisit));
        return facets.ToImmutable();

        void Add(string facet, IEnumerable<(string Code, string Label)> values, Func<int, IEnumerable<string>> valuesOf)
        {
            var docs = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var doc = 0; doc < documents.Length; doc++)
            {
                foreach (var code in valuesOf(doc))
                {
                    if (!docs.TryGetValue(code, out var list)) docs[code] = list = [];
                    if (list.Count == 0 || list[^1] != doc) list.Add(doc);
                }
            }

            ImmutableArray<FacetValue> filled = [.. values.DistinctBy(v => v.Code, StringComparer.Ordinal).Where(v => docs.ContainsKey(v.Code)).Select(v => new FacetValue(v.Code, v.Label, [.. docs[v.Code]]))];
            if (!filled.IsEmpty) facets[facet] = new Facet(filled);
        }
    }

    private static IEnumerable<string> Marked(HashSet<string> special, string mark) =>
        special.Where(fact => fact.StartsWith(mark, StringComparison.Ordinal)).Select(fact => fact[mark.Length..]);

    private static (string Code, string Label) Named(Code code) => (code.Value, code.Label.Ja);

    private static IEnumerable<(string Code, string Label)> Flags(IEnumerable<(string Code, string Label)> flags) =>
        flags.SelectMany(flag => new[] { (flag.Code + "=yes", flag.Label), (flag.Code + "=no", flag.Label) });

    private static List<string> Answered(params ReadOnlySpan<(string Code, Answer Answer)> answers)
    {
        var said = new List<string>();
        foreach (var (code, answer) in answers)
        {
            if (answer.Value != TriState.Unknown) said.Add(code + (answer.Value == TriState.Yes ? "=yes" : "=no"));
        }

        return said;
    }

    private static IEnumerable<string> CostOf(Entry entry) =>
        EntryCodes.CostTypes.Where(type => type.Meaning == entry.Cost.Type && type.Meaning != CostType.Unknown).Select(type => type.Written.Value);

    private static IEnumerable<string> AccessOf(Entry entry) =>
    [
        .. Answered([.. entry.Accessibility.Select(flag => (flag.Key, flag.Answer))]),
        .. Answered(("children_ok", entry.ChildrenOk), ("pets_ok", entry.PetsOk), ("smoking", entry.Smoking)),
    ];

    private static List<string> FirstOf(FirstVisit visit) =>
        Answered(("can_just_sit", visit.CanJustSit), ("can_leave_anytime", visit.CanLeaveAnytime), ("come_with_someone", visit.ComeWithSomeone), ("anonymous_ok", visit.AnonymousOk));

    // Languages of the list first, then any other by tag.
    private static IEnumerable<(string Code, string Label)> Languages(ImmutableArray<IndexedEntry> documents) =>
    [
        .. EntryCodes.Languages.Select(Named),
        .. documents.SelectMany(d => d.Entry.Languages).Select(language => language.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => (code, code)),
    ];

    private static IEnumerable<(string Code, string Label)> ReferralValues() =>
    [
        .. EntryCodes.ReferralWho.Select(code => ("who=" + code.Value, code.Label.Ja)),
        .. EntryCodes.ReferralHow.Select(code => ("how=" + code.Value, code.Label.Ja)),
        .. EntryCodes.Booking.Select(code => ("booking=" + code.Value, code.Label.Ja)),
        .. EntryCodes.Accepting.Select(code => ("accepting=" + code.Value, code.Label.Ja)),
        .. Flags([("warm_handover", "はじめに いっしょに来てもらえる")]),
    ];

    private static IEnumerable<string> ReferralOf(Referral referral, DateOnly today)
    {
        foreach (var who in referral.Who) yield return "who=" + who;
        foreach (var how in referral.How) yield return "how=" + how;
        if (referral.Booking is { } booking) yield return "booking=" + booking;
        if (referral is { Accepting: { } accepting, AcceptingAsOf: { } day } && today.DayNumber - day.DayNumber <= AcceptingHoldsDays) yield return "accepting=" + accepting;
        foreach (var handover in Answered(("warm_handover", referral.WarmHandover))) yield return handover;
    }
}
