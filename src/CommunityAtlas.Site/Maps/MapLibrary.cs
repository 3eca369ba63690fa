using System.Collections.Immutable;
using System.Security.Cryptography;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Site.Maps;

/// <summary>A file of a map library.</summary>
/// <param name="Path">Below the folder of npm packages.</param>
/// <param name="Name">Its name in the site.</param>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal: what is published is what was looked at, whatever a registry hands out.</param>
public sealed record MapLibraryFile(string Path, string Name, string Hash)
{
    /// <summary>Whether these are its bytes.</summary>
    public bool IsContent(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content)) == Hash;
}

/// <summary>Leaflet and markercluster as files of the site, in a folder named by what stands in them. Pages load them after a click only.</summary>
public sealed record MapLibrary
{
    private const string ScriptName = "leaflet.js";
    private const string ClusterName = "leaflet.markercluster.js";
    private const string StyleName = "leaflet.css";

    private MapLibrary(string folder, ImmutableArray<OutputFile> files)
    {
        Folder = folder;
        Files = files;
    }

    /// <summary>Leaflet 1.9.4 and leaflet.markercluster 1.5.3 with their licences; the versions stand in the package.json of the restore.</summary>
    public static ImmutableArray<MapLibraryFile> Wanted { get; } =
    [
        new("leaflet/dist/leaflet.js", ScriptName, "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a"),
        new("leaflet/dist/leaflet.css", StyleName, "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6"),
        new("leaflet/LICENSE", "leaflet-license.txt", "53e8dc25862014e4324741ca18fbe3611e11d42ef69f59f86ea8c5389647d4cb"),
        new("leaflet.markercluster/dist/leaflet.markercluster.js", ClusterName, "1e4e1d22972a3926f48598e0caf14e3fe7049835d428a344fed4f9e3665b3508"),
        new("leaflet.markercluster/MIT-LICENCE.txt", "leaflet.markercluster-license.txt", "3133dacd38250bd1f524d8166cc60a016a382522e062fce143691c65bf5e4b3d"),
    ];

    /// <summary>The folder in the site, with a closing slash.</summary>
    public string Folder { get; }

    /// <summary>All files.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Path of Leaflet from the site root.</summary>
    public string Script => Folder + ScriptName;

    /// <summary>Path of markercluster from the site root.</summary>
    public string ClusterScript => Folder + ClusterName;

    /// <summary>Path of the stylesheet from the site root.</summary>
    public string Stylesheet => Folder + StyleName;

    /// <summary>Whether a site of this catalogue has anything to show on a map.</summary>
    public static bool IsUsedBy(Catalogue catalogue) => catalogue.Entries.Any(e => e.Place is { Disclosure: Disclosure.Public, Point: not null });

    /// <summary>The library of these contents, in the order of <see cref="Wanted"/>.</summary>
    public static MapLibrary Of(ImmutableArray<byte[]> contents)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. contents.SelectMany(SHA256.HashData)]).AsSpan(0, 5));
        var folder = $"assets/map.{hash}/";
        return new MapLibrary(folder, [.. Wanted.Zip(contents, (file, content) => new OutputFile(folder + file.Name, content, "map library " + file.Name))]);
    }
}
