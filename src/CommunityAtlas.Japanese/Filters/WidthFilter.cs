using System.Text;

namespace CommunityAtlas.Japanese.Filters;

/// <summary>Full-width ASCII to half width, half-width katakana to full width with its voicing marks joined (Lucene's <c>CJKWidthFilter</c>).</summary>
public sealed class WidthFilter : ITokenFilter
{
    private const string FullKatakana =
        "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    private const string Voiceable = "ウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ";
    private const string Voiced = "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヸヹヺヾ";
    private const string HalfVoiceable = "ハヒフヘホ";
    private const string HalfVoiced = "パピプペポ";

    /// <inheritdoc/>
    public string? Apply(string term, in Token token, JapaneseTokenizer tokenizer, ReadOnlySpan<char> text) => Fold(term);

    /// <summary>The folded text; the same object when nothing changes.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('！', 'ﾟ')) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '！' and <= '～') folded.Append((char)(c - 0xFEE0));
            else if (c is 'ﾞ' or 'ﾟ' && TryVoice(folded, c)) continue;
            else folded.Append(c is >= '･' and <= 'ﾟ' ? FullKatakana[c - '･'] : c);
        }

        return folded.ToString();
    }

    private static bool TryVoice(StringBuilder text, char mark)
    {
        if (text.Length == 0) return false;
        var (from, to) = mark == 'ﾞ' ? (Voiceable, Voiced) : (HalfVoiceable, HalfVoiced);
        var at = from.IndexOf(text[^1], StringComparison.Ordinal);
        if (at < 0) return false;
        text[^1] = to[at];
        return true;
    }
}
