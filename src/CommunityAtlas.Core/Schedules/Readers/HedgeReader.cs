namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Reads words by which a writer says that the days may change; they never say which day.</summary>
internal static class HedgeReader
{
    private static readonly string[] Openings = ["原則として", "原則", "基本的に", "基本は", "基本"];

    // Longer words stand before their own beginnings.
    private static readonly string[] Remarks =
    [
        "変更の可能性があります", "変更の可能性あり", "変更となる可能性あり", "変更になる可能性あり", "変更の場合があります", "変更の場合あり",
        "変更する場合があります", "変更する場合あり", "変更になる場合があります", "変更になる場合あり", "変更となる場合があります", "変更となる場合あり",
        "変更になることがあります", "変更することがあります", "変更があります", "変更あり", "変更有り", "変更有", "変動あり",
        "要問合せ", "要問い合わせ", "要問合わせ", "要問い合せ", "要確認", "要相談", "原則",
    ];

    /// <summary>原則, 基本 … before a rule.</summary>
    public static bool TryOpening(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        if (!cursor.TryAny(Openings)) return false;
        cursor.Try("、");
        if (!cursor.AtEnd) return true;
        cursor.Position = back;
        return false;
    }

    /// <summary>変更あり, (要問合せ) … after a rule.</summary>
    public static bool TryRemark(ScheduleCursor cursor)
    {
        var back = cursor.Position;
        cursor.TrySeparator();
        cursor.TryAny("※", "*");
        var bracket = cursor.Try("(");
        cursor.TryAny("だが", "ですが", "※", "但し", "ただし");
        cursor.TryAny("日程", "日時", "開催日", "曜日");
        cursor.TryAny("の", "は", "が");
        if (cursor.TryAny(Remarks))
        {
            cursor.Try("。");
            if (!bracket || cursor.Try(")")) return true;
        }

        cursor.Position = back;
        return false;
    }
}
