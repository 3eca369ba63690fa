using System.Globalization;
using System.Text;

namespace CommunityAtlas.Exchange.OpenData.Emission;

/// <summary>How a scalar is spelled: plain where no YAML reader could misread it, else in double quotes.</summary>
internal static class YamlScalars
{
    private const string PlainPunctuation = "-_./()+";

    private static readonly HashSet<string> ReservedWords = new(
        ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf"], StringComparer.OrdinalIgnoreCase);

    // A colon inside a plain key looks like a key whose value stands too near (10:00, 名称：), and is refused as such.
    public static string Key(string key) => IsPlain(key) && key.AsSpan().IndexOfAny(':', '：') < 0 ? key : Quoted(key);

    public static string Inline(YamlValue.Scalar scalar) =>
        scalar.IsWord || IsPlain(scalar.Text) ? scalar.Text : Quoted(scalar.Text);

    /// <summary>Whether a text of several lines survives a literal block: no line that begins or ends with a blank, nothing to escape.</summary>
    public static bool FitsLiteral(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[0] is '\n' or ' ') return false;
        var lines = (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
        return lines[^1].Length > 0 && Array.TrueForAll(lines, FitsLiteralLine);
    }

    private static bool FitsLiteralLine(string line) =>
        line.Length == 0 || (line[0] != ' ' && line[^1] != ' ' && line.EnumerateRunes().All(r => !NeedsEscape(r)));

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || ReservedWords.Contains(text) || LooksLikeNumberOrDate(text)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlainAt(text, i)) return false;
        }

        return true;
    }

    private static bool IsPlainAt(string text, int i)
    {
        var c = text[i];
        var isFirst = i == 0;
        var isLast = i == text.Length - 1;
        if (char.IsAsciiLetterOrDigit(c)) return true;
        if (c < 0x80)
        {
            if (c == ' ') return !isFirst && !isLast;
            if (c == ':') return !isFirst && !isLast && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            return !isFirst && PlainPunctuation.Contains(c, StringComparison.Ordinal);
        }

        // Indicators of YAML are all ASCII; what remains to be kept out is what cannot be seen. Pairs of surrogates are quoted for old readers.
        return char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol;
    }

    // 12, 1.5, 0x1F, 10:00 and 2026-11-10 would be numbers, times or dates elsewhere; 1F and 毎月 第2水曜 10:00-15:00 would not.
    private static bool LooksLikeNumberOrDate(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] == '.')
        && text.All(c => char.IsAsciiDigit(c) || char.IsAsciiHexDigit(c) || c is '.' or ':' or '-' or '_' or '+' or 'x' or 'o' or '/');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when !NeedsEscape(rune) => quoted.Append(rune.ToString()),
                <= 0xFFFF => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool NeedsEscape(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
