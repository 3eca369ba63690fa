namespace CommunityAtlas.Search.Analysis;

/// <summary>A word that the search mode took apart.</summary>
/// <param name="Surface">The whole word.</param>
/// <param name="Context">Its context id.</param>
/// <param name="Cost">Its word cost.</param>
internal readonly record struct Compound(string Surface, int Context, short Cost);
