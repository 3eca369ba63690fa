namespace CommunityAtlas.Japanese.Dictionaries;

/// <summary>What a context id of IPADIC stands for: every word of one id has the same of these.</summary>
/// <param name="PartOfSpeech">名詞-固有名詞-地域-一般.</param>
/// <param name="InflectionType">五段・カ行促音便, or null.</param>
/// <param name="InflectionForm">連用タ接続, or null.</param>
public sealed record ContextFeatures(string PartOfSpeech, string? InflectionType, string? InflectionForm);
