using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Pages;

namespace CommunityAtlas.Site.Texts;

/// <summary>How the check of an entry is told.</summary>
internal static class CheckTexts
{
    /// <summary>Taken from what a municipality published; nobody has asked yet.</summary>
    public const string OpenData = "open_data";

    /// <summary>What follows the date: 「に電話で確かめました（事務局）」.</summary>
    public static string AfterDate(Verification check)
    {
        var by = check.By is { } role ? $"（{role}）" : "";
        return check.How switch
        {
            "visit" => $"に行って確かめました{by}",
            "phone" => $"に電話で確かめました{by}",
            "email" => $"にメールで確かめました{by}",
            "website" => $"にウェブサイトで確かめました{by}",
            "operator" => $"に運営している人から聞きました{by}",
            OpenData when check.Date is null => "自治体のデータです。確認した日は分かりません。運営している人には、まだ確かめていません",
            OpenData => "の自治体のデータです。運営している人には、まだ確かめていません",
            _ => $"に確かめました{by}",
        };
    }

    /// <summary>What a card says beside the day of the check, or null.</summary>
    public static string? CardNote(PlannedEntry planned) => planned switch
    {
        { Entry.Verified: { How: OpenData, Date: null } } => "自治体のデータ。確認日は分かりません",
        { Freshness: Freshness.Due or Freshness.Stale } => "確認の時期をすぎています",
        { Entry.Verified.How: OpenData } => "自治体のデータ。運営者には未確認",
        _ => null,
    };

    /// <summary>What the entry's own page says when the check is late, or null.</summary>
    public static string? Late(Freshness freshness) => freshness switch
    {
        Freshness.Due => "確認の時期をすぎています。行く前に電話で確かめてください。",
        Freshness.Stale => "確認の時期を大きくすぎています。この日程は古いので表示しません。電話で確かめてください。",
        Freshness.Archived => "2年以上確認できていません。いまも活動しているか、電話で確かめてください。",
        _ => null,
    };
}
