namespace CommunityAtlas.Site.Texts;

/// <summary>Licences by their SPDX names.</summary>
internal static class Licenses
{
    /// <summary>「CC BY 4.0」 for <c>CC-BY-4.0</c>; says so when nobody knows.</summary>
    public static string Name(string? spdx) => spdx switch
    {
        null => "分かりません（もとのデータの公開元に確かめてください）",
        "CC-BY-4.0" => "クリエイティブ・コモンズ 表示 4.0（CC BY 4.0）",
        "CC-BY-SA-4.0" => "クリエイティブ・コモンズ 表示 - 継承 4.0（CC BY-SA 4.0）",
        "CC0-1.0" => "CC0 1.0（権利を主張しません）",
        _ => spdx,
    };

    /// <summary>Where the licence can be read, or null.</summary>
    public static string? Url(string spdx) => spdx switch
    {
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/deed.ja",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/deed.ja",
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/deed.ja",
        _ => null,
    };
}
