using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>A published mailbox belongs to a role, not to a person. One named like its own host (komorebi@komorebi.example) belongs to the group.</summary>
internal sealed class MailboxRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry.Contact.Email is not { } email || !EmailAddress.TryParse(email, out var address) || address!.IsRole) return;
        var (name, host) = (email[..email.LastIndexOf('@')], email[(email.LastIndexOf('@') + 1)..]);
        if (host.Split('.')[0].Equals(name, StringComparison.OrdinalIgnoreCase)) return;
        diagnostics.Add(ContactPolicyDiagnostics.PersonalMailbox, parsed.Locations["contact.email"], email);
    }
}
