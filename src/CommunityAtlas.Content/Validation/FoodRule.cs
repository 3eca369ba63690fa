using System.Collections.Frozen;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>food belongs to kinds that give food.</summary>
internal sealed class FoodRule : IEntryRule
{
    // volunteer_support brings meals home (配食); a community café serves them.
    private static readonly FrozenSet<string> FoodKinds =
        new[] { "food_bank", "food_pantry", "childrens_cafeteria", "community_cafe", "volunteer_support" }.ToFrozenSet(StringComparer.Ordinal);

    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry.Food is null || FoodKinds.Contains(parsed.Entry.Kind)) return;
        if (draft.Taxonomies.Kinds.Find(parsed.Entry.Kind) is { } kind) diagnostics.Add(StatePolicyDiagnostics.FoodElsewhere, parsed.Locations["food"], kind.Label);
    }
}
