using CommunityAtlas.Japanese.Dictionaries;

namespace CommunityAtlas.Japanese.Tests.Tokenizers;

/// <summary>The embedded dictionary, loaded once for all tests.</summary>
internal static class Ipadic
{
    public static JapaneseDictionary Dictionary { get; } = JapaneseDictionary.LoadEmbedded();
}
