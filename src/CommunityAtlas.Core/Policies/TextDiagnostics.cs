using System.Globalization;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Policies;

/// <summary>What is said about characters that <see cref="TextPolicy"/> refuses. Arguments: position in characters, code point.</summary>
public static class TextDiagnostics
{
    /// <summary>AT2090: a character that cannot be seen, or means something else on each machine.</summary>
    public static readonly DiagnosticDescriptor Character = Refused(
        "AT2090",
        "An unusable character",
        "使えない文字",
        "Type the text again instead of pasting it, or delete the character.",
        "貼り付けた文字には、目に見えない文字がまざることがあります。その前後を消して、打ち直してください。");

    /// <summary>AT2091: 外字.</summary>
    public static readonly DiagnosticDescriptor PrivateUse = Refused(
        "AT2091",
        "A character of one machine only",
        "外字",
        "Use the ordinary character; other machines cannot show this one.",
        "外字は、ほかの機械では別の字や空白になります。ふつうの字か、かなで書いてください。");

    /// <summary>AT2092: Latin and Greek or Cyrillic in one word. Arguments as above.</summary>
    public static readonly DiagnosticDescriptor MixedScripts = new(
        "AT2092",
        DiagnosticSeverity.Error,
        new Localized("Letters of two scripts in one word", "一語の中に二種類の文字"),
        new Localized(
            "The character 「{1}」 at position {0} belongs to another script than the word it stands in.",
            "{0}文字目の「{1}」は、見た目が似ていますが、前後の英字とは別の種類の文字です。"),
        new Localized(
            "Type the whole word again with one keyboard layout; look-alike letters make links and names deceptive.",
            "その言葉を、英字だけで打ち直してください。似た文字がまざると、にせの名前やリンクと見分けられません。"));

    /// <summary>AT2093: a text that came in broken.</summary>
    public static readonly DiagnosticDescriptor Broken = Refused(
        "AT2093",
        "Damaged text",
        "文字化け",
        "Look up the original text and type it again.",
        "元の文章を見て、正しい字を打ち直してください。");

    /// <summary>AT2094: a line break in a field of one line. Argument: position.</summary>
    public static readonly DiagnosticDescriptor LineBreak = new(
        "AT2094",
        DiagnosticSeverity.Error,
        new Localized("A line break", "途中の改行"),
        new Localized("There is a line break at position {0}, but this field takes one line.", "{0}文字目で改行されていますが、ここには1行で書いてください。"),
        new Localized("Write it on one line.", "改行を消して、1行にまとめてください。"));

    /// <summary>The diagnostic of a finding.</summary>
    public static Diagnostic At(this TextFinding finding, SourceLocation location) =>
        DescriptorOf(finding.Reason).At(location, finding.Position.ToString(CultureInfo.InvariantCulture), finding.CodePointName);

    private static DiagnosticDescriptor DescriptorOf(TextReason reason) => reason switch
    {
        TextReason.PrivateUse => PrivateUse,
        TextReason.MixedScripts => MixedScripts,
        TextReason.LoneSurrogate or TextReason.Replacement => Broken,
        TextReason.LineBreak => LineBreak,
        _ => Character,
    };

    private static DiagnosticDescriptor Refused(string id, string titleEn, string titleJa, string hintEn, string hintJa) => new(
        id,
        DiagnosticSeverity.Error,
        new Localized(titleEn, titleJa),
        new Localized("The character 「{1}」 at position {0} cannot be used.", "{0}文字目: 使えない文字「{1}」があります。"),
        new Localized(hintEn, hintJa));
}
