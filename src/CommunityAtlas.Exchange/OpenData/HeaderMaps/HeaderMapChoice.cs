using System.Collections.Frozen;
using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Exchange.OpenData.Tables;

namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>Finds the one map that fits a file.</summary>
public static class HeaderMapChoice
{
    /// <summary>The map named, else the only one whose <c>detect</c> fits; null with AT6006–AT6008.</summary>
    public static HeaderMap? Choose(ImmutableArray<HeaderMap> maps, string? dataset, RawTable table, string displayPath, DiagnosticBag diagnostics)
    {
        var file = new SourceLocation(displayPath, 1);
        if (dataset is not null)
        {
            var named = maps.FirstOrDefault(m => string.Equals(m.Dataset, dataset, StringComparison.Ordinal));
            if (named is not null) return named;
            var names = maps.Select(m => m.Dataset).Order(StringComparer.Ordinal).ToImmutableArray();
            diagnostics.Add(ImportDiagnostics.UnknownDataset, file, dataset, NearestName.Find(dataset, names) ?? names.FirstOrDefault() ?? "", ListArgument.Of(names));
            return null;
        }

        var headers = table.Headers.Select(HeaderText.Normalise).ToFrozenSet(StringComparer.Ordinal);
        var fitting = maps.Where(m => m.Fits(headers)).ToImmutableArray();
        if (fitting.Length == 1) return fitting[0];
        if (fitting.IsEmpty)
        {
            diagnostics.Add(ImportDiagnostics.NoMapFits, file, ListArgument.Of(table.Headers.Take(8)), ListArgument.Of(maps.Select(m => m.Dataset).Order(StringComparer.Ordinal)));
            return null;
        }

        diagnostics.Add(ImportDiagnostics.SeveralMapsFit, file, ListArgument.Of(fitting.Select(m => m.Dataset).Order(StringComparer.Ordinal)));
        return null;
    }
}
