using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Policies;

/// <summary>What is said about addresses that <see cref="SafeUrl"/> refuses. Argument: the address as written.</summary>
public static class UrlDiagnostics
{
    /// <summary>AT2080: not https.</summary>
    public static readonly DiagnosticDescriptor Scheme = new(
        "AT2080",
        DiagnosticSeverity.Error,
        new Localized("Not an https address", "https で始まらないアドレス"),
        new Localized("The address 「{0}」 does not start with https://.", "アドレス「{0}」が https:// で始まっていません。"),
        new Localized(
            "Open the page and copy the address that starts with https://; without one, name the page in words instead.",
            "そのページを開いて、https:// で始まるアドレスを書いてください。なければ、リンクにせず言葉で書いてください。"));

    /// <summary>AT2081: a host nobody can trust: user name, port, IP address, odd name.</summary>
    public static readonly DiagnosticDescriptor Host = new(
        "AT2081",
        DiagnosticSeverity.Error,
        new Localized("An unusable host", "リンク先の名前"),
        new Localized(
            "The host of 「{0}」 cannot be used: it has a user name, a port, an IP address or unusual letters.",
            "アドレス「{0}」のサイト名の部分は使えません（利用者名・ポート番号・数字だけのアドレス・英数字以外の文字など）。"),
        new Localized(
            "Use the plain address of the site, such as https://example.org/page.",
            "https://example.org/page のように、ふつうのサイト名のアドレスを書いてください。"));

    /// <summary>AT2082: an xn-- host that site.yml does not list.</summary>
    public static readonly DiagnosticDescriptor InternationalHost = new(
        "AT2082",
        DiagnosticSeverity.Error,
        new Localized("An international host that is not listed", "日本語などのサイト名"),
        new Localized("The host of 「{0}」 is an international name that is not listed in site.yml.", "アドレス「{0}」のサイト名は日本語などの名前（xn--）で、site.yml に登録されていません。"),
        new Localized(
            "Use another page of the organisation, or ask the maintainers to add the host to site.yml.",
            "ほかのページのアドレスを書くか、サイト名を site.yml に加えるよう事務局に頼んでください。"));

    /// <summary>AT2083: a shortener.</summary>
    public static readonly DiagnosticDescriptor Shortener = new(
        "AT2083",
        DiagnosticSeverity.Error,
        new Localized("A shortened address", "短縮アドレス"),
        new Localized("「{0}」 is a shortened address, and nobody can see where it leads.", "「{0}」は短縮アドレスで、どこにつながるか分かりません。"),
        new Localized(
            "Open it and copy the long address from the address bar.",
            "一度開いて、画面の上に出る長いアドレスを書いてください。"));

    /// <summary>AT2084: characters or percent-encoding that hide something.</summary>
    public static readonly DiagnosticDescriptor Character = new(
        "AT2084",
        DiagnosticSeverity.Error,
        new Localized("Unusable characters in an address", "アドレスの中の使えない文字"),
        new Localized("The address 「{0}」 holds a blank or another character that cannot be used.", "アドレス「{0}」に、空白やこわれた % 記号など、使えない文字があります。"),
        new Localized(
            "Copy the address from the address bar again, without blanks before or after it.",
            "アドレスをもう一度コピーして、前後や途中の空白を消してください。"));

    /// <summary>AT2085: too long or empty.</summary>
    public static readonly DiagnosticDescriptor Length = new(
        "AT2085",
        DiagnosticSeverity.Error,
        new Localized("An address that is empty or too long", "アドレスの長さ"),
        new Localized("The address 「{0}」 is empty or longer than 500 characters.", "アドレス「{0}」が空か、500文字より長くなっています。"),
        new Localized(
            "Use a shorter page address; what follows 「?」 can often be left out.",
            "短いアドレスにしてください。「?」から後ろは、なくてもよいことが多いです。"));

    /// <summary>The kind of a refusal.</summary>
    public static DiagnosticDescriptor Of(UrlRefusal refusal) => refusal switch
    {
        UrlRefusal.Empty or UrlRefusal.TooLong => Length,
        UrlRefusal.Scheme => Scheme,
        UrlRefusal.InternationalHost => InternationalHost,
        UrlRefusal.Shortener => Shortener,
        UrlRefusal.Character or UrlRefusal.Encoding => Character,
        _ => Host,
    };
}
