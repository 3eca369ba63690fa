using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;
using AccreditationParts = CommunityAtlas.Content.Entries.EntryFields.AccreditationParts;
using ContinuityParts = CommunityAtlas.Content.Entries.EntryFields.ContinuityParts;
using ObjectivityParts = CommunityAtlas.Content.Entries.EntryFields.ObjectivityParts;
using Parts = CommunityAtlas.Content.Entries.EntryFields.AssuranceParts;
using TransparencyParts = CommunityAtlas.Content.Entries.EntryFields.TransparencyParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>assurance and accreditations: published facts, each with its proof.</summary>
internal static class AssuranceReader
{
    private const string Stated = "stated";

    /// <summary>The three facts.</summary>
    public static Assurance Read(FieldScope scope) => new(
        scope.FindOr(Parts.Transparency, new Transparency()),
        scope.FindOr(Parts.Objectivity, new Objectivity()),
        scope.FindOr(Parts.Continuity, new Continuity()));

    /// <summary>透明性.</summary>
    public static Transparency Transparency(FieldScope scope) => new()
    {
        OperatorNamed = scope.FindOr(TransparencyParts.OperatorNamed, Answer.Unknown),
        RulesUrl = scope.Find(TransparencyParts.RulesUrl),
        CoiUrl = scope.Find(TransparencyParts.CoiUrl),
        FundingUrl = scope.Find(TransparencyParts.FundingUrl),
        PrivacyUrl = scope.Find(TransparencyParts.PrivacyUrl),
        SelfDeclaredOn = scope.FindValue(TransparencyParts.SelfDeclaredOn),
    };

    /// <summary>客観性.</summary>
    public static Objectivity Objectivity(FieldScope scope)
    {
        var claims = scope.Find(ObjectivityParts.Claims);
        if (claims == Stated && !scope.IsWritten(ObjectivityParts.EvidenceUrl))
        {
            scope.Report(StateDiagnostics.ClaimsWithoutEvidence, scope.LocationOf(ObjectivityParts.Claims));
        }

        return new Objectivity
        {
            Claims = claims,
            EvidenceUrl = scope.Find(ObjectivityParts.EvidenceUrl),
            EvidenceKind = scope.Find(ObjectivityParts.EvidenceKind),
            Subjects = scope.Find(ObjectivityParts.Subjects),
            Method = scope.Find(ObjectivityParts.Method),
        };
    }

    /// <summary>継続性.</summary>
    public static Continuity Continuity(FieldScope scope) => new()
    {
        Since = scope.FindValue(ContinuityParts.Since),
        Staff = scope.Find(ContinuityParts.Staff),
        FundingKind = scope.FindOr(ContinuityParts.FundingKind, []),
        IfWeStop = scope.Find(ContinuityParts.IfWeStop),
        SuccessorContactRole = scope.Find(ContinuityParts.SuccessorContactRole),
    };

    /// <summary>An accreditation with issuer and page; null without them.</summary>
    public static Accreditation? Accreditation(FieldScope scope)
    {
        var missing = new[] { AccreditationParts.Issuer, AccreditationParts.Url }.Where(f => !scope.IsWritten(f)).Select(f => f.Title).ToArray();
        if (missing.Length > 0) scope.Report(StateDiagnostics.AccreditationWithoutProof, scope.Location, ListArgument.Of(missing));
        var name = scope.Find(AccreditationParts.Name);
        var issuer = scope.Find(AccreditationParts.Issuer);
        var url = scope.Find(AccreditationParts.Url);
        var date = scope.FindValue(AccreditationParts.Date);
        return name is null || issuer is null || url is null ? null : new Accreditation(name, issuer, url, date);
    }
}
