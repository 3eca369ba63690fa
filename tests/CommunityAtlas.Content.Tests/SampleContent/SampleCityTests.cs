using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Content.Tests.SampleContent;

/// <summary>The sample is the first thing anybody sees and the ground other tests stand on: it must be sound and show all the model can say.</summary>
public sealed class SampleCityTests
{
    [Fact]
    public void It_is_built_without_an_error()
    {
        Assert.Empty(SampleCity.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(SampleCity.Print));
        Assert.True(SampleCity.Catalogue.Site.IsDemo);
    }

    [Fact]
    public void The_only_warning_is_the_easy_text_that_the_archived_entry_lacks()
    {
        var warning = Assert.Single(SampleCity.Diagnostics, d => d.Severity == DiagnosticSeverity.Warning);
        Assert.Contains("utagoe-poplar", warning.Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_enough_entries_to_page_through_lists() => Assert.True(SampleCity.Catalogue.Entries.Length >= 60);

    [Fact]
    public void Every_term_of_the_open_lists_is_used()
    {
        var catalogue = SampleCity.Catalogue;
        var lists = catalogue.Taxonomies;
        Assert.Equal((25, 29, 8), (lists.Kinds.Terms.Length, lists.Needs.Terms.Length, lists.LifeAreas.Terms.Length));
        Assert.Empty(lists.Kinds.Terms.Select(t => t.Code).Except(catalogue.Entries.Select(e => e.Kind)));
        Assert.Empty(lists.Needs.Terms.Select(t => t.Code).Except(catalogue.Entries.SelectMany(e => e.Needs)));
        Assert.Empty(lists.LifeAreas.Terms.Select(t => t.Code).Except(catalogue.Entries.SelectMany(e => e.LifeAreas)));
        Assert.Empty(lists.Audiences.Terms.Select(t => t.Code).Except(catalogue.Entries.SelectMany(e => e.Audience)));
        Assert.Empty(lists.Areas.Terms.Select(t => t.Key).Except(catalogue.Entries.Select(e => e.AreaKey)));
        Assert.Empty(catalogue.Organizations.Select(o => o.Key).Except(catalogue.Entries.Select(e => e.Organization?.Key)));
    }

    [Fact]
    public void Every_code_of_the_closed_lists_is_used()
    {
        var entries = SampleCity.Catalogue.Entries;
        AssertAllUsed(EntryCodes.Modes, entries.SelectMany(e => e.Mode));
        AssertAllUsed(EntryCodes.IctLevels, entries.Select(e => e.IctLevel));
        AssertAllUsed(EntryCodes.OrganizationTypes.Where(c => c.Value is not ("school" or "other")), entries.Select(e => e.Organization?.Type));
        AssertAllUsed(EntryCodes.ReferralWho, entries.SelectMany(e => e.Referral.Who));
        AssertAllUsed(EntryCodes.ReferralHow, entries.SelectMany(e => e.Referral.How));
        AssertAllUsed(EntryCodes.Booking, entries.Select(e => e.Referral.Booking));
        AssertAllUsed(EntryCodes.Accepting, entries.Select(e => e.Referral.Accepting));
        AssertAllUsed(EntryCodes.Genders, entries.Select(e => e.Gender));
        AssertAllUsed(EntryCodes.Company, entries.SelectMany(e => e.Company));
        AssertAllUsed(EntryCodes.FoodServe, entries.SelectMany(e => e.Food?.Serve ?? []));
        AssertAllUsed(EntryCodes.Safeguards, entries.SelectMany(e => e.Safeguards));
        AssertAllUsed(EntryCodes.FundingKinds, entries.SelectMany(e => e.Assurance.Continuity.FundingKind));
        AssertAllUsed(EntryCodes.VerificationMethods, entries.Select(e => e.Verified.How));
        AssertAllUsed(EntryCodes.AccessibilityFlags, entries.SelectMany(e => e.Accessibility).Select(f => f.Key));
    }

    [Theory]
    [InlineData(Freshness.Fresh, 45)]
    [InlineData(Freshness.Due, 3)]
    [InlineData(Freshness.Stale, 3)]
    [InlineData(Freshness.Archived, 1)]
    public void Checks_of_every_age_occur_and_most_are_fresh(Freshness freshness, int atLeast)
    {
        var catalogue = SampleCity.Catalogue;
        var found = catalogue.Entries.Count(e => FreshnessRule.Of(e, catalogue.Taxonomies.Kinds.Get(e.Kind), SampleCity.Today) == freshness);
        Assert.True(found >= atLeast, $"{freshness}: {found}");
    }

    [Fact]
    public void Every_state_disclosure_cost_and_holiday_policy_occurs()
    {
        var entries = SampleCity.Catalogue.Entries;
        Assert.Empty(Enum.GetValues<EntryStatus>().Except(entries.Select(e => e.Status)));
        Assert.Empty(Enum.GetValues<Disclosure>().Except(entries.Select(e => e.Place.Disclosure)));
        Assert.Empty(Enum.GetValues<CostType>().Where(t => t != CostType.Unknown).Except(entries.Select(e => e.Cost.Type)));
        Assert.Empty(Enum.GetValues<HolidayPolicy>().Except(entries.SelectMany(e => e.Schedule).Select(s => s.OnHoliday)));
        Assert.Empty(Enum.GetValues<PinPrecision>().Except(entries.Select(e => e.Place.Precision)));
    }

    [Fact]
    public void Whoever_runs_and_was_checked_in_time_has_a_next_date_or_says_why_not()
    {
        var catalogue = SampleCity.Catalogue;
        var silent = catalogue.Entries
            .Where(e => e.Status == EntryStatus.Active && e.ScheduleNote is null)
            .Where(e => OccurrenceCalculator.Next(e.Schedule, catalogue.Holidays, SampleCity.Today, 1).IsEmpty)
            .Select(e => e.Slug);
        Assert.Empty(silent);
    }

    [Fact]
    public void No_group_but_those_of_the_hotlines_and_the_screen_meets_on_new_years_day()
    {
        var catalogue = SampleCity.Catalogue;
        var newYear = new DateOnly(2027, 1, 1);
        var open = catalogue.Entries
            .Where(e => e.Status == EntryStatus.Active && !OccurrenceCalculator.Between(e.Schedule, catalogue.Holidays, newYear, newYear).IsEmpty)
            .Where(e => e.Mode.Contains("in_person"))
            .Select(e => e.Slug);
        Assert.Equal(["kaku-josei-center"], open);
    }

    private static void AssertAllUsed(IEnumerable<Code> codes, IEnumerable<string?> used) => Assert.Empty(codes.Select(c => c.Value).Except(used));
}
