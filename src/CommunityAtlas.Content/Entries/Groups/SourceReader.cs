using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.SourceParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>sources[].</summary>
internal static class SourceReader
{
    /// <summary>A source that somebody else could check: with consent or with an address.</summary>
    public static Source? Read(FieldScope scope)
    {
        var title = scope.Find(Parts.Title);
        var source = new Source(
            title ?? "",
            scope.Find(Parts.Url),
            scope.FindValue(Parts.Date),
            scope.Find(Parts.Permission),
            scope.Find(Parts.Licence),
            scope.Find(Parts.Attribution));
        if (!scope.IsAnyWritten(Parts.Permission, Parts.Url)) scope.Report(VerificationDiagnostics.SourceWithoutProof, scope.Location, title ?? Parts.Title.Title);
        return title is null ? null : source;
    }
}
