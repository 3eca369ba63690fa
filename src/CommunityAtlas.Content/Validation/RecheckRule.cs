using System.Globalization;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>recheck_months may shorten the interval of the kind, never lengthen it.</summary>
internal sealed class RecheckRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry.RecheckMonths is not { } months || draft.Taxonomies.Kinds.Find(parsed.Entry.Kind) is not { } kind || months <= kind.RecheckMonths) return;
        diagnostics.Add(
            StatePolicyDiagnostics.RecheckTooLong,
            parsed.Locations["recheck_months"],
            months.ToString(CultureInfo.InvariantCulture),
            kind.RecheckMonths.ToString(CultureInfo.InvariantCulture),
            kind.Label);
    }
}
