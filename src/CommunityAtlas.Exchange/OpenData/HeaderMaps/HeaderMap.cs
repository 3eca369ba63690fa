using System.Collections.Immutable;

namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>What the columns of one open dataset mean. Data, not code: HeaderMaps/*.yml.</summary>
public sealed record HeaderMap
{
    /// <summary>Name of the dataset in files and on the command line, <c>kodomo-shokudo</c>.</summary>
    public required string Dataset { get; init; }

    /// <summary>Title of the dataset, 「子ども食堂一覧」.</summary>
    public required string Title { get; init; }

    /// <summary>First part of the slugs it makes.</summary>
    public required string SlugPrefix { get; init; }

    /// <summary>A code of kinds.yml.</summary>
    public required string Kind { get; init; }

    /// <summary>The generated summary; <c>{area}</c> is the municipality.</summary>
    public required string Summary { get; init; }

    /// <summary>Codes of needs.yml every entry of the dataset answers.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Codes of audience.yml every entry of the dataset is for.</summary>
    public ImmutableArray<string> Audience { get; init; } = [];

    /// <summary>Normalised headers that must all be there.</summary>
    public ImmutableArray<string> DetectAll { get; init; } = [];

    /// <summary>Normalised headers of which one must be there; none if empty.</summary>
    public ImmutableArray<string> DetectAny { get; init; } = [];

    /// <summary>Normalised headers that must not be there.</summary>
    public ImmutableArray<string> DetectNone { get; init; } = [];

    /// <summary>Columns in the order of the file.</summary>
    public ImmutableArray<MappedColumn> Columns { get; init; } = [];

    /// <summary>Normalised headers that say nothing an entry needs (row numbers, altitudes).</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>Normalised headers never read beyond the parser.</summary>
    public ImmutableArray<string> Dropped { get; init; } = [];

    /// <summary>Normalised headers that name persons: dropped, counted, never printed.</summary>
    public ImmutableArray<string> Personal { get; init; } = [];

    /// <summary>Whether a file with these headers is of this dataset.</summary>
    /// <param name="headers">Normalised.</param>
    public bool Fits(IReadOnlySet<string> headers) =>
        DetectAll.All(headers.Contains) && (DetectAny.IsEmpty || DetectAny.Any(headers.Contains)) && !DetectNone.Any(headers.Contains);
}

/// <summary>One meaning and the headers it goes by.</summary>
/// <param name="Key">Name of the column in the map; for amounts, flags and remarks also what they belong to.</param>
/// <param name="Headers">Normalised; the first that a file has is taken, unless <paramref name="TakesAll"/>.</param>
/// <param name="IsRaw">Whether its cells are kept word for word in <c>imported.raw</c>.</param>
/// <param name="TakesAll">Whether every header that a file has is taken, in this order.</param>
/// <param name="Label">Words put before the cell in running text, or null: 「目的」 gives 「目的：食事支援」.</param>
public sealed record MappedColumn(string Key, ImmutableArray<string> Headers, ColumnRole Role, bool IsRaw, bool TakesAll, string? Label);
