using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Entries.Messages;

/// <summary>AT3091–3099: the keys around a schedule text; the text itself has AT32xx.</summary>
public static class ScheduleFieldDiagnostics
{
    /// <summary>AT3091: the first day is after the last.</summary>
    public static readonly DiagnosticDescriptor FromAfterUntil = new(
        "AT3091",
        DiagnosticSeverity.Error,
        new Localized("Days the wrong way round", "はじまりとおわりが逆"),
        new Localized("from 「{0}」 is after until 「{1}」.", "はじまりの日「{0}」が、おわりの日「{1}」よりあとです。"),
        new Localized("Exchange the two days, or correct the one that is wrong.", "2つの日付を確かめて、直してください。"));

    /// <summary>AT3092: an item with neither when nor only.</summary>
    public static readonly DiagnosticDescriptor NoDays = new(
        "AT3092",
        DiagnosticSeverity.Error,
        new Localized("No days", "いつなのか書かれていない"),
        new Localized("The item has neither 「when」 nor 「only」.", "「when（いつ）」も「only（この日）」もありません。"),
        new Localized("Write when it takes place, such as 「when: 毎週 火曜 10:00-12:00」.", "いつなのかを書いてください。例：when: 毎週 火曜 10:00-12:00"));

    /// <summary>AT3094: an empty schedule and no words about it.</summary>
    public static readonly DiagnosticDescriptor NoItems = new(
        "AT3094",
        DiagnosticSeverity.Error,
        new Localized("Empty schedule", "日程が空"),
        new Localized("「{0}」 is an empty list.", "「{0}」のリストが空です。"),
        new Localized("Write when it takes place, or say it in schedule_note.", "いつ開くかを書くか、schedule_note（日程の説明）に書いてください。"));

    /// <summary>AT3093: the text and on_holiday disagree.</summary>
    public static readonly DiagnosticDescriptor HolidayContradiction = new(
        "AT3093",
        DiagnosticSeverity.Error,
        new Localized("Two answers about holidays", "祝日の書き方が食いちがう"),
        new Localized("The text 「{0}」 counts holidays in, but on_holiday is 「{1}」.", "「{0}」には祝日が入っていますが、on_holiday は「{1}」です。"),
        new Localized("Take 祝 out of the text, or write 「on_holiday: open」.", "「祝」を取るか、on_holiday: open（開く）にしてください。"));
}
