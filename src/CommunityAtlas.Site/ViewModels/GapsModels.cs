using System.Collections.Immutable;

namespace CommunityAtlas.Site.ViewModels;

/// <summary>足りないところ, for many municipalities at once.</summary>
internal sealed record GapsModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    /// <summary>Null on a page that only leads to others.</summary>
    public GapsTableModel? Table { get; init; }

    /// <summary>Pages of prefectures, where there are too many municipalities for one table.</summary>
    public required ImmutableArray<CountedLinkModel> Parts { get; init; }

    public string? CsvHref { get; init; }
}

/// <summary>足りないところ of one municipality.</summary>
internal sealed record AreaGapsModel
{
    public required SiteModel Site { get; init; }

    public required TrailModel Trail { get; init; }

    public required string Heading { get; init; }

    public required string Caption { get; init; }

    public required ImmutableArray<KindGapModel> Kinds { get; init; }

    /// <summary>Kinds by district; null when no district was given.</summary>
    public GapsTableModel? Districts { get; init; }

    public required LinkModel Area { get; init; }

    public required string CsvHref { get; init; }
}

/// <summary>A kind in a municipality.</summary>
/// <param name="Label">The kind.</param>
/// <param name="Count">「3件」 or 「なし」.</param>
/// <param name="Href">The list, or null when it is empty.</param>
/// <param name="Late">Share past the interval of checks.</param>
/// <param name="Nearest">The nearest list elsewhere, when there is none here.</param>
/// <param name="Distance">「直線で約6km」, or null.</param>
internal sealed record KindGapModel(string Label, string Count, string? Href, string Late, CountedLinkModel? Nearest, string? Distance);

/// <summary>A table of counts; zeros are words.</summary>
internal sealed record GapsTableModel(string Caption, string Corner, ImmutableArray<GapsHeadModel> Columns, ImmutableArray<GapsRowModel> Rows, bool HasManyColumns);

/// <summary>What heads a row or a column.</summary>
internal sealed record GapsHeadModel(string Label, string? Href);

/// <summary>A row of a table.</summary>
internal sealed record GapsRowModel(GapsHeadModel Head, ImmutableArray<GapsCellModel> Cells);

/// <summary>A cell of a table.</summary>
internal sealed record GapsCellModel(string Text, bool IsSome);
