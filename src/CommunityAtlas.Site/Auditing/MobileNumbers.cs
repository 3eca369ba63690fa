using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace CommunityAtlas.Site.Auditing;

/// <summary>Looks for mobile numbers in finished files, however they are spaced or written. Numbers in kanji are not covered.</summary>
internal static class MobileNumbers
{
    private const int Length = 11;

    // Characters that turn into ASCII digits under NFKC; a text with none of them need not be normalised.
    private static readonly SearchValues<char> Wide = SearchValues.Create("０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⓪⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉");

    /// <summary>Digits of every mobile number in a text that is not in the given set.</summary>
    public static IEnumerable<string> Find(string text, FrozenSet<string> consented)
    {
        if (text.AsSpan().ContainsAny(Wide)) text = text.Normalize(NormalizationForm.FormKC);
        var digits = new StringBuilder(Length + 4);
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < text.Length;)
        {
            var start = at;
            at = ReadRun(text, at, digits);
            if (IsMobile(digits) && !consented.Contains(digits.ToString()) && !IsInUuid(text, start)) yield return digits.ToString();
            var next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0) yield break;
            at += next;
        }
    }

    // The hexadecimal groups of a UUID can look like a number with hyphens.
    private static bool IsInUuid(string text, int at)
    {
        static bool IsPart(char c) => char.IsAsciiHexDigit(c) || c == '-';
        var (start, end) = (at, at);
        while (start > 0 && IsPart(text[start - 1])) start--;
        while (end < text.Length && IsPart(text[end])) end++;
        return Guid.TryParseExact(text.AsSpan(start, end - start), "D", out _);
    }

    // Digits with single separators between them; +81 before them reads as 0.
    private static int ReadRun(string text, int at, StringBuilder digits)
    {
        digits.Clear();
        var isInternational = at > 0 && text[at - 1] is '+' or '＋' && text.AsSpan(at).StartsWith("81", StringComparison.Ordinal);
        if (isInternational)
        {
            digits.Append('0');
            at += 2;
        }

        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at])) digits.Append(text[at++]);
            else if (SeparatorsBeforeDigit(text, at) is var length and > 0) at += length;
            else break;
        }

        return at;
    }

    // One separator, or two for 「(090) 1234」; more than that is another number.
    private static int SeparatorsBeforeDigit(string text, int at)
    {
        var length = IsSeparator(text[at]) ? at + 1 < text.Length && IsSeparator(text[at + 1]) ? 2 : 1 : 0;
        return at + length < text.Length && char.IsAsciiDigit(text[at + length]) ? length : 0;
    }

    private static bool IsSeparator(char c) => c is ' ' or '　' or '-' or '－' or '(' or ')' or '（' or '）' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or 'ー';

    private static bool IsMobile(StringBuilder digits) =>
        digits.Length == Length && digits[0] == '0' && digits[1] is (>= '6' and <= '9') && digits[2] == '0' && digits[3] is >= '1' and <= '9';
}
