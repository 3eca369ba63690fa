namespace CommunityAtlas.Japanese.Filters;

/// <summary>A term of an index or query, with the token it came from.</summary>
/// <param name="Term">The text after all filters.</param>
/// <param name="PositionIncrement">Positions since the term before, those of dropped tokens counted.</param>
/// <param name="Token">Offsets and attributes.</param>
public readonly record struct AnalyzedToken(string Term, int PositionIncrement, Token Token);
