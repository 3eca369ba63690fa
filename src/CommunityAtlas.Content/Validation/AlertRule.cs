using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>A notice is hidden after its last day; whoever edits the file may want to know.</summary>
internal sealed class AlertRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry.Alert is not { } alert || alert.Until >= draft.Today) return;
        diagnostics.Add(StatePolicyDiagnostics.PastAlert, parsed.Locations["alert"], alert.Text, JapaneseDate.Print(alert.Until));
    }
}
