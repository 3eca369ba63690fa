using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>What an entry may lack, though people would find it less or read it less well. A field that was written but refused is not missing.</summary>
internal sealed class CompletenessRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        Require("name_kana", WordingDiagnostics.NoReading);
        Require("summary_easy", WordingDiagnostics.NoEasySummary);
        if (parsed.Entry.Needs.IsEmpty) Require("needs", WordingDiagnostics.NoNeed);

        void Require(string field, DiagnosticDescriptor missing)
        {
            if (!parsed.Locations.IsWritten(field)) diagnostics.Add(missing, parsed.Locations["name"], parsed.Entry.Name);
        }
    }
}
