using System.Globalization;

namespace CommunityAtlas.Site.Texts;

/// <summary>Counts of what is missing, in words: a nought is never a number.</summary>
internal static class GapTexts
{
    /// <summary>What the share below is of.</summary>
    public const string LateShare = "確認の時期をすぎた割合";

    /// <summary>「3件」, 「なし」.</summary>
    public static string Count(int count) => count == 0 ? "なし" : ListTexts.Count(count);

    /// <summary>「33%（3件中1件）」; a stroke in words where nothing is registered.</summary>
    public static string Late(int late, int of) => of == 0
        ? "登録なし"
        : string.Create(CultureInfo.InvariantCulture, $"{(late * 100 + of / 2) / of}%（{of}件中{late}件）");

    /// <summary>「直線で約6km」.</summary>
    public static string Distance(int kilometres) => string.Create(CultureInfo.InvariantCulture, $"直線で約{kilometres}km");
}
