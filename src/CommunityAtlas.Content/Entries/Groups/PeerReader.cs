using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Entries;
using CertifiedParts = CommunityAtlas.Content.Entries.EntryFields.CertifiedParts;
using Parts = CommunityAtlas.Content.Entries.EntryFields.PeerParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>peer.</summary>
internal static class PeerReader
{
    /// <summary>Peer support; certified staff only with who certifies and where that can be read.</summary>
    public static Peer Read(FieldScope scope)
    {
        var certified = scope.Find(Parts.CertifiedStaff);
        if (certified is { Answer.Value: TriState.Yes, MissingProof: { } missing })
        {
            scope.Report(StateDiagnostics.CertifiedWithoutProof, scope.LocationOf(Parts.CertifiedStaff), scope.KeyOf(Parts.CertifiedStaff), missing);
        }

        return new Peer
        {
            Types = scope.FindOr(Parts.Types, []),
            Topics = scope.FindOr(Parts.Topics, []),
            Engagement = scope.FindOr(Parts.Engagement, []),
            Stage = scope.FindOr(Parts.Stage, []),
            RecoveryFocus = scope.FindOr(Parts.RecoveryFocus, []),
            Setting = scope.FindOr(Parts.Setting, []),
            LedByPeers = scope.FindOr(Parts.LedByPeers, Answer.Unknown),
            CertifiedStaff = certified?.Answer ?? Answer.Unknown,
            CertificationIssuer = certified?.Issuer,
            CertificationUrl = certified?.Url,
        };
    }

    /// <summary>Certified staff, written with keys.</summary>
    public static CertifiedStaff Certified(FieldScope scope)
    {
        var missing = new[] { CertifiedParts.Issuer, CertifiedParts.Url }.Where(f => !scope.IsWritten(f)).Select(f => f.Title).ToArray();
        var answer = scope.FindOr(CertifiedParts.Value, Answer.Unknown);
        return new CertifiedStaff(
            answer with { Note = answer.Note ?? scope.Find(CertifiedParts.Note) },
            scope.Find(CertifiedParts.Issuer),
            scope.Find(CertifiedParts.Url),
            missing.Length == 0 ? null : string.Join("、", missing));
    }

    /// <summary>Certified staff, written as one word: without any proof.</summary>
    public static CertifiedStaff Plain(Answer answer) => new(answer, null, null, $"{CertifiedParts.Issuer.Title}、{CertifiedParts.Url.Title}");
}

/// <summary>Whether staff are certified, by whom, and where that can be read.</summary>
/// <param name="MissingProof">Titles of the parts of the proof that were not written, or null.</param>
internal sealed record CertifiedStaff(Answer Answer, string? Issuer, string? Url, string? MissingProof);
