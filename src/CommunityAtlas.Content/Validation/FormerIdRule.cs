using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>An id is never given to another place: no old id may be the id, or an old id, of another entry.</summary>
internal sealed class FormerIdRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var entry = parsed.Entry;
        for (var i = 0; i < entry.FormerIds.Length; i++)
        {
            var id = entry.FormerIds[i];
            if (string.Equals(id, entry.Slug, StringComparison.OrdinalIgnoreCase)) continue;
            var owner = draft.HasSlug(id) ? id : draft.WithFormerId(id).FirstOrDefault(e => !ReferenceEquals(e, parsed))?.Entry.Slug;
            if (owner is not null) diagnostics.Add(IdentityDiagnostics.FormerIdInUse, parsed.Locations[$"former_ids[{i}]"], id, owner);
        }
    }
}
