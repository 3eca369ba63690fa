using System.Collections.Immutable;

namespace CommunityAtlas.Core.Diagnostics;

/// <summary>Collects the diagnostics of one stage. Not thread-safe: give each worker its own and add them up.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Whether an error has been added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many diagnostics have been added.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Adds one of a kind at a place.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<string> arguments) =>
        Add(descriptor.At(location, arguments));

    /// <summary>Adds all of another stage or worker.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>All, ordered by file, line, column and id, so that the order of work does not show.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [.. _diagnostics
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => string.Join('\u0001', d.Arguments), StringComparer.Ordinal)];
}
