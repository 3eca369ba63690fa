using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Search.Facets;
using CommunityAtlas.Search.Store;
using CommunityAtlas.Search.Terms;
using CommunityAtlas.Search.Tests.Truth;

namespace CommunityAtlas.Search.Tests.Facets;

/// <summary>Against a dull reading of the sample entries.</summary>
public class FacetTableTests
{
    private static readonly ImmutableArray<IndexedEntry> Documents = IndexedEntry.InOrder(SampleContent.Sample, SampleContent.Today);

    private static readonly ImmutableSortedDictionary<string, Facet> Table = Of(Documents);

    [Fact]
    public void Each_value_holds_the_entries_that_say_so()
    {
        Same("cost", "free", entry => entry.Cost.Type == CostType.Free);
        Same("cost", "fee", entry => entry.Cost.Type == CostType.Fee);
        Same("mode", "online", entry => entry.Mode.Contains("online"));
        Same("referral", "who=self", entry => entry.Referral.Who.Contains("self"));
        Same("first", "can_just_sit=yes", entry => entry.FirstVisit.CanJustSit.Value == TriState.Yes);
        Same("access", "wheelchair_ok=yes", entry => entry.Accessibility.Any(flag => flag.Key == "wheelchair_ok" && flag.Answer.Value == TriState.Yes));
        Same("access", "wheelchair_ok=no", entry => entry.Accessibility.Any(flag => flag.Key == "wheelchair_ok" && flag.Answer.Value == TriState.No));
        Same("access", "children_ok=yes", entry => entry.ChildrenOk.Value == TriState.Yes);
        foreach (var need in Table["need"].Values) Same("need", need.Code, entry => entry.Needs.Contains(need.Code));
        foreach (var kind in Table["kind"].Values) Same("kind", kind.Code, entry => entry.Kind == kind.Code);
        foreach (var language in Table["language"].Values) Same("language", language.Code, entry => entry.Languages.Any(l => l.Code == language.Code));
    }

    [Fact]
    public void Values_stand_in_the_order_of_their_lists_and_none_is_empty()
    {
        Assert.All(Table.Values.SelectMany(facet => facet.Values), value => Assert.NotEmpty(value.Docs));
        Assert.Equal(SampleContent.Sample.Taxonomies.Kinds.Terms.Select(kind => kind.Code).Where(code => Table["kind"].Values.Any(v => v.Code == code)), Table["kind"].Values.Select(v => v.Code));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "0"], Table["day"].Values.Select(v => v.Code));
        Assert.Equal("月曜", Table["day"].Values[0].Label);
        Assert.Equal(["am", "pm", "eve"], Table["time"].Values.Select(v => v.Code));
    }

    [Fact]
    public void An_area_holds_what_lies_in_it_and_a_prefecture_what_lies_in_its_areas()
    {
        var taxonomies = SampleContent.Sample.Taxonomies;
        foreach (var area in Table["area"].Values.Where(value => value.Code != "anywhere"))
        {
            var docs = Enumerable.Range(0, Documents.Length).Where(doc => Documents[doc].Area.LocalGovernmentCode == area.Code);
            Assert.Subset(area.Docs.ToHashSet(), docs.ToHashSet());
        }

        var anywhere = Enumerable.Range(0, Documents.Length).Where(doc => Documents[doc].Entry.Serves.Contains("anywhere"));
        Assert.Equal(anywhere, Table["area"].Values.FirstOrDefault(value => value.Code == "anywhere")?.Docs ?? []);
        Assert.True(taxonomies.Areas.Terms.Length >= Table["area"].Values.Length - 1);
    }

    [Fact]
    public void Whether_newcomers_are_taken_is_believed_for_60_days()
    {
        var told = Documents[0] with { Entry = Documents[0].Entry with { Referral = new Referral { Accepting = "yes", AcceptingAsOf = SampleContent.Today.AddDays(-60) } } };
        var longAgo = told with { Entry = told.Entry with { Referral = told.Entry.Referral with { AcceptingAsOf = SampleContent.Today.AddDays(-61) } } };
        Assert.Equal(0, Assert.Single(Of([told])["referral"].Values.Single(value => value.Code == "accepting=yes").Docs));
        Assert.False(Of([longAgo]).ContainsKey("referral"));
    }

    [Fact]
    public void A_day_holds_what_is_open_on_it_and_keeps_the_doubtful_apart()
    {
        var days = OpenDay.Of(Documents, SampleContent.Sample.Holidays, SampleContent.Today);
        Assert.Equal(60, days.Length);
        Assert.Contains(days, day => !day.Day.Uncertain.IsEmpty);
        foreach (var (date, day) in days)
        {
            var open = Enumerable.Range(0, Documents.Length)
                .Where(doc => Documents[doc].HasDates)
                .Select(doc => (doc, Times: OccurrenceCalculator.Between(Documents[doc].Entry.Schedule, SampleContent.Sample.Holidays, date, date)))
                .Where(found => !found.Times.IsEmpty)
                .ToLookup(found => found.Times.Any(time => !time.IsHolidayUnknown && !time.IsTentative), found => found.doc);
            Assert.Equal(open[true], day.Certain);
            Assert.Equal(open[false], day.Uncertain);
        }
    }

    [Fact]
    public void Who_is_paused_stale_or_told_on_contact_is_open_on_no_day()
    {
        var open = Documents.First(document => document.HasDates && OccurrenceCalculator.Between(document.Entry.Schedule, SampleContent.Sample.Holidays, SampleContent.Today, SampleContent.Today.AddDays(59)).Length > 0);
        Assert.True(IsEverOpen(open));
        Assert.False(IsEverOpen(open with { Freshness = Freshness.Stale }));
        Assert.False(IsEverOpen(open with { Entry = open.Entry with { Status = EntryStatus.Paused } }));
        Assert.False(IsEverOpen(open with { Entry = open.Entry with { Place = open.Entry.Place with { Disclosure = Disclosure.OnContact } } }));

        static bool IsEverOpen(IndexedEntry document) =>
            OpenDay.Of([document], SampleContent.Sample.Holidays, SampleContent.Today).Any(day => !day.Day.Certain.IsEmpty || !day.Day.Uncertain.IsEmpty);
    }

    [Fact]
    public void Points_are_those_of_public_places() =>
        Assert.Equal(Enumerable.Range(0, Documents.Length).Where(doc => Documents[doc].Entry.Place is { Disclosure: Disclosure.Public, Point: not null }), PublicPoints.Of(Documents).Docs);

    private static ImmutableSortedDictionary<string, Facet> Of(ImmutableArray<IndexedEntry> documents) =>
        FacetTable.Of(documents, SampleContent.Sample.Taxonomies, SampleContent.Today, doc => EntryFacts.Of(documents[doc], SampleContent.Sample.Taxonomies));

    private static void Same(string facet, string code, Func<Entry, bool> says)
    {
        var wanted = Enumerable.Range(0, Documents.Length).Where(doc => says(Documents[doc].Entry)).ToList();
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted, Table[facet].Values.Single(value => value.Code == code).Docs);
    }
}
