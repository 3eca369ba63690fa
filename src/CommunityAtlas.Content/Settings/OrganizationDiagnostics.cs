using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT3380–3384: content/organizations.yml.</summary>
public static class OrganizationDiagnostics
{
    /// <summary>AT3380: 法人番号 with a wrong check digit.</summary>
    public static readonly DiagnosticDescriptor BadCorporateNumber = new(
        "AT3380",
        DiagnosticSeverity.Error,
        new Localized("Not a corporate number", "法人番号ではない"),
        new Localized("「{0}」 is not a corporate number: it needs 13 digits that agree with the first.", "「{0}」は法人番号ではありません。13けたで、先頭の検査数字と合う必要があります。"),
        new Localized("Copy it from the National Tax Agency's site for corporate numbers.", "国税庁の法人番号公表サイトから写してください。"));

    /// <summary>AT3381: the key stands twice.</summary>
    public static readonly DiagnosticDescriptor KeyTwice = new(
        "AT3381",
        DiagnosticSeverity.Error,
        new Localized("Two organisations share a key", "同じ key の団体が二つある"),
        new Localized("The key 「{0}」 stands twice.", "key「{0}」が二つあります。"),
        new Localized("Give one of the two another key, or join them.", "どちらかの key を変えるか、一つにまとめてください。"));

    /// <summary>AT3382: a sample address on a real site.</summary>
    public static readonly DiagnosticDescriptor SampleHost = new(
        "AT3382",
        DiagnosticSeverity.Error,
        new Localized("A sample organisation on a real site", "見本の団体"),
        new Localized("The page 「{0}」 is a sample and leads nowhere.", "アドレス「{0}」は見本で、どこにもつながりません。"),
        new Localized("Take the sample organisation out, or write its real page.", "見本の団体を消すか、ほんとうのアドレスを書いてください。"));

    /// <summary>AT3383: a real address on a sample site.</summary>
    public static readonly DiagnosticDescriptor RealHost = new(
        "AT3383",
        DiagnosticSeverity.Error,
        new Localized("A real address on a sample site", "見本のサイトに実在のアドレス"),
        new Localized("The page 「{0}」 is real, but this site holds samples only.", "アドレス「{0}」は実在するものですが、ここは見本のサイトです。"),
        new Localized("Use an address on example.org, or set 「demo: false」 in site.yml.", "example.org のアドレスにするか、site.yml を「demo: false」にしてください。"));
}
