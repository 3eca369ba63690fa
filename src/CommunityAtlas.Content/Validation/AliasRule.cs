using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>Another name that is the name of another entry: perhaps the same place twice.</summary>
internal sealed class AliasRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < parsed.Entry.AlsoKnownAs.Length; i++)
        {
            var alias = parsed.Entry.AlsoKnownAs[i];
            if (draft.Named(alias).FirstOrDefault(e => !ReferenceEquals(e, parsed)) is not { } other) continue;
            diagnostics.Add(IdentityDiagnostics.AliasIsAName, parsed.Locations[$"also_known_as[{i}]"], alias, other.Entry.Slug);
        }
    }
}
