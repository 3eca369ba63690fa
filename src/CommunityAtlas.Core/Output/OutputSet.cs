using System.Collections.Immutable;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Output;

/// <summary>All files of a site, sorted by path, each path once (also without regard to case).</summary>
public sealed record OutputSet(ImmutableArray<OutputFile> Files)
{
    /// <summary>Gathers files; two that would share a path on some disk are a diagnostic and only the first is kept.</summary>
    public static OutputSet Gather(IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        var byPath = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Origin, StringComparer.Ordinal))
        {
            if (byPath.TryAdd(file.Path, file)) continue;
            diagnostics.Add(OutputDiagnostics.Collision, new SourceLocation(file.Path), file.Path, byPath[file.Path].Origin, file.Origin);
        }

        return new OutputSet([.. byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }
}
