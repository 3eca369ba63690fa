using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.VerifiedParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>verified.</summary>
internal static class VerificationReader
{
    private const string OpenData = "open_data";

    /// <summary>The check; only open data may lack its day.</summary>
    public static Verification? Read(FieldScope scope)
    {
        var day = scope.FindValue(Parts.Date);
        var how = scope.Find(Parts.How);
        var by = scope.Find(Parts.By);
        if (day is { Date: null } && how is not (null or OpenData))
        {
            scope.Report(VerificationDiagnostics.UndatedCheck, scope.LocationOf(Parts.Date), how);
        }

        return day is { } known && how is not null ? new Verification(known.Date, how, by) : null;
    }
}
