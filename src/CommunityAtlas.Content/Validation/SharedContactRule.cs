using System.Globalization;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>Says once, at the second entry, that a telephone number or a site belongs to several.</summary>
internal sealed class SharedContactRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        foreach (var phone in parsed.Entry.Contact.Phones.DistinctBy(p => p.Digits, StringComparer.Ordinal))
        {
            Report(draft.WithPhone(phone.Digits), ContactPolicyDiagnostics.SharedPhone, "contact.phone", phone.Number);
        }

        foreach (var host in ContactHosts.Of(parsed.Entry).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Report(draft.WithHost(host), ContactPolicyDiagnostics.SharedHost, "contact.url", host);
        }

        void Report(IEnumerable<ParsedEntry> sharers, DiagnosticDescriptor descriptor, string path, string value)
        {
            if (!ReferenceEquals(sharers.Skip(1).FirstOrDefault(), parsed)) return;
            diagnostics.Add(descriptor, parsed.Locations[path], value, sharers.Count().ToString(CultureInfo.InvariantCulture), sharers.First().Entry.Slug);
        }
    }
}
