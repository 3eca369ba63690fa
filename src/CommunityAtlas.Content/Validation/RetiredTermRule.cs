using System.Collections.Immutable;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>Codes with deprecated_by are still read, but should be replaced.</summary>
internal sealed class RetiredTermRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var (entry, lists) = (parsed.Entry, draft.Taxonomies);
        Check([entry.Kind], lists.Kinds, _ => "kind", "kind");
        Check(entry.Needs, lists.Needs, i => $"needs[{i}]", "needs");
        Check(entry.LifeAreas, lists.LifeAreas, i => $"life_areas[{i}]", "life_areas");
        Check(entry.Audience, lists.Audiences, i => $"audience[{i}]", "audience");
        Check(entry.Serves, lists.Areas, i => $"serves[{i}]", "serves");
        CheckPeer("types", entry.Peer.Types);
        CheckPeer("topics", entry.Peer.Topics);
        CheckPeer("engagement", entry.Peer.Engagement);
        CheckPeer("stage", entry.Peer.Stage);
        CheckPeer("recovery_focus", entry.Peer.RecoveryFocus);
        CheckPeer("setting", entry.Peer.Setting);

        void Check<TTerm>(ImmutableArray<string> codes, Taxonomy<TTerm> list, Func<int, string> path, string field)
            where TTerm : ITerm
        {
            for (var i = 0; i < codes.Length; i++)
            {
                if (list.Find(codes[i])?.DeprecatedBy is not { } successor) continue;
                diagnostics.Add(IdentityDiagnostics.RetiredTerm, parsed.Locations[path(i)], codes[i], field, successor);
            }
        }

        void CheckPeer(string group, ImmutableArray<string> codes) =>
            Check([.. codes.Select(c => c.Contains('/', StringComparison.Ordinal) ? c : $"{group}/{c}")], lists.PeerTerms, i => $"peer.{group}[{i}]", $"peer.{group}");
    }
}
