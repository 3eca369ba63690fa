using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>AT3420–3429: samples on a real site, and reality on a sample site.</summary>
public static class SampleDiagnostics
{
    /// <summary>AT3420: a real municipality on a sample site.</summary>
    public static readonly DiagnosticDescriptor RealArea = RealOnSample(
        "AT3420",
        "A real area on a sample site",
        "見本のサイトに実在の地域",
        "The area 「{0}」 (code {1}) is real",
        "地域「{0}」（コード {1}）は実在する地域です",
        "Put the entry into an area whose code begins with 99",
        "コードが99で始まる架空の地域に置く");

    /// <summary>AT3421: a real telephone number on a sample site.</summary>
    public static readonly DiagnosticDescriptor RealPhone = RealOnSample(
        "AT3421",
        "A real telephone number on a sample site",
        "見本のサイトに実在の電話番号",
        "The number 「{0}」 may be answered by somebody",
        "電話番号「{0}」は、だれかにつながるかもしれません",
        "Use the exchange 000, such as 「044-000-0000」",
        "「044-000-0000」のように、まん中を000にする");

    /// <summary>AT3422: a real host on a sample site.</summary>
    public static readonly DiagnosticDescriptor RealHost = RealOnSample(
        "AT3422",
        "A real address on a sample site",
        "見本のサイトに実在のアドレス",
        "The address 「{0}」 leads to a real host",
        "アドレス「{0}」は実在のサイトにつながります",
        "Use an address on example.org",
        "example.org のアドレスにする");

    /// <summary>AT3423: a real place on a sample site.</summary>
    public static readonly DiagnosticDescriptor RealPin = RealOnSample(
        "AT3423",
        "A real place on a sample site",
        "見本のサイトに実在の位置",
        "The position 「{0}」 is not in the open sea",
        "位置「{0}」は、見本に使う海の上ではありません",
        "Use 33.9–34.1 north and 140.4–140.6 east",
        "北緯33.9〜34.1・東経140.4〜140.6の中にする");

    /// <summary>AT3424: a sample municipality on a real site.</summary>
    public static readonly DiagnosticDescriptor SampleArea = SampleOnReal(
        "AT3424", "A sample area on a real site", "見本の地域", "The area 「{0}」 (code {1}) is a sample", "地域「{0}」（コード {1}）は見本の地域です");

    /// <summary>AT3425: a sample telephone number on a real site.</summary>
    public static readonly DiagnosticDescriptor SamplePhone = SampleOnReal(
        "AT3425", "A sample number on a real site", "見本の電話番号", "The number 「{0}」 is a sample and reaches nobody", "電話番号「{0}」は見本で、どこにもつながりません");

    /// <summary>AT3426: a sample host on a real site.</summary>
    public static readonly DiagnosticDescriptor SampleHost = SampleOnReal(
        "AT3426", "A sample address on a real site", "見本のアドレス", "The address 「{0}」 is a sample and leads nowhere", "アドレス「{0}」は見本で、どこにもつながりません");

    /// <summary>AT3427: a sample position on a real site.</summary>
    public static readonly DiagnosticDescriptor SamplePin = SampleOnReal(
        "AT3427", "A sample position on a real site", "見本の位置", "The position 「{0}」 is a sample in the open sea", "位置「{0}」は見本で、海の上です");

    /// <summary>AT3428: imported, hence real, data on a sample site.</summary>
    public static readonly DiagnosticDescriptor ImportedOnSample = new(
        "AT3428",
        DiagnosticSeverity.Warning,
        new Localized("Imported data on a sample site", "見本のサイトに取り込んだ活動"),
        new Localized("「{0}」 was imported from real data, but this site holds samples.", "「{0}」は実在のデータから取り込んだ活動ですが、ここは見本のサイトです。"),
        new Localized("Set 「demo: false」 in site.yml before you publish it as a real site.", "ほんとうの地図帳として公開するときは、site.yml を「demo: false」にしてください。"));

    private static DiagnosticDescriptor RealOnSample(string id, string titleEn, string titleJa, string en, string ja, string hintEn, string hintJa) => new(
        id,
        DiagnosticSeverity.Error,
        new Localized(titleEn, titleJa),
        new Localized(en + ", but this site holds samples only.", ja + "が、ここは見本のサイトです。"),
        new Localized(hintEn + ", or set 「demo: false」 in site.yml for a real site.", hintJa + "か、ほんとうの地図帳なら site.yml を「demo: false」にしてください。"));

    private static DiagnosticDescriptor SampleOnReal(string id, string titleEn, string titleJa, string en, string ja) => new(
        id,
        DiagnosticSeverity.Error,
        new Localized(titleEn, titleJa),
        new Localized(en + ", but this is a real site.", ja + "が、ここは見本のサイトではありません。"),
        new Localized(
            "Take the sample entry out, or write what is true; for a site of samples set 「demo: true」 in site.yml.",
            "見本の記録を消すか、ほんとうのことを書いてください。見本のサイトなら、site.yml を「demo: true」にします。"));
}
