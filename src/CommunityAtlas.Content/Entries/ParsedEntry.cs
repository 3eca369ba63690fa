using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Entries;

/// <summary>An entry as read from its file alone, with the places of its fields; no rule about other entries has been applied.</summary>
public sealed record ParsedEntry(Entry Entry, FieldLocations Locations)
{
    /// <summary>Where the body of a Markdown file begins; null when there is none.</summary>
    public SourceLocation? BodyStart { get; init; }

    /// <summary>Where a piece of a field's text stands: in a body its own line, elsewhere where the field's value begins.</summary>
    public SourceLocation PlaceOf(string path, string piece)
    {
        if (BodyStart is not { } start || path != "description") return Locations[path];
        var body = Entry.Description!.Markdown;
        var at = body.IndexOf(piece, StringComparison.Ordinal);
        if (at < 0) return start;
        var before = body.AsSpan(0, at);
        var lines = before.Count('\n');
        var column = at - (before.LastIndexOf('\n') + 1);
        return start with { Line = start.Line + lines, Column = (lines == 0 ? start.Column : 1) + column, Length = piece.Contains('\n', StringComparison.Ordinal) ? 0 : piece.Length };
    }
}
