using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Content.Validation;

/// <summary>A published mailbox belongs to a role, not to a person. One named like its host (komorebi@komorebi.example) or like the entry belongs to the group.</summary>
internal sealed class MailboxRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry.Contact.Email is not { } email || !EmailAddress.TryParse(email, out var address) || address!.IsRole) return;
        var (name, host) = (email[..email.LastIndexOf('@')], email[(email.LastIndexOf('@') + 1)..]);
        string[] group = [host.Split('.')[0], .. parsed.Entry.Slug.Split('-'), .. parsed.Entry.Organization?.Key?.Split('-') ?? []];
        if (name.Split('.', '-', '_').Any(part => part.Length > 2 && group.Contains(part, StringComparer.OrdinalIgnoreCase))) return;
        diagnostics.Add(ContactPolicyDiagnostics.PersonalMailbox, parsed.Locations["contact.email"], email);
    }
}
