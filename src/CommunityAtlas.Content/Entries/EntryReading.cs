using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries;

/// <summary>One file being read: what it is read against, where findings go, and the places noted so far.</summary>
internal sealed class EntryReading(EntryReferences references, SourceLocation start, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);

    public EntryReferences References { get; } = references;

    /// <summary>The first character of the file.</summary>
    public SourceLocation Start { get; } = start;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public void Note(string path, SourceLocation place) => _places.TryAdd(path, place);

    /// <summary>Whether something was written at a path, whether or not it could be used.</summary>
    public bool IsNoted(string path) => _places.ContainsKey(path);

    public void Report(DiagnosticDescriptor descriptor, SourceLocation place, params ReadOnlySpan<string> arguments) =>
        Diagnostics.Add(descriptor, place, arguments);

    public FieldLocations ToLocations() => new(Start, _places);
}
