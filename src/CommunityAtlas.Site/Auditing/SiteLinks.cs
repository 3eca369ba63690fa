using System.Collections.Concurrent;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Auditing;

/// <summary>
/// The addresses that the pages of a site name, each once: header, footer and neighbours stand on every page, and keeping
/// their words for each page apart would take more memory than the pages. Safe to use from many threads.
/// </summary>
internal sealed class SiteLinks(string basePath)
{
    private readonly ConcurrentDictionary<string, PageLink> _links = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Every address that was asked for.</summary>
    public ICollection<PageLink> All => _links.Values;

    /// <summary>Whether an address leads to this site; it then starts with the base path.</summary>
    public bool IsWithin(ReadOnlySpan<char> address) => address.StartsWith(basePath, StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>What an address within the site needs.</summary>
    public PageLink Of(ReadOnlySpan<char> address)
    {
        if (_links.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(address, out var known)) return known;
        var hash = address.IndexOf('#');
        var permalink = (hash < 0 ? address : address[..hash])[basePath.Length..].ToString();
        // #ids=… is no place in the page but what its script shows; ids never have a =.
        var place = hash < 0 || address[hash..].Contains('=') ? null : Id(address[(hash + 1)..]);
        var link = new PageLink(address.ToString(), Permalinks.FileOf(permalink), place);
        return _links.GetOrAdd(link.Address, link);
    }

    /// <summary>The id, as one string for all pages that have it.</summary>
    public string Id(ReadOnlySpan<char> id)
    {
        if (_ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var known)) return known;
        var added = id.ToString();
        return _ids.GetOrAdd(added, added);
    }
}
