using System.Collections.Immutable;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Exchange.OpenData.Reports;

namespace CommunityAtlas.Exchange.OpenData;

/// <summary>What an import would write. Nothing is written here.</summary>
/// <param name="Files">New and changed files only, by path; a file that stays as it is is not among them.</param>
/// <param name="Report">What was done and not understood; null when the file or its map cannot be used.</param>
/// <param name="Diagnostics">Why it cannot be used.</param>
public sealed record ImportResult(ImmutableArray<ContentText> Files, ImportReport? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Areas added to import/areas.yml, for the next file of the same run.</summary>
    public ImmutableArray<Area> NewAreas { get; init; } = [];

    /// <summary>0 when every row found a decision, 2 when the file or its map cannot be used; with <paramref name="strict"/> 1 when rows were refused.</summary>
    public int ExitCode(bool strict) => Report is null ? 2 : strict && Report.Counts.Refused > 0 ? 1 : 0;
}
