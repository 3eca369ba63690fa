using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT3385–3389: content/pages.</summary>
public static class PageDiagnostics
{
    /// <summary>AT3385: a page's file name cannot be an address.</summary>
    public static readonly DiagnosticDescriptor BadSlug = new(
        "AT3385",
        DiagnosticSeverity.Error,
        new Localized("A page's name cannot be an address", "ページのファイル名が使えない"),
        new Localized("「{0}」 cannot be the address of a page.", "「{0}」はページのアドレスとして使えません。"),
        new Localized("Name the file in small letters, digits and hyphens, straight in 「pages」: 「pages/first-call.md」.", "「pages/first-call.md」のように、半角の小文字・数字・ハイフンで名づけ、pages のすぐ下に置いてください。"));

    /// <summary>AT3386: a page without text.</summary>
    public static readonly DiagnosticDescriptor NoBody = new(
        "AT3386",
        DiagnosticSeverity.Error,
        new Localized("A page without text", "本文のないページ"),
        new Localized("The page 「{0}」 has a title but no text.", "ページ「{0}」に本文がありません。"),
        new Localized("Write the text below the second 「---」.", "二つ目の「---」の下に本文を書いてください。"));
}
