using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Scripts;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Offline;

/// <summary>What lets the site be read without a network: the worker, what it keeps unasked (the shell), the packs of areas that a reader may keep, and the manifest.</summary>
internal static class OfflineFiles
{
    /// <summary>Number of the pack's form; a client that does not know it offers nothing.</summary>
    private const int Schema = 1;

    private const long LargestPack = 20_000_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>All files beside the pages; where site.yml switches the worker off, only the worker that removes itself.</summary>
    /// <param name="pages">The finished pages.</param>
    /// <param name="search">The files of the search index.</param>
    public static ImmutableArray<OutputFile> Of(SiteIndex index, Theme theme, ImmutableArray<OutputFile> pages, ImmutableArray<OutputFile> search)
    {
        var manifest = Manifest(index, theme);
        if (!index.Catalogue.Site.WorksOffline) return [manifest, Script(ClientScripts.StopWorker)];
        var byPath = pages.Concat(theme.Assets).Concat(ClientScripts.Files).Append(manifest).ToFrozenDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
        return [manifest, Worker(index, theme, byPath), .. SearchCopy.Of(theme, byPath, search), .. OfflinePages.Areas(index).Select(area => Pack(index, area, byPath)).OfType<OutputFile>()];
    }

    // What the offline page needs, and the two pages whose numbers may be wanted when nothing else works.
    private static ImmutableArray<string> Shell(Theme theme) =>
    [
        PageAddresses.Offline, PageAddresses.Now, PageAddresses.WebManifest, theme.Stylesheet, theme.Icon,
        ClientScripts.PathOf(ClientScripts.Page), ClientScripts.PathOf(ClientScripts.Saving), ClientScripts.PathOf(ClientScripts.DaysPage),
    ];

    private static OutputFile Worker(SiteIndex index, Theme theme, FrozenDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var shell = Shell(theme);
        var settings = Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("build", BuildId(index, shell, files));
            json.WriteStartArray("shell");
            foreach (var path in shell) json.WriteStringValue(path);
            json.WriteEndArray();
            json.WriteString("offline", PageAddresses.Offline);
            json.WriteString("saved", Themes.HtmlEncoder.Encode(theme.Words[ThemeTexts.Saved]));
            json.WriteString("old", Themes.HtmlEncoder.Encode(theme.Words[ThemeTexts.Old]));
            json.WriteEndObject();
        });
        return new OutputFile(PageAddresses.Worker, Encoding.UTF8.GetBytes($"self.atlas={Encoding.UTF8.GetString(settings)};\n{ClientScripts.Text(ClientScripts.Worker)}"), "the service worker");
    }

    // Every page says when it was built. Were that part of the id, every morning would bring 「新しい情報があります」 and nothing new.
    private static string BuildId(SiteIndex index, ImmutableArray<string> shell, FrozenDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (iso, words) = (JapaneseDates.Of(index.Today).Iso, JapaneseDates.Of(index.Today).Text);
        foreach (var path in shell)
        {
            var text = Encoding.UTF8.GetString(files[Permalinks.FileOf(path)].Span);
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(text.Replace(iso, "", StringComparison.Ordinal).Replace(words, "", StringComparison.Ordinal)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 5));
    }

    private static OutputFile? Pack(SiteIndex index, OfflineArea area, FrozenDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var bytes = area.Entries.Select(e => Permalinks.Entry(e.Entry.Slug)).Append(area.Copy).Sum(path => (long)files[Permalinks.FileOf(path)].Length);
        var json = Json(json =>
        {
            json.WriteStartObject();
            // A pack that no device may hold says so by a number nobody knows.
            json.WriteNumber("schema", bytes <= LargestPack ? Schema : 0);
            json.WriteString("code", area.Area.LocalGovernmentCode);
            json.WriteString("area", area.Area.Name);
            json.WriteNumber("bytes", bytes);
            json.WriteString("list", Permalinks.Area(area.Area.LocalGovernmentCode));
            json.WriteString("copy", area.Copy);
            json.WriteStartArray("pages");
            foreach (var entry in area.Entries)
            {
                json.WriteStartObject();
                json.WriteString("path", Permalinks.Entry(entry.Entry.Slug));
                json.WriteString("name", entry.Entry.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new OutputFile(area.Pack, json, "offline pack " + area.Area.Key);
    }

    private static OutputFile Manifest(SiteIndex index, Theme theme) => new(
        PageAddresses.WebManifest,
        Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("lang", "ja");
            json.WriteString("name", index.Catalogue.Site.Title);
            json.WriteString("start_url", "./");
            json.WriteString("scope", "./");
            json.WriteString("display", "browser");
            json.WriteStartArray("icons");
            json.WriteStartObject();
            json.WriteString("src", theme.Icon);
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }),
        "the web manifest");

    private static OutputFile Script(string entry) => new(PageAddresses.Worker, Encoding.UTF8.GetBytes(ClientScripts.Text(entry)), "the service worker");

    internal static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var target = new MemoryStream();
        using (var writer = new Utf8JsonWriter(target, Options)) write(writer);
        return target.ToArray();
    }
}
