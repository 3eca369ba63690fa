using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Scripts;

/// <summary>
/// The browser's own code as files of the site: the modules of CommunityAtlas.Client, carried in this assembly so that a
/// build works from any folder, joined to one file for each entry in one folder named by what stands in it.
/// </summary>
public static class ClientScripts
{
    /// <summary>What the search page runs.</summary>
    public const string SearchPage = "search-page.js";

    /// <summary>The door to the search engine.</summary>
    public const string Search = "search.js";

    /// <summary>The search engine, as a worker and as a module.</summary>
    public const string SearchWorker = "worker.js";

    /// <summary>What the home page runs.</summary>
    public const string HomePage = "home-page.js";

    /// <summary>What pages about days run.</summary>
    public const string DaysPage = "days-page.js";

    /// <summary>What the map page runs.</summary>
    public const string MapPage = "map-page.js";

    /// <summary>What おすすめメモ runs.</summary>
    public const string MemoPage = "memo-page.js";

    /// <summary>What every other page runs.</summary>
    public const string Page = "page.js";

    /// <summary>What keeps and removes pages on a device; loaded where a page offers that.</summary>
    public const string Saving = "saving.js";

    /// <summary>The service worker.</summary>
    public const string Worker = "sw.js";

    /// <summary>The worker that takes the place of one that has to go.</summary>
    public const string StopWorker = "sw-stop.js";

    // The search engine as a worker (and, where no worker starts, as a module), the door to it for pages, and the pages.
    private static readonly ImmutableArray<string> Entries = [Search, SearchWorker, SearchPage, HomePage, DaysPage, MapPage, MemoPage, Page, Saving];

    private static readonly (ImmutableArray<OutputFile> Files, string Folder) Joined = Join();

    /// <summary>All script files of a site.</summary>
    public static ImmutableArray<OutputFile> Files => Joined.Files;

    /// <summary>Path of an entry's file from the site's root: <c>assets/search.0123456789/worker.js</c>.</summary>
    public static string PathOf(string entry) => Joined.Folder + entry[(entry.LastIndexOf('/') + 1)..];

    /// <summary>An entry joined, for a file that does not lie with the others.</summary>
    public static string Text(string entry) => ModuleJoiner.Join(ReadModules(), entry);

    private static (ImmutableArray<OutputFile> Files, string Folder) Join()
    {
        var modules = ReadModules();
        var texts = Entries.Select(entry => (Name: entry[(entry.LastIndexOf('/') + 1)..], Content: Encoding.UTF8.GetBytes(ModuleJoiner.Join(modules, entry)))).ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. texts.SelectMany(t => t.Content)]).AsSpan(0, 5));
        var folder = $"assets/search.{hash}/";
        return ([.. texts.Select(t => new OutputFile(folder + t.Name, t.Content, "script " + t.Name))], folder);
    }

    private static FrozenDictionary<string, string> ReadModules()
    {
        const string prefix = "client/";
        var assembly = typeof(ClientScripts).Assembly;
        var modules = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            modules[name[prefix.Length..].Replace('\\', '/')] = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        return modules.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
