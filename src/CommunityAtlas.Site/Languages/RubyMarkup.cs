using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Languages;

/// <summary>Ruby as every browser reads it: brackets stand in where ruby is not known.</summary>
internal static class RubyMarkup
{
    /// <summary>A text with its reading above it; both are escaped.</summary>
    public static string Of(string text, string reading) =>
        $"<ruby>{HtmlEncoder.Encode(text)}<rp>（</rp><rt>{HtmlEncoder.Encode(reading)}</rt><rp>）</rp></ruby>";

    /// <summary>Whether a character needs a reading.</summary>
    public static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〆'
        // The first half of a kanji beyond U+FFFF.
        or (>= '\uD840' and <= '\uD8BF');
}
