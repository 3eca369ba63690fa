using System.Text.RegularExpressions;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>Every web and mail address of an entry.</summary>
internal static partial class EntryLinks
{
    /// <summary>All addresses that the entry itself writes, with the path of their field. An organisation with a key has its own file.</summary>
    public static IEnumerable<EntryLink> Of(Entry entry)
    {
        foreach (var (path, address) in Written(entry))
        {
            if (address is null) continue;
            if (HostOf(address) is { } host) yield return new EntryLink(path, address, host);
        }
    }

    private static IEnumerable<(string Path, string? Address)> Written(Entry entry)
    {
        var contact = entry.Contact;
        yield return ("contact.email", contact.Email);
        yield return ("contact.url", contact.Url);
        yield return ("contact.line", contact.Line);
        yield return ("contact.form", contact.Form);
        for (var i = 0; i < contact.Sns.Length; i++) yield return ($"contact.sns[{i}]", contact.Sns[i]);
        if (entry.Organization is { Key: null } organization) yield return ("organization.url", organization.Url);
        yield return ("schedule_url", entry.ScheduleUrl);
        yield return ("peer.certified_staff.url", entry.Peer.CertificationUrl);
        for (var i = 0; i < entry.Accreditations.Length; i++) yield return ($"accreditations[{i}].url", entry.Accreditations[i].Url);
        var (transparency, objectivity) = (entry.Assurance.Transparency, entry.Assurance.Objectivity);
        yield return ("assurance.transparency.rules_url", transparency.RulesUrl);
        yield return ("assurance.transparency.coi_url", transparency.CoiUrl);
        yield return ("assurance.transparency.funding_url", transparency.FundingUrl);
        yield return ("assurance.transparency.privacy_url", transparency.PrivacyUrl);
        yield return ("assurance.objectivity.evidence_url", objectivity.EvidenceUrl);
        for (var i = 0; i < entry.Sources.Length; i++) yield return ($"sources[{i}].url", entry.Sources[i].Url);
        foreach (Match match in BodyAddress().Matches(entry.Description?.Markdown ?? "")) yield return ("description", match.Value);
    }

    private static string? HostOf(string address)
    {
        var at = address.LastIndexOf('@');
        if (at > 0 && !address.Contains("://", StringComparison.Ordinal)) return address[(at + 1)..];
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : null;
    }

    [GeneratedRegex(@"https?://[^\s<>()\[\]""「」、。]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyAddress();
}

/// <summary>An address with the field it stands in and its host.</summary>
internal sealed record EntryLink(string Path, string Address, string Host);
