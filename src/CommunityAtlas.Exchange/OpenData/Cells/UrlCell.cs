using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell with web addresses. Only https addresses become links; http is never upgraded unasked.</summary>
public static partial class UrlCell
{
    /// <summary>The https addresses of a cell by their use, and the words left over.</summary>
    public static UrlCellReading Read(string cell)
    {
        var text = CellText.OneLine(TagShape().Replace(cell, " ")).Text;
        if (CellText.IsEmpty(text)) return UrlCellReading.Empty;
        if (EmailCell.IsMasked(text)) return UrlCellReading.Empty with { IsMasked = true };
        var links = ImmutableArray.CreateBuilder<WebLink>();
        var words = ImmutableArray.CreateBuilder<string>();
        var matches = AddressShape().Matches(text);
        foreach (Match match in matches)
        {
            if (SafeUrl.TryNormalise(match.Value, out var url)) links.Add(new WebLink(url.Url, UseOf(url)));
            else words.Add(match.Value);
        }

        // 「公式サイト https://…」: the label of a link is not worth a note; without any address the words are all there is.
        if (matches.Count == 0) words.Add(text);
        return new UrlCellReading(links.ToImmutable(), words.ToImmutable(), IsMasked: false);
    }

    private static WebUse UseOf(SafeUrl url)
    {
        if (IsBelow(url.Host, "lin.ee") || IsBelow(url.Host, "line.me")) return WebUse.Line;
        if (IsBelow(url.Host, "forms.gle") || IsBelow(url.Host, "forms.office.com")
            || (IsBelow(url.Host, "docs.google.com") && url.Url.Contains("/forms/", StringComparison.Ordinal))) return WebUse.Form;
        return IsBelow(url.Host, "facebook.com") || IsBelow(url.Host, "instagram.com") || IsBelow(url.Host, "twitter.com") || IsBelow(url.Host, "x.com")
            || IsBelow(url.Host, "youtube.com") || IsBelow(url.Host, "threads.net") ? WebUse.Social : WebUse.Page;
    }

    private static bool IsBelow(string host, string parent) =>
        host.EndsWith(parent, StringComparison.Ordinal) && (host.Length == parent.Length || host[^(parent.Length + 1)] == '.');

    [GeneratedRegex(@"https?://[^\s\u3000<>""「」『』（）、。]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressShape();

    [GeneratedRegex("<[^<>]{0,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex TagShape();
}

/// <summary>What a web cell held.</summary>
/// <param name="Links">Checked https addresses, in order.</param>
/// <param name="Words">Addresses that may not be linked and cells without any.</param>
/// <param name="IsMasked">The publisher blanked it.</param>
public sealed record UrlCellReading(ImmutableArray<WebLink> Links, ImmutableArray<string> Words, bool IsMasked)
{
    /// <summary>Nothing there.</summary>
    public static UrlCellReading Empty { get; } = new([], [], IsMasked: false);
}

/// <summary>A checked https address and what it is for.</summary>
public sealed record WebLink(string Url, WebUse Use);

/// <summary>What an address is for, told by its host.</summary>
public enum WebUse
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>Social media.</summary>
    Social,

    /// <summary>LINE.</summary>
    Line,

    /// <summary>A form.</summary>
    Form,
}
