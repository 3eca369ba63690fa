using System.Text;
using CommunityAtlas.Core.Configuration;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>Links into the repository that takes contributions (contribute.md §2). Owner and name come from site.yml.</summary>
internal sealed record RepositoryLinks(string Repository, string Branch)
{
    // A logged-out reader passes a redirect that encodes the address once more; 8,191 bytes is where the host stops.
    private const int LongestEncoded = 7500;

    /// <summary>Links of a site, or null when it names no repository.</summary>
    public static RepositoryLinks? Of(SiteConfig site) => site.Repository is { } repository ? new RepositoryLinks(repository, site.Branch) : null;

    public string Home => $"https://github.com/{Repository}";

    public string NewEntry => $"{Home}/issues/new?template=new-entry.yml";

    public string Correction => $"{Home}/issues/new?template=correction.yml";

    /// <summary>The correction form, filled in for an entry.</summary>
    public string CorrectionOf(string slug, string title) =>
        $"{Correction}&title={Uri.EscapeDataString(title)}&entry={Uri.EscapeDataString(slug)}";

    /// <summary>The editor on a file of the content folder.</summary>
    public string Edit(string sourcePath) =>
        $"{Home}/edit/{Branch}/content/{string.Join('/', sourcePath.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A new file, filled in when its text fits into an address.</summary>
    public string NewFile(string sourcePath, string text)
    {
        var empty = $"{Home}/new/{Branch}?filename={Uri.EscapeDataString("content/" + sourcePath)}";
        var full = $"{empty}&value={Uri.EscapeDataString(text)}";
        return LengthEncodedAgain(full) > LongestEncoded ? empty : full;
    }

    private static int LengthEncodedAgain(string address) =>
        Encoding.ASCII.GetByteCount(address) + (2 * address.AsSpan().Count('%'));
}
