using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Auditing;

/// <summary>What the audit of one page leaves for the audit of the site.</summary>
/// <param name="Path">File of the page.</param>
/// <param name="Ids">All ids of the page.</param>
/// <param name="Links">Addresses of the site, each once.</param>
/// <param name="MissingPlaces">Places in the page itself that a link names and no element is.</param>
/// <param name="Findings">What is wrong with the page by itself.</param>
internal sealed record PageFacts(string Path, ImmutableArray<string> Ids, ImmutableArray<PageLink> Links, ImmutableArray<string> MissingPlaces, ImmutableArray<Diagnostic> Findings);

/// <summary>An address within the site: the file it needs, and the place in it, if one is named. One object for each address.</summary>
internal sealed class PageLink(string address, string path, string? fragment)
{
    public string Address { get; } = address;

    public string Path { get; } = path;

    public string? Fragment { get; } = fragment;
}
