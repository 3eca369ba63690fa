namespace CommunityAtlas.Search.Scoring;

/// <summary>A document that holds characters somewhere in a line.</summary>
/// <param name="Doc">Document number.</param>
/// <param name="IsInName">Whether one of its names does.</param>
public readonly record struct LiteralHit(int Doc, bool IsInName);
