using System.Text.RegularExpressions;
using CommunityAtlas.Core.Policies;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell with a mail address.</summary>
public static partial class EmailCell
{
    /// <summary>The address, or null when the cell is not exactly one.</summary>
    public static string? Read(string cell) => EmailAddress.TryParse(CellText.Ascii(cell), out var address) && !IsMasked(cell) ? address!.Address : null;

    /// <summary>Whether a text is nothing but an address the publisher blanked.</summary>
    public static bool IsMasked(string text) => MaskedShape().IsMatch(CellText.Ascii(text));

    /// <summary>The text without blanked addresses and numbers, and how many there were.</summary>
    public static (string Text, int Removed) WithoutMasked(string text)
    {
        var removed = 0;
        var rest = MaskedInTextShape().Replace(text, _ =>
        {
            removed++;
            return "";
        });
        return (removed == 0 ? text : rest.Trim(' ', '\u3000', '\n'), removed);
    }

    [GeneratedRegex(@"^[^@\s]*(mask|xxx|\*\*|●|○○)[^@\s]*@\S+$|^\S+@example\.(jp|com|org|net)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MaskedShape();

    [GeneratedRegex(@"(連絡先|メール|E-?mail|TEL|電話)?[ :：]*(masked@example\.jp|[\w.*-]+@example\.(jp|com|org|net)|0[5-9]0-?0000-?0000)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MaskedInTextShape();
}
