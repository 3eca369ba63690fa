using System.Text;

namespace CommunityAtlas.Exchange.OpenData.Merging;

/// <summary>Names and addresses as they are compared between editions of a list; never shown.</summary>
public static class IdentityText
{
    /// <summary>After NFKC, lower case, without blanks, brackets' kinds and dashes' kinds.</summary>
    public static string Name(string name) => Fold(name, isAddress: false);

    /// <summary>As a name, and 丁目・番地・番・号 read as the dashes people write instead.</summary>
    public static string Address(string address) => Fold(address, isAddress: true);

    private static string Fold(string value, bool isAddress)
    {
        var folded = value.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (isAddress)
        {
            folded = folded.Replace("丁目", "-", StringComparison.Ordinal).Replace("番地の", "-", StringComparison.Ordinal)
                .Replace("番地", "-", StringComparison.Ordinal).Replace("番", "-", StringComparison.Ordinal).Replace("号", "", StringComparison.Ordinal);
        }

        var text = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) continue;
            text.Append(c is '‐' or '‑' or '–' or '—' or '―' or '−' ? '-' : c);
        }

        return isAddress ? text.ToString().TrimEnd('-') : text.ToString();
    }
}
