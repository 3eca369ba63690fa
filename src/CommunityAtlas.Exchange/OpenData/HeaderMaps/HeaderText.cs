using System.Text;

namespace CommunityAtlas.Exchange.OpenData.HeaderMaps;

/// <summary>How headers are compared: after NFKC, without blanks and line breaks, with one kind of bracket, dash and middle dot.</summary>
public static class HeaderText
{
    /// <summary>The form that is compared, never shown.</summary>
    public static string Normalise(string header)
    {
        var text = new StringBuilder(header.Length);
        foreach (var rune in header.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value == 0xFEFF) continue;
            _ = rune.Value switch
            {
                '[' or '{' or '〔' or '【' or '〈' or '<' => text.Append('('),
                ']' or '}' or '〕' or '】' or '〉' or '>' => text.Append(')'),
                '‐' or '‑' or '–' or '—' or '―' or '−' => text.Append('-'),
                _ => text.Append(rune.ToString()),
            };
        }

        return text.ToString();
    }
}
