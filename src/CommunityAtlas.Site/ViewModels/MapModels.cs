using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>地図: the list, and beside it what shows the same places on a map.</summary>
internal sealed record MapModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    public required string CountText { get; init; }

    /// <summary>「4ページ中1ページ目」, or null for a single page.</summary>
    public string? PageText { get; init; }

    /// <summary>What stands on the map; empty where an area has to be chosen first.</summary>
    public required ImmutableArray<MapRowModel> Rows { get; init; }

    /// <summary>Null when there is nothing to show.</summary>
    public SketchModel? Sketch { get; init; }

    /// <summary>Null where the library of the map could not be had.</summary>
    public MapLibraryModel? Library { get; init; }

    public PagerModel? Pager { get; init; }

    /// <summary>Maps of the areas.</summary>
    public required ImmutableArray<CountedLinkModel> Areas { get; init; }

    /// <summary>The list of all, also of what has no public place.</summary>
    public required LinkModel Everything { get; init; }
}

/// <summary>A place of the list and of the map.</summary>
/// <param name="Latitude">Degrees, as a machine reads them.</param>
/// <param name="Longitude">Degrees, as a machine reads them.</param>
/// <param name="Near">That the pin is not exact, or null.</param>
internal sealed record MapRowModel(string Name, string Href, string Kind, string Area, string? Address, string? Access, string? Near, string Latitude, string Longitude);

/// <summary>What is loaded when the button is pressed.</summary>
internal sealed record MapLibraryModel(string ScriptHref, string ClusterHref, string StyleHref);

/// <summary>A drawing of where the places lie, made from their coordinates alone. All numbers are those of SVG.</summary>
internal sealed record SketchModel
{
    /// <summary>What it shows, in words.</summary>
    public required string Label { get; init; }

    public required string ViewBox { get; init; }

    public required string Width { get; init; }

    public required string Height { get; init; }

    public required ImmutableArray<SketchDotModel> Dots { get; init; }

    public required ImmutableArray<SketchAreaModel> Areas { get; init; }

    /// <summary>The scale bar as a path.</summary>
    public required string ScalePath { get; init; }

    public required string ScaleX { get; init; }

    public required string ScaleY { get; init; }

    /// <summary>「2 km」.</summary>
    public required string ScaleText { get; init; }

    /// <summary>The arrow to the north as a path.</summary>
    public required string NorthPath { get; init; }

    public required string NorthX { get; init; }

    public required string NorthY { get; init; }
}

/// <summary>A place in the sketch.</summary>
internal sealed record SketchDotModel(string X, string Y);

/// <summary>The middle of a municipality, and where its name begins.</summary>
internal sealed record SketchAreaModel(string Name, string X, string Y, string TextX, string TextY);
