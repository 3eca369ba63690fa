using System.Collections.Immutable;

namespace CommunityAtlas.Exchange.OpenData.Tables;

/// <summary>Headers and rows as text; every row is as wide as the headers.</summary>
/// <param name="Headers">As written; empty columns at the right edge are gone.</param>
/// <param name="Rows">Rows with at least one cell that is not blank.</param>
public sealed record RawTable(ImmutableArray<string> Headers, ImmutableArray<RawRow> Rows)
{
    /// <summary>Rows of another width than the headers: never shifted into place, only reported.</summary>
    public ImmutableArray<MisshapenRow> Misshapen { get; init; } = [];

    /// <summary>How many rows held nothing at all.</summary>
    public int BlankRows { get; init; }
}

/// <summary>One row.</summary>
/// <param name="Number">1-based row of the table, the headers being row 1: what a spreadsheet shows.</param>
public sealed record RawRow(int Number, ImmutableArray<string> Cells);

/// <summary>A row that does not fit the headers.</summary>
/// <param name="Number">1-based row of the table.</param>
/// <param name="CellCount">How many cells it has.</param>
public sealed record MisshapenRow(int Number, int CellCount);
