using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Settings;

/// <summary>AT3375–3379: content/holidays.yml.</summary>
public static class HolidayDiagnostics
{
    /// <summary>AT3375: no holidays.yml.</summary>
    public static readonly DiagnosticDescriptor NoHolidayFile = new(
        "AT3375",
        DiagnosticSeverity.Warning,
        new Localized("No table of holidays", "祝日の表がない"),
        new Localized("There is no 「{0}」, so every date that may be a holiday reads 「ask」.", "「{0}」がないので、日程がすべて「祝日は要確認」になります。"),
        new Localized("Copy the sample's holidays.yml and compare it with the Cabinet Office's list.", "見本の holidays.yml を写し、内閣府の祝日の一覧とくらべてください。"));

    /// <summary>AT3376: the table ends within thirteen months.</summary>
    public static readonly DiagnosticDescriptor EndsSoon = new(
        "AT3376",
        DiagnosticSeverity.Warning,
        new Localized("The table of holidays ends soon", "祝日の表がもうすぐ終わる"),
        new Localized("The table of holidays is confirmed until 「{0}」 only, less than thirteen months from now.", "祝日の表は「{0}」までしか確かめられていません（残り13か月未満）。"),
        new Localized(
            "Add the days that the Cabinet Office has published since, then move confirmed_until.",
            "内閣府が発表した次の年の祝日を足してから、confirmed_until を書きかえてください。"));

    /// <summary>AT3377: a period that is no span of days.</summary>
    public static readonly DiagnosticDescriptor BadPeriod = new(
        "AT3377",
        DiagnosticSeverity.Error,
        new Localized("Not a span of days", "期間が読めない"),
        new Localized("「{1}」 of the period 「{0}」 is not a span of days of the year.", "期間「{0}」の「{1}」が読めません。"),
        new Localized("Write first and last day, such as 「12/29-1/3」.", "はじめの日と終わりの日を「12/29-1/3」のように書いてください。"));

    /// <summary>AT3378: a holiday after the day up to which the table is sure.</summary>
    public static readonly DiagnosticDescriptor AfterEnd = new(
        "AT3378",
        DiagnosticSeverity.Warning,
        new Localized("A holiday after the end of the table", "確認した日より先の祝日"),
        new Localized("「{0}」 lies after confirmed_until and so has no effect.", "「{0}」は confirmed_until より先なので、使われません。"),
        new Localized("Move confirmed_until once the whole year has been checked.", "その年をすべて確かめたら、confirmed_until を書きかえてください。"));
}
