using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Cli.Restores;

/// <summary>What can keep a build from what it takes from elsewhere.</summary>
public static class RestoreDiagnostics
{
    /// <summary>AT1019: the library of the map is neither in the cache nor to be had.</summary>
    public static readonly DiagnosticDescriptor NoMapLibrary = new(
        "AT1019",
        DiagnosticSeverity.Warning,
        new("The map library could not be restored", "地図の部品を用意できない"),
        new("The map page gets its list and its sketch, but no map to move: {0}.", "地図のページは一覧と略図だけになり、動かせる地図は入りません: {1}。"),
        new("Build once with Node.js and the network at hand; after that the part is kept on this computer.",
            "Node.js を入れ、インターネットにつながる所で、一度作ってください。次からは、このパソコンに残ったものを使います。"));
}
