using System.Collections.Frozen;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>Kinds and needs with location_rule: on_contact forbid a public place.</summary>
internal sealed class LocationRuleRule : IEntryRule
{
    // Offices and lines must be found by those who flee; it is the shelters that stay unknown.
    private static readonly FrozenSet<string> OpenToAll = new[] { "public_office", "consultation", "hotline" }.ToFrozenSet(StringComparer.Ordinal);

    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var entry = parsed.Entry;
        if (entry.Place.Disclosure != Disclosure.Public) return;
        if (ForbiddenBy(entry, draft.Taxonomies) is not { } term) return;
        var path = parsed.Locations.IsWritten("place.disclosure") ? "place.disclosure" : term.Path;
        diagnostics.Add(DisclosureDiagnostics.MustNotBePublic, parsed.Locations[path], term.Label);
    }

    // The kind or need that forbids it, or null.
    private static (string Path, string Label)? ForbiddenBy(Entry entry, Taxonomies lists)
    {
        if (lists.Kinds.Find(entry.Kind) is { LocationRule: LocationRule.OnContact } kind) return ("kind", kind.Label);
        if (OpenToAll.Contains(entry.Kind)) return null;
        for (var i = 0; i < entry.Needs.Length; i++)
        {
            if (lists.Needs.Find(entry.Needs[i]) is { LocationRule: LocationRule.OnContact } need) return ($"needs[{i}]", need.Label);
        }

        return null;
    }
}
