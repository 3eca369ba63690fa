using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries;

/// <summary>An entry as read from its file alone, with the places of its fields; no rule about other entries has been applied.</summary>
public sealed record ParsedEntry(Entry Entry, FieldLocations Locations);
