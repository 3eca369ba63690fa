using System.Collections.Frozen;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries;

/// <summary>Where the fields of an entry were written, by path in field codes: <c>contact.phone</c>, <c>schedule[0].when</c>, <c>needs[2]</c>.</summary>
public sealed class FieldLocations
{
    private readonly FrozenDictionary<string, SourceLocation> _places;

    internal FieldLocations(SourceLocation start, IReadOnlyDictionary<string, SourceLocation> places)
    {
        Start = start;
        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The first character of the file.</summary>
    public SourceLocation Start { get; }

    /// <summary>Paths of everything that was written, refused values included, in ordinal order.</summary>
    public IEnumerable<string> Paths => _places.Keys.Order(StringComparer.Ordinal);

    /// <summary>Where the value of a path stands; for a path that was not written the nearest one above it, at last <see cref="Start"/>.</summary>
    public SourceLocation this[string path]
    {
        get
        {
            for (var rest = path; rest.Length > 0; rest = Above(rest))
            {
                if (_places.TryGetValue(rest, out var place)) return place;
            }

            return Start;
        }
    }

    /// <summary>Whether something was written there, whether or not it could be used. Ask this before calling a field missing.</summary>
    public bool IsWritten(string path) => _places.ContainsKey(path);

    private static string Above(string path)
    {
        var end = path.AsSpan().LastIndexOfAny('.', '[');
        return end < 0 ? "" : path[..end];
    }
}
