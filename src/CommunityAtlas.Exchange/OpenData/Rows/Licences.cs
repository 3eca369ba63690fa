using System.Collections.Immutable;
using CommunityAtlas.Exchange.OpenData.HeaderMaps;

namespace CommunityAtlas.Exchange.OpenData.Rows;

/// <summary>Terms of use under which a public site may show data, with the spellings lists use.</summary>
public static class Licences
{
    // A version that a list does not name is not made up: 「CC BY」 stays 「CC-BY」.
    private static readonly ImmutableArray<(Licence Licence, ImmutableArray<string> Spellings)> Allowed =
    [
        (new Licence("CC-BY-4.0", "CC BY 4.0"), ["CC-BY-4.0", "CC BY 4.0", "クリエイティブ・コモンズ 表示 4.0", "クリエイティブ・コモンズ 表示 4.0 国際", "クリエイティブ・コモンズ・ライセンス 表示 4.0 国際"]),
        (new Licence("CC-BY-2.1-JP", "CC BY 2.1 JP"), ["CC-BY-2.1-JP", "CC BY 2.1 JP", "クリエイティブ・コモンズ 表示 2.1 日本"]),
        (new Licence("CC-BY", "クリエイティブ・コモンズ 表示（CC BY）"), ["CC-BY", "CC BY", "クリエイティブ・コモンズ 表示（CC BY）", "クリエイティブ・コモンズ 表示", "クリエイティブ・コモンズ・ライセンス 表示"]),
        (new Licence("CC-BY-SA-4.0", "CC BY-SA 4.0"), ["CC-BY-SA-4.0", "CC BY-SA 4.0", "クリエイティブ・コモンズ 表示 継承 4.0 国際"]),
        (new Licence("CC0-1.0", "CC0 1.0"), ["CC0-1.0", "CC0", "CC0 1.0", "CC Zero", "パブリックドメイン"]),
        (new Licence("PDL-1.0", "公共データ利用規約（第1.0版）"), ["PDL-1.0", "PDL1.0", "公共データ利用規約（第1.0版）", "公共データ利用規約 第1.0版"]),
        (new Licence("GJSTU-2.0", "政府標準利用規約（第2.0版）"), ["GJSTU-2.0", "政府標準利用規約（第2.0版）", "政府標準利用規約 第2.0版"]),
    ];

    /// <summary>Codes for a message, in order.</summary>
    public static IEnumerable<string> Codes => Allowed.Select(a => a.Licence.Code);

    /// <summary>The licence of a spelling, or null when it is not among those we may use.</summary>
    public static Licence? Find(string written)
    {
        var folded = Fold(written);
        return Allowed.FirstOrDefault(a => a.Spellings.Any(s => string.Equals(Fold(s), folded, StringComparison.Ordinal))).Licence;
    }

    private static string Fold(string text) => HeaderText.Normalise(text).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}

/// <summary>Terms of use.</summary>
/// <param name="Code">Short name of the entry format.</param>
/// <param name="Name">What people read.</param>
public sealed record Licence(string Code, string Name);
