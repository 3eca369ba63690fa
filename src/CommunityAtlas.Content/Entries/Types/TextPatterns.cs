using CommunityAtlas.Content.Entries.Messages;

namespace CommunityAtlas.Content.Entries.Types;

/// <summary>What names and summaries may not contain. Each pattern means the same to .NET and to ECMAScript with the u flag.</summary>
internal static class TextPatterns
{
    private const string Digit = "[0-9０-９]";

    // U+FF70 and the long vowel mark stand here too: people type them for a hyphen, and a naive check lets such numbers pass.
    private const string Dash = "[-‐‑–—―−－ーｰ]";

    /// <summary>○○, ××: a form that nobody filled in.</summary>
    public static readonly RefusedPattern Placeholder = new(EntryTextDiagnostics.Placeholder, "[○◯〇●]{2,}|[×✕✖]{2,}|[△▲]{2,}|[□■]{2,}");

    /// <summary>An address of the web or a host name.</summary>
    public static readonly RefusedPattern Url = new(EntryTextDiagnostics.UrlInText, "[Hh][Tt][Tt][Pp][Ss]?[:：]|[Ww][Ww][Ww][.．]|[A-Za-z0-9]\\.(?:[Jj][Pp]|[Cc][Oo][Mm]|[Oo][Rr][Gg]|[Nn][Ee][Tt]|[Ii][Nn][Ff][Oo])(?:[^A-Za-z0-9]|$)");

    /// <summary>A telephone number: ten or eleven digits from 0, or groups with dashes or brackets.</summary>
    public static readonly RefusedPattern Phone = new(
        EntryTextDiagnostics.PhoneInText,
        $"(?<!{Digit})(?:[0０]{Digit}{{9,10}}|[0０]{Digit}{{1,4}} ?(?:{Dash}|[(（]) ?{Digit}{{1,4}} ?(?:{Dash}|[)）]) ?{Digit}{{3,4}}|[(（][0０]{Digit}{{1,4}}[)）] ?{Digit}{{1,4}}{Dash}{Digit}{{3,4}})(?!{Digit})");
}
