using System.Globalization;
using System.Text;

namespace CommunityAtlas.Search.Analysis;

/// <summary>
/// NFKC of a text without what has no width, piece by piece: a piece is a character with all that may join it, so that each piece of
/// the result can be traced to where it came from. Lone surrogates stay, as in JavaScript.
/// </summary>
internal static class CompatibilityForm
{
    /// <summary>The form of a text.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var form = new TracedText(text.Length, isTraced: false);
        Append(form, text);
        return form.ToString();
    }

    /// <summary>Appends the form of a text, each piece traced to its beginning.</summary>
    public static void Append(TracedText form, string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            if (end == start + 1 && (IsPlain(text[start]) || char.IsSurrogate(text[start]))) form.Append(text[start], start);
            else AppendPiece(form, text, start, end);
            start = end;
        }

        form.End = text.Length;
    }

    /// <summary>Whether the form of a text is certainly the text itself.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c)) return false;
        }

        return true;
    }

    // Characters that NFKC leaves alone and that join nothing: ASCII, kana, kanji and their punctuation.
    private static bool IsPlain(char c) => c < 0x80 || c is (>= '\u3001' and <= '\u3029') or (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' or (>= '゠' and <= 'ヾ') or (>= '\u3400' and <= '\u9FFF');

    private static int EndOfPiece(string text, int start)
    {
        var end = start + LengthAt(text, start);
        while (end < text.Length && !IsPlain(text[end]) && (CharacterClasses.HasNoWidth(text, end) || Joins(text, end))) end += LengthAt(text, end);
        return end;
    }

    private static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    // Marks, half-width voicing marks, and Hangul jamo, which make syllables with what stands before them.
    private static bool Joins(string text, int at) =>
        text[at] is '\uFF9E' or '\uFF9F' or (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FF') or (>= '\u3131' and <= '\u318E') or (>= '\uFFA0' and <= '\uFFDC')
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static void AppendPiece(TracedText form, string text, int start, int end)
    {
        var piece = new StringBuilder(end - start);
        for (var i = start; i < end; i += LengthAt(text, i))
        {
            if (!CharacterClasses.HasNoWidth(text, i)) piece.Append(text, i, LengthAt(text, i));
        }

        // The platform throws at lone surrogates and U+FFFE; both stay as they are and join nothing.
        if (piece.Length > 0 && (piece[0] == '\uFFFE' || (char.IsSurrogate(piece[0]) && (piece.Length == 1 || !char.IsSurrogatePair(piece[0], piece[1])))))
        {
            form.Append(piece[0], start);
            piece.Remove(0, 1);
        }

        foreach (var c in piece.ToString().Normalize(NormalizationForm.FormKC)) form.Append(c, start);
    }
}
