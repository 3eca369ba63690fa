using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CommunityAtlas.Core.Policies;

/// <summary>Which characters contributed text may hold. Nothing is removed or rewritten behind the writer's back; see <see cref="Compose"/> for the one exception.</summary>
public static class TextPolicy
{
    /// <summary>Every character that may not be there, in order; empty when the text is fine.</summary>
    public static ImmutableArray<TextFinding> Check(string text, TextLines lines = TextLines.Many)
    {
        if (IsPlain(text)) return [];
        var findings = ImmutableArray.CreateBuilder<TextFinding>();
        var words = new ScriptScan();
        var previous = default(Rune);
        var position = 0;
        for (var offset = 0; offset < text.Length;)
        {
            position++;
            if (!Rune.TryGetRuneAt(text, offset, out var rune))
            {
                findings.Add(new TextFinding(offset, 1, position, text[offset], TextReason.LoneSurrogate));
                previous = default;
                offset++;
                continue;
            }

            var length = rune.Utf16SequenceLength;
            if (Refuses(rune, previous, lines) is { } reason) findings.Add(new TextFinding(offset, length, position, rune.Value, reason));
            else if (words.MixesAt(rune)) findings.Add(new TextFinding(offset, length, position, rune.Value, TextReason.MixedScripts));
            previous = rune;
            offset += length;
        }

        return findings.ToImmutable();
    }

    /// <summary>Whether a text holds nothing that is refused.</summary>
    public static bool Accepts(string text, TextLines lines = TextLines.Many) => Check(text, lines).IsEmpty;

    /// <summary>The text with kana and a following U+3099 or U+309A composed (か + ゛ = が), as some systems write them apart; nothing else changes, ever.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAny('\u3099', '\u309A') < 0) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u3099' or '\u309A' && composed.Length > 0 && IsKana(composed[^1]))
            {
                var pair = $"{composed[^1]}{c}".Normalize(NormalizationForm.FormC);
                if (pair.Length == 1)
                {
                    composed[^1] = pair[0];
                    continue;
                }
            }

            composed.Append(c);
        }

        return composed.ToString();
    }

    /// <summary>Whether a character is a kanji, compatibility and rare ones included: the only ground an ideographic variation selector may stand on.</summary>
    public static bool IsKanji(Rune rune) => rune.Value is
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    // Most text is plain Japanese and ASCII: one pass over code units decides. Kana, common kanji and full-width forms
    // hold no refused character but the Hangul filler U+FFA0, and none of them takes part in a mixed word.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            var plain = c is (>= ' ' and <= '~') or (>= '\u3000' and <= '\u3029') or (>= '\u3041' and <= '\u3096')
                or (>= '\u3099' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF9F');
            if (!plain) return false;
        }

        return true;
    }

    private static TextReason? Refuses(Rune rune, Rune previous, TextLines lines)
    {
        switch (rune.Value)
        {
            case '\n': return lines == TextLines.One ? TextReason.LineBreak : null;
            case 0xFFFD: return TextReason.Replacement;
            case 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800: return TextReason.Invisible;
            // Not fillers by name, but drawn as nothing all the same: grapheme joiner, Khmer inherent vowels, Mongolian selectors.
            case 0x034F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180D) or 0x180F: return TextReason.Invisible;
            case >= 0xE0100 and <= 0xE01EF: return IsKanji(previous) ? null : TextReason.VariationSelector;
            case 0xFE0E or 0xFE0F: return TakesEmojiSelector(previous) ? null : TextReason.VariationSelector;
            case >= 0xFE00 and <= 0xFE0D: return TextReason.VariationSelector;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => TextReason.Control,
            UnicodeCategory.Format => TextReason.Format,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => TextReason.Separator,
            UnicodeCategory.PrivateUse => TextReason.PrivateUse,
            UnicodeCategory.OtherNotAssigned => TextReason.Unassigned,
            _ => null,
        };
    }

    // Symbols and digits; the few punctuation marks and the letter that Unicode lists as having an emoji form count as symbols.
    private static bool TakesEmojiSelector(Rune previous) => previous.Value is '#' or '*' or 0x203C or 0x2049 or 0x2139 or 0x3030 or 0x303D
        || Rune.GetUnicodeCategory(previous) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
        || (previous.Value > 0x7F && Rune.GetUnicodeCategory(previous) == UnicodeCategory.ModifierSymbol);

    private static bool IsKana(char c) => c is (>= '\u3041' and <= '\u3096') or '\u309D' or (>= '\u30A1' and <= '\u30FA') or '\u30FD';
}

/// <summary>Whether a text may run over several lines.</summary>
public enum TextLines
{
    /// <summary>Line feeds are fine.</summary>
    Many,

    /// <summary>A field of one line.</summary>
    One,
}

/// <summary>A character that may not be there.</summary>
/// <param name="Offset">0-based, in UTF-16 code units.</param>
/// <param name="Length">1 or 2 UTF-16 code units.</param>
/// <param name="Position">1-based, in characters, as people count.</param>
/// <param name="CodePoint">The character; a lone surrogate is given as it stands.</param>
/// <param name="Reason">Why it is refused.</param>
public readonly record struct TextFinding(int Offset, int Length, int Position, int CodePoint, TextReason Reason)
{
    /// <summary>As people cite it: <c>U+202E</c>.</summary>
    public string CodePointName => string.Create(CultureInfo.InvariantCulture, $"U+{CodePoint:X4}");
}

/// <summary>Why a character is refused.</summary>
public enum TextReason
{
    /// <summary>A control character, TAB included.</summary>
    Control,

    /// <summary>Unseen: direction controls, zero-width, soft hyphen, byte order mark, tags.</summary>
    Format,

    /// <summary>U+2028 or U+2029.</summary>
    Separator,

    /// <summary>外字: looks different on every machine.</summary>
    PrivateUse,

    /// <summary>Not a character yet.</summary>
    Unassigned,

    /// <summary>Half of a character.</summary>
    LoneSurrogate,

    /// <summary>U+FFFD: text that was broken before it came here.</summary>
    Replacement,

    /// <summary>Takes room but shows nothing.</summary>
    Invisible,

    /// <summary>A variation selector after something that has no variant.</summary>
    VariationSelector,

    /// <summary>Latin and Greek or Cyrillic letters in one word: one of them is not what it looks like.</summary>
    MixedScripts,

    /// <summary>A line feed in a field of one line.</summary>
    LineBreak,
}
