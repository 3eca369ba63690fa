using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Site.Languages;

/// <summary>What can be wrong with pages in another language.</summary>
public static class LanguageDiagnostics
{
    /// <summary>AT4023: a word without a reading.</summary>
    public static readonly DiagnosticDescriptor NoReading = new(
        "AT4023",
        DiagnosticSeverity.Warning,
        new Localized("A word nobody can read aloud", "よみの分からないことば"),
        new Localized("The reading of 「{0}」 is not known; it stands on an easy page without one.", "「{0}」のよみが分かりません。やさしい日本語のページに、ふりがななしで出ます。"),
        new Localized("Add it to content/words.csv: 「{0},{0},ヨミ,カスタム名詞」.", "content/words.csv に「{0},{0},ヨミ,カスタム名詞」のように、よみを足してください。"));
}
