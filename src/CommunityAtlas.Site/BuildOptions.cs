using CommunityAtlas.Core.Output;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Site.Maps;

namespace CommunityAtlas.Site;

/// <summary>What a build is told besides the catalogue and the theme.</summary>
/// <param name="Permalinks">Addresses, with the base address of the site.</param>
/// <param name="Today">The day of the build in Asia/Tokyo: an input, never read from a clock.</param>
public sealed record BuildOptions(Permalinks Permalinks, DateOnly Today)
{
    /// <summary>How many pages are made at once; no byte of the output depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>IPADIC, for search and for names without a reading. A caller may have begun to load it while something else was read.</summary>
    public Lazy<JapaneseDictionary> Dictionary { get; init; } = new(JapaneseDictionary.LoadEmbedded);

    /// <summary>The town's own words, for the same.</summary>
    public UserDictionary? OwnWords { get; init; }

    /// <summary>What the map page loads after its button is pressed; null where it could not be had: then the page has no button.</summary>
    public MapLibrary? Map { get; init; }

    /// <summary>Whether every finished page is also parsed as a browser would; it takes about as long as three builds, so CI asks for it.</summary>
    public bool ParsesPages { get; init; }
}
