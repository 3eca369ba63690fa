using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>Channels of contact, always in one order: telephone, counter, mail, web, social media.</summary>
internal static class ContactModels
{
    public static ContactModel Of(PageWords words, Entry entry)
    {
        var contact = entry.Contact;
        return new ContactModel
        {
            Phones = [.. contact.Phones.Select(p => Of(words, p))],
            PhoneHours = contact.PhoneHours,
            Faxes = [.. contact.Faxes.Select(p => Of(words, p))],
            TakesVisits = entry.Referral.How.Contains("walk_in", StringComparer.Ordinal),
            Email = contact.Email,
            EmailHref = contact.Email is { } mailbox ? WebAddresses.Mail(mailbox) : null,
            Web = Web(words, contact),
            Note = contact.Note,
            ReplyTime = entry.Referral.ReplyDays is { } days ? ReferralTexts.ReplyWithin(days) : null,
            HasNone = !contact.HasChannel,
        };
    }

    /// <summary>A number with what a call costs.</summary>
    public static PhoneModel Of(PageWords words, Phone phone) => new(phone.Number, WebAddresses.Tel(phone.Number), phone.Label, phone.Kind switch
    {
        PhoneKind.Free => words["contact.free"],
        PhoneKind.Navi => words["contact.navi"],
        PhoneKind.OrgMobile => words["contact.mobile"],
        _ => null,
    });

    private static ImmutableArray<WebLinkModel> Web(PageWords words, Contact contact)
    {
        var links = ImmutableArray.CreateBuilder<WebLinkModel>();
        if (contact.Url is { } url) links.Add(Link(words["contact.web"], url));
        if (contact.Form is { } form) links.Add(Link(words["contact.form"], form));
        if (contact.Line is { } line) links.Add(Link("LINE", line));
        foreach (var page in contact.Sns) links.Add(Link("SNS", page));
        return links.ToImmutable();
    }

    private static WebLinkModel Link(string label, string url) => new(label, url, WebAddresses.Host(url));
}
