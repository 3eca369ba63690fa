using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CommunityAtlas.Core.Policies;

/// <summary>An https address that may be written into a page. The only way to make one is to pass the checks.</summary>
public sealed record SafeUrl
{
    private const string Scheme = "https://";
    private const int LongestUrl = 500;
    private const int LongestHost = 253;
    private const int LongestLabel = 63;

    private SafeUrl(string url, string host, string displayHost)
    {
        Url = url;
        Host = host;
        DisplayHost = displayHost;
    }

    /// <summary>The address to write: ASCII, host in lower case, no port, other characters percent-encoded; normalising it again changes nothing.</summary>
    public string Url { get; }

    /// <summary>The host in ASCII, lower case.</summary>
    public string Host { get; }

    /// <summary>The host as people read it: an allowed <c>xn--</c> name is decoded.</summary>
    public string DisplayHost { get; }

    /// <summary>The address, if it may be written.</summary>
    /// <param name="text">As contributed.</param>
    /// <param name="url">The address to write.</param>
    /// <param name="internationalHosts">Hosts with an <c>xn--</c> label that site.yml allows, in either spelling.</param>
    public static bool TryNormalise(string text, [NotNullWhen(true)] out SafeUrl? url, IReadOnlyCollection<string>? internationalHosts = null)
    {
        url = null;
        return Read(text, internationalHosts ?? [], ref url) == UrlRefusal.None;
    }

    /// <summary>Why an address may not be written; <see cref="UrlRefusal.None"/> when it may.</summary>
    public static UrlRefusal Check(string text, IReadOnlyCollection<string>? internationalHosts = null)
    {
        SafeUrl? unused = null;
        return Read(text, internationalHosts ?? [], ref unused);
    }

    /// <inheritdoc/>
    public override string ToString() => Url;

    private static UrlRefusal Read(string text, IReadOnlyCollection<string> allowed, ref SafeUrl? url)
    {
        if (text.Length == 0) return UrlRefusal.Empty;
        if (text.Length > LongestUrl) return UrlRefusal.TooLong;
        foreach (var c in text)
        {
            if (c is < '\u0021' or '\u007F' or '\\') return UrlRefusal.Character;
        }

        if (!TextPolicy.Accepts(text, TextLines.One)) return UrlRefusal.Character;
        if (text.Length < Scheme.Length || !Ascii.EqualsIgnoreCase(text.AsSpan(0, Scheme.Length), Scheme)) return UrlRefusal.Scheme;
        var end = text.AsSpan(Scheme.Length).IndexOfAny('/', '?', '#');
        var authority = end < 0 ? text[Scheme.Length..] : text.Substring(Scheme.Length, end);
        var rest = end < 0 ? "" : text[(Scheme.Length + end)..];

        if (authority.Contains('@', StringComparison.Ordinal)) return UrlRefusal.UserInfo;
        var port = authority.IndexOf(':', StringComparison.Ordinal);
        if (port >= 0)
        {
            if (authority[(port + 1)..] != "443") return UrlRefusal.Port;
            authority = authority[..port];
        }

        // Before lower case: the Kelvin sign U+212A would turn into an honest k.
        if (!Ascii.IsValid(authority)) return UrlRefusal.Host;
        var host = authority.ToLowerInvariant();
        if (CheckHost(host) is not UrlRefusal.None and var refusal) return refusal;
        if (!TryDisplay(host, allowed, out var displayHost)) return UrlRefusal.InternationalHost;
        if (UrlShorteners.Contains(host)) return UrlRefusal.Shortener;
        if (!DecodesToText(rest)) return UrlRefusal.Encoding;

        var normalised = Scheme + host + (rest.StartsWith('/') ? "" : "/") + Encode(rest);
        // Encoding lengthens; the limit is on what is written, so that what is written passes again.
        if (normalised.Length > LongestUrl) return UrlRefusal.TooLong;
        url = new SafeUrl(normalised, host, displayHost);
        return UrlRefusal.None;
    }

