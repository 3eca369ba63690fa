using System.Collections.Immutable;
using System.Globalization;

namespace CommunityAtlas.Core.Entries;

/// <summary>What it costs, in words. Unknown is never read as free.</summary>
public static class CostTexts
{
    /// <summary>All amounts, one each line.</summary>
    public static ImmutableArray<string> Lines(Cost cost) => cost.Type switch
    {
        CostType.Free => ["無料"],
        CostType.ByMeans => ["収入によって変わります"],
        CostType.Donation => ["決まった金額はありません（寄付）"],
        CostType.Fee when !cost.Amounts.IsEmpty => [.. cost.Amounts.Select(Amount)],
        CostType.Fee => ["お金がかかります（金額は電話で確認）"],
        _ => ["わかりません（電話で確認）"],
    };

    /// <summary>A few words for a card.</summary>
    public static string Short(Cost cost) => cost.Type switch
    {
        CostType.Free => "無料",
        CostType.ByMeans => "収入による",
        CostType.Donation => "寄付",
        CostType.Fee when cost.Amounts is [var first, ..] => Amount(first) + (cost.Amounts.Length > 1 ? " ほか" : ""),
        CostType.Fee => "有料",
        _ => "わかりません（電話で確認）",
    };

    private static string Amount(CostAmount amount) =>
        amount.Yen == 0 ? amount.Who + " 無料" : string.Create(CultureInfo.InvariantCulture, $"{amount.Who} {amount.Yen:#,0}円");
}
