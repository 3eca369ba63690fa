using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>also_connects_to leads to entries that exist. A file that could not be read still counts: its own error stands elsewhere.</summary>
internal sealed class ConnectionRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < parsed.Entry.AlsoConnectsTo.Length; i++)
        {
            var slug = parsed.Entry.AlsoConnectsTo[i];
            if (draft.HasSlug(slug)) continue;
            var place = parsed.Locations[$"also_connects_to[{i}]"];
            var nearest = draft.WithFormerId(slug).FirstOrDefault()?.Entry.Slug ?? NearestName.Find(slug, draft.Slugs);
            if (nearest is not null) diagnostics.Add(IdentityDiagnostics.MistypedConnection, place, slug, nearest);
            else diagnostics.Add(IdentityDiagnostics.DeadConnection, place, slug);
        }
    }
}
