using System.Collections.Immutable;
using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Site.Maps;

namespace CommunityAtlas.Cli.Restores;

/// <summary>
/// Brings the map library from npm into a cache of this user, once; later builds read the cache and ask nobody. Every byte is compared with
/// <see cref="MapLibrary.Wanted"/>, so that a cache that somebody has touched counts as none.
/// </summary>
/// <param name="cache">The folder of caches, or null where none is known.</param>
/// <param name="newToken">Names for folders in the making.</param>
/// <param name="install">Installs what the package.json of a folder names; what went wrong, or null.</param>
internal sealed class MapRestore(string? cache, Func<string> newToken, Func<string, CancellationToken, Localized?> install)
{
    private static readonly Localized NoCache = new("there is no folder for caches (set ATLAS_CACHE)", "部品を置いておくフォルダーがありません（ATLAS_CACHE で決められます）");
    private static readonly Localized OtherFiles = new("npm brought other files than expected", "npm から来たファイルが、決められたものとちがいます");

    private Localized? _failure;

    internal static MapRestore Of(Terminal terminal) => new(terminal.CacheFolder, terminal.NewToken, NpmRun.Install);

    /// <summary>The library, or null with a warning. What failed once is not tried again by the same command: a preview builds often.</summary>
    internal MapLibrary? Get(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (cache is null)
        {
            _failure = NoCache;
        }
        else
        {
            var folder = Path.Combine(cache, "map-" + MapLibrary.Wanted[0].Hash[..10]);
            if (Read(folder) is { } kept) return kept;
            _failure ??= Restore(folder, cancellation);
            if (_failure is null) return Read(folder);
        }

        diagnostics.Add(RestoreDiagnostics.NoMapLibrary, new SourceLocation("atlas"), _failure.En, _failure.Ja);
        return null;
    }

    private Localized? Restore(string folder, CancellationToken cancellation)
    {
        var work = folder + "." + newToken()[..8];
        try
        {
            Directory.CreateDirectory(work);
            foreach (var name in (string[])["package.json", "package-lock.json"]) WriteResource(name, Path.Combine(work, name));
            if (install(work, cancellation) is { } failure) return failure;
            var contents = MapLibrary.Wanted.Select(f => (f.Name, Content: ReadIf(f, Path.Combine(work, "node_modules", f.Path)))).ToArray();
            if (Array.Exists(contents, c => c.Content is null)) return OtherFiles;
            var made = Path.Combine(work, "made");
            Directory.CreateDirectory(made);
            foreach (var (name, content) in contents) File.WriteAllBytes(Path.Combine(made, name), content!);
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            Directory.Move(made, folder);
            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Another build may have been first, with the same bytes.
            return Read(folder) is null ? new Localized(refusal.Message, refusal.Message) : null;
        }
        finally
        {
            Remove(work);
        }
    }

    private static MapLibrary? Read(string folder)
    {
        var contents = MapLibrary.Wanted.Select(f => ReadIf(f, Path.Combine(folder, f.Name))).ToImmutableArray();
        return contents.Contains(null) ? null : MapLibrary.Of(contents!);
    }

    private static byte[]? ReadIf(MapLibraryFile file, string path)
    {
        try
        {
            return File.ReadAllBytes(path) is var content && file.IsContent(content) ? content : null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void WriteResource(string name, string path)
    {
        using var source = typeof(MapRestore).Assembly.GetManifestResourceStream("restores/" + name)!;
        using var target = File.Create(path);
        source.CopyTo(target);
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Left for the system to clear: a cache is the place for it.
        }
    }
}
