using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>The field imported is written by the importer alone; the lock file knows what it wrote.</summary>
internal sealed class ImportEditRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (!draft.IsImportEdited(parsed.Entry)) return;
        diagnostics.Add(StatePolicyDiagnostics.ImportEdited, parsed.Locations["imported"], "imported", parsed.Entry.Name);
    }
}
