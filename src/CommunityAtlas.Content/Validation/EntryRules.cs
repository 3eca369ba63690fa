using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>All rules of the catalogue. They do not depend on each other or on their order.</summary>
internal static class EntryRules
{
    private static readonly ImmutableArray<IEntryRule> All =
    [
        new SampleRule(),
        new FormerIdRule(),
        new AliasRule(),
        new ConnectionRule(),
        new RetiredTermRule(),
        new LocationRuleRule(),
        new LeakRule(),
        new PinDistanceRule(),
        new SharedPinRule(),
        new MailboxRule(),
        new SharedContactRule(),
        new PersonRule(),
        new MedicalClaimRule(),
        new CompletenessRule(),
        new EasyJapaneseRule(),
        new RecheckRule(),
        new StatusRule(),
        new AlertRule(),
        new FoodRule(),
        new ImportEditRule(),
    ];

    /// <summary>Applies every rule to every entry.</summary>
    public static void Check(DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        foreach (var entry in draft.Entries)
        {
            foreach (var rule in All) rule.Check(entry, draft, diagnostics);
        }
    }
}
