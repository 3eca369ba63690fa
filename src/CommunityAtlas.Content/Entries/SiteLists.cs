using System.Collections.Frozen;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Content.Entries;

/// <summary>The lists of a site, indexed by everything a volunteer may write for a term.</summary>
internal sealed class SiteLists
{
    /// <summary>The code of <c>serves</c> for no place in particular.</summary>
    public const string Anywhere = "anywhere";

    private readonly FrozenDictionary<string, CodeIndex> _peer;
    private readonly CodeIndex _peerRest;

    public SiteLists(Taxonomies taxonomies)
    {
        Kinds = CodeIndex.Of(taxonomies.Kinds);
        Needs = CodeIndex.Of(taxonomies.Needs);
        LifeAreas = CodeIndex.Of(taxonomies.LifeAreas);
        Audiences = CodeIndex.Of(taxonomies.Audiences);
        Areas = CodeIndex.Of(taxonomies.Areas);
        Served = new CodeIndex(Areas.Codes.Prepend(new KnownCode(Anywhere, "どこでも", ["全国"])), Areas.IsComplete);
        _peerRest = new CodeIndex([], taxonomies.PeerTerms.IsComplete);
        _peer = taxonomies.PeerTerms.Terms
            .Select(t => (Term: t, Slash: t.Code.IndexOf('/', StringComparison.Ordinal)))
            .Where(t => t.Slash > 0)
            .GroupBy(t => t.Term.Code[..t.Slash], StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => new CodeIndex(g.Select(t => new KnownCode(t.Term.Code[(t.Slash + 1)..], t.Term.Label, t.Term.Aliases)), taxonomies.PeerTerms.IsComplete),
                StringComparer.Ordinal);
    }

    /// <summary>Lists of which nothing is known.</summary>
    public static SiteLists Unread { get; } = new(new Taxonomies(
        new([], isComplete: false),
        new([], isComplete: false),
        new([], isComplete: false),
        new([], isComplete: false),
        new([], isComplete: false),
        new([], isComplete: false)));

    public CodeIndex Kinds { get; }

    public CodeIndex Needs { get; }

    public CodeIndex LifeAreas { get; }

    public CodeIndex Audiences { get; }

    /// <summary>Areas alone: what a folder may be called.</summary>
    public CodeIndex Areas { get; }

    /// <summary>Areas, or anywhere.</summary>
    public CodeIndex Served { get; }

    /// <summary>Terms of a group of peer.yml, by the part of their code after the slash.</summary>
    public CodeIndex Peer(string group) => _peer.GetValueOrDefault(group, _peerRest);
}