    private static UrlRefusal CheckHost(string host)
    {
        if (host.Length is 0 or > LongestHost || !host.Contains('.', StringComparison.Ordinal)) return UrlRefusal.Host;
        var labels = host.Split('.');
        foreach (var label in labels)
        {
            if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-') return UrlRefusal.Host;
            foreach (var c in label)
            {
                if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return UrlRefusal.Host;
            }
        }

        // A browser reads any host whose last label is a number, 0x7f included, as an IPv4 address.
        var last = labels[^1];
        var isNumber = last.All(char.IsAsciiDigit) || (last.StartsWith("0x", StringComparison.Ordinal) && last.Skip(2).All(char.IsAsciiHexDigit));
        return isNumber ? UrlRefusal.IpAddress : UrlRefusal.None;
    }

    private static bool TryDisplay(string host, IReadOnlyCollection<string> allowed, out string display)
    {
        display = host;
        if (!host.Split('.').Any(l => l.StartsWith("xn--", StringComparison.Ordinal))) return true;
        var idn = new IdnMapping();
        try
        {
            foreach (var entry in allowed)
            {
                if (!string.Equals(idn.GetAscii(entry), host, StringComparison.OrdinalIgnoreCase)) continue;
                display = idn.GetUnicode(host);
                return TextPolicy.Accepts(display, TextLines.One);
            }
        }
        catch (ArgumentException)
        {
            // Not an international name at all, whatever it starts with.
        }

        return false;
    }

    // Decodes once, as UTF-8, as a browser shows it; what comes out must be text we would have taken unencoded.
    private static bool DecodesToText(string rest)
    {
        if (!rest.Contains('%', StringComparison.Ordinal)) return true;
        var bytes = new List<byte>(rest.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '%')
            {
                if (i + 2 >= rest.Length || !char.IsAsciiHexDigit(rest[i + 1]) || !char.IsAsciiHexDigit(rest[i + 2])) return false;
                bytes.Add(byte.Parse(rest.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
            else if (Rune.TryGetRuneAt(rest, i, out var rune))
            {
                bytes.AddRange(utf8[..rune.EncodeToUtf8(utf8)]);
                i += rune.Utf16SequenceLength - 1;
            }
        }

        try
        {
            return TextPolicy.Accepts(new UTF8Encoding(false, true).GetString([.. bytes]), TextLines.One);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string Encode(string rest)
    {
        var encoded = new StringBuilder(rest.Length);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in rest.EnumerateRunes())
        {
            if (rune.IsAscii && !"\"'<>`{}|^".Contains((char)rune.Value, StringComparison.Ordinal))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            var length = rune.EncodeToUtf8(utf8);
            foreach (var b in utf8[..length]) encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return encoded.ToString();
    }
}

/// <summary>Why an address may not be written.</summary>
public enum UrlRefusal
{
    /// <summary>It may.</summary>
    None,

    /// <summary>Nothing is there.</summary>
    Empty,

    /// <summary>Over 500 characters.</summary>
    TooLong,

    /// <summary>A blank, a control character, a backslash or a character the text policy refuses.</summary>
    Character,

    /// <summary>It does not start with <c>https://</c>.</summary>
    Scheme,

    /// <summary>A user name before the host.</summary>
    UserInfo,

    /// <summary>A port other than the usual one.</summary>
    Port,

    /// <summary>The host is not a name of ASCII letters, digits and hyphens with a dot.</summary>
    Host,

    /// <summary>The host is an IP address.</summary>
    IpAddress,

    /// <summary>An <c>xn--</c> host that site.yml does not list.</summary>
    InternationalHost,

    /// <summary>A shortener: nobody can see where it leads.</summary>
    Shortener,

    /// <summary>Percent-encoding that is broken or hides a refused character.</summary>
    Encoding,
}
