using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Auditing;

/// <summary>What the audit of one page leaves for the audit of the site.</summary>
/// <param name="Path">File of the page.</param>
/// <param name="Ids">All ids of the page.</param>
/// <param name="Links">Addresses within the site, with their places in the page.</param>
/// <param name="Findings">What is wrong with the page by itself.</param>
internal sealed record PageFacts(string Path, ImmutableArray<string> Ids, ImmutableArray<PageLink> Links, ImmutableArray<Diagnostic> Findings);

/// <summary>An address within the site: the file it needs, and the place in it, if one is named.</summary>
internal sealed record PageLink(string Address, string Path, string? Fragment, int Offset);
