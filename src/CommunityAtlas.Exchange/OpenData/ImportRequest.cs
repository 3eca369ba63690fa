using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;

namespace CommunityAtlas.Exchange.OpenData;

/// <summary>Everything an import looks at. The same request gives the same result, to the byte.</summary>
public sealed record ImportRequest
{
    /// <summary>Name of the file without its folder; a date in it (…_20231105.csv) is the day of publication unless <see cref="Published"/> says otherwise.</summary>
    public required string FileName { get; init; }

    /// <summary>The bytes of the file.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The header maps, of which one must fit.</summary>
    public required ImmutableArray<HeaderMap> Maps { get; init; }

    /// <summary>Name of the map to take, or null to find it by the headers.</summary>
    public string? Dataset { get; init; }

    /// <summary>A code of kinds.yml instead of the map's, or null.</summary>
    public string? Kind { get; init; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Terms of use, <c>CC-BY-4.0</c>, or null when nobody knows; a licence in the row wins.</summary>
    public string? Licence { get; init; }

    /// <summary>How the publisher wants to be named, or null.</summary>
    public string? Attribution { get; init; }

    /// <summary>Whether rows of areas that areas.yml does not know are left out.</summary>
    public bool KnownAreasOnly { get; init; }

    /// <summary>Areas of areas.yml and import/areas.yml.</summary>
    public ImmutableArray<Area> Areas { get; init; } = [];

    /// <summary>The site's holidays; named periods such as 年末年始 are read by them.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.Empty;

    /// <summary>What is in the content folder: entries/** and import/**.</summary>
    public ImmutableArray<ContentText> Files { get; init; } = [];
}

/// <summary>A text file of the content folder.</summary>
/// <param name="Path">From the content root, forward slashes: <c>entries/aozora/x.yml</c>.</param>
public sealed record ContentText(string Path, string Text);
