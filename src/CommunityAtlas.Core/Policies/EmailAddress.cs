using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CommunityAtlas.Core.Policies;

/// <summary>A mailbox that may be published: plain ASCII, no display name, no quoting.</summary>
/// <param name="Address">As printed; the host in lower case.</param>
/// <param name="IsRole">Whether it reads like an office (info@, soudan@) and not like a person.</param>
public sealed record EmailAddress(string Address, bool IsRole)
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const string LocalSigns = "!#$%&'*+-/=?^_`{|}~.";

    private static readonly FrozenSet<string> RoleWords = new[]
    {
        "info", "information", "contact", "contactus", "office", "support", "help", "helpdesk", "desk", "mail", "email", "post", "staff", "team", "group", "admin",
        "secretariat", "secretary", "reception", "inquiry", "inquiries", "enquiry", "enquiries", "question", "hello", "general", "public", "pr", "event", "events", "entry",
        "member", "members", "volunteer", "volunteers", "vc", "center", "centre", "community", "welfare", "care", "salon", "cafe", "kitchen", "shed", "club", "circle", "consult",
        "consultation", "counseling", "counselling", "hotline", "reservation", "booking", "webmaster", "postmaster", "npo", "noreply", "form",
        "jimu", "jimukyoku", "honbu", "shibu", "soudan", "sodan", "madoguchi", "mado", "uketsuke", "toiawase", "otoiawase", "koho", "kouhou", "fukushi", "chiiki", "kaigo", "houkatsu", "hokatsu",
        "shakyo", "syakyo", "hoken", "kenko", "kenkou", "kosodate", "kodomo", "shokudo", "syokudo", "ibasho", "kokoro", "borantia", "kouminkan", "kominkan", "shimin", "somu", "soumu", "kikaku",
        "seikatsu", "koureisha", "shogai", "kazoku", "kazokukai", "jichikai", "renraku", "saiyo", "moushikomi", "yoyaku",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads an address; full-width letters are not accepted, as mail programs do not send to them.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var written = text.Trim();
        var at = written.LastIndexOf('@');
        if (at <= 0 || at > LongestLocalPart || written.Length > LongestAddress) return false;
        var (local, host) = (written[..at], written[(at + 1)..]);
        if (!IsDotAtom(local) || !SafeUrl.TryNormalise("https://" + host, out var url) || url.Url != $"https://{url.Host}/" || url.Host.Length != host.Length) return false;
        address = new EmailAddress($"{local}@{url.Host}", IsRoleName(local));
        return true;
    }

    private static bool IsDotAtom(string local) =>
        local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.All(c => char.IsAsciiLetterOrDigit(c) || LocalSigns.Contains(c, StringComparison.Ordinal));

    // info, info2, info-kita, kita.fukushi, fukushi-ka: one word that names an office is enough.
    private static bool IsRoleName(string local) => local.ToLowerInvariant()
        .Split(['.', '-', '_', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => RoleWords.Contains(word) || (word.Length >= 5 && RoleWords.Any(role => role.Length >= 4 && word.StartsWith(role, StringComparison.Ordinal))));
}
