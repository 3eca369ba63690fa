using CommunityAtlas.Content.Entries;

namespace CommunityAtlas.Content.Schemas;

/// <summary>The lists a schema enumerates beside the closed ones: those of a site, or none.</summary>
internal sealed record SchemaLists(SiteLists? Site);
