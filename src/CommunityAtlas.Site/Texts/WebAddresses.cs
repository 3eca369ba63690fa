namespace CommunityAtlas.Site.Texts;

/// <summary>Addresses as links and as residents read them.</summary>
internal static class WebAddresses
{
    /// <summary><c>tel:</c> with digits alone; <c>#</c> as it must stand in an address.</summary>
    public static string Tel(string number) =>
        "tel:" + string.Concat(number.Where(c => char.IsAsciiDigit(c) || c is '#' or '+')).Replace("#", "%23", StringComparison.Ordinal);

    /// <summary><c>mailto:</c> of a checked mailbox.</summary>
    public static string Mail(string mailbox) => "mailto:" + Uri.EscapeDataString(mailbox).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>The host of a checked https address; readers see where a link leads.</summary>
    public static string Host(string url) => new Uri(url).IdnHost;
}
