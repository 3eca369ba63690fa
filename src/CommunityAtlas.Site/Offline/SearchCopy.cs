using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Search.Shards;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Offline;

/// <summary>
/// What a reader may keep so that search works without a network: the page, what it loads, and every file of the index, never some of them.
/// Pages read the small file, which says how much it is; the long one is read when somebody asks for it.
/// </summary>
internal static class SearchCopy
{
    private const int Schema = 1;
    private const string Manifest = "search/index/manifest.json";

    // More than a telephone should be asked to fetch and to hold for one page.
    private const long MostBytes = 5_000_000;

    public static ImmutableArray<OutputFile> Of(Theme theme, FrozenDictionary<string, ReadOnlyMemory<byte>> files, ImmutableArray<OutputFile> search)
    {
        var manifest = search.FirstOrDefault(f => f.Path == Manifest);
        if (manifest is null) return [];
        ImmutableArray<string> parts =
        [
            PageAddresses.Search, theme.Stylesheet, theme.Icon,
            .. new[] { ClientScripts.SearchPage, ClientScripts.Search, ClientScripts.SearchWorker, ClientScripts.Saving }.Select(ClientScripts.PathOf),
        ];
        var bytes = parts.Sum(p => (long)files[Permalinks.FileOf(p)].Length) + search.Sum(f => (long)f.Content.Length);
        var fits = bytes <= MostBytes;
        var offer = OfflineFiles.Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteNumber("bytes", bytes);
            json.WriteBoolean("fits", fits);
            json.WriteString("list", PageAddresses.SearchFiles);
            json.WriteEndObject();
        });
        var list = OfflineFiles.Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteNumber("bytes", bytes);
            json.WriteString("manifest", ShardName.Of(manifest.Content.Span));
            json.WriteStartArray("files");
            foreach (var path in parts.Concat(search.Select(f => f.Path).Order(StringComparer.Ordinal))) json.WriteStringValue(path);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        var about = new OutputFile(PageAddresses.SearchOffer, offer, "how much search is");
        return fits ? [about, new OutputFile(PageAddresses.SearchFiles, list, "all files of search")] : [about];
    }
}
