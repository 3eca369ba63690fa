using System.Collections.Frozen;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>The hosts that an entry's contact addresses lie on.</summary>
internal static class ContactHosts
{
    // On these everybody has a page, so sharing one says nothing.
    private static readonly FrozenSet<string> Platforms = new[]
    {
        "facebook.com", "www.facebook.com", "instagram.com", "www.instagram.com", "x.com", "twitter.com", "youtube.com", "www.youtube.com", "lin.ee", "line.me",
        "page.line.me", "note.com", "ameblo.jp", "sites.google.com", "docs.google.com", "forms.gle", "gmail.com", "yahoo.co.jp", "icloud.com", "outlook.com", "outlook.jp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts of web page, form and mailbox, without those everybody shares.</summary>
    public static IEnumerable<string> Of(Entry entry) =>
        EntryLinks.Of(entry).Where(l => l.Path is "contact.url" or "contact.form" or "contact.email" && !Platforms.Contains(l.Host)).Select(l => l.Host);
}
