using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Wordings that no program may turn into dates: it would have to guess.</summary>
public static class WordingDiagnostics
{
    /// <summary>AT3260: not understood, and nothing better is known.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "AT3260",
        DiagnosticSeverity.Error,
        new Localized("Unreadable schedule", "日程が読めない"),
        new Localized("From 「{0}」 on, the schedule cannot be read.", "日程の「{0}」から先が読めません。"),
        new Localized(
            "Write for example 「毎週 火曜・金曜 10:00-12:00」, 「毎月 第2・第4水曜 13:00-」 or 「2026-12-06 10:00-12:00」; the rest goes into schedule_note.",
            "「毎週 火曜・金曜 10:00-12:00」「毎月 第2・第4水曜 13:00-」「2026-12-06 10:00-12:00」のように書き、ほかのことは schedule_note に書いてください。"));

    /// <summary>AT3261: nothing written.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "AT3261",
        DiagnosticSeverity.Error,
        new Localized("Empty schedule", "日程が空"),
        new Localized("Nothing is written here.", "何も書かれていません。"),
        new Localized("Write the days, or leave the line out and use schedule_note.", "日程を書くか、行を消して schedule_note を使ってください。"));

    /// <summary>AT3262: 不定期, または, もしくは.</summary>
    public static readonly DiagnosticDescriptor Irregular = new(
        "AT3262",
        DiagnosticSeverity.Error,
        new Localized("Not fixed", "決まっていない日"),
        new Localized("With 「{0}」 the days are not fixed.", "「{0}」とあるので、日が一つに決まりません。"),
        new Localized(
            "Put only the days that are fixed under only:, as dates; the rest goes into schedule_note.",
            "決まった日だけを only: に日付で書き、ほかは schedule_note に書いてください。"));

    /// <summary>AT3263: その直後の木曜.</summary>
    public static readonly DiagnosticDescriptor RelativeDay = new(
        "AT3263",
        DiagnosticSeverity.Error,
        new Localized("A day counted from another", "ほかの日から数える日"),
        new Localized("「{0}」 is counted from another day.", "「{0}」は、ほかの日から数える書き方です。"),
        new Localized("Days before or after another are not computed; put them under only:, as dates.", "直後の日や前の日は計算しません。only: に日付で書いてください。"));

    /// <summary>AT3264: 他, など.</summary>
    public static readonly DiagnosticDescriptor AndOthers = new(
        "AT3264",
        DiagnosticSeverity.Error,
        new Localized("And others", "「他」「など」"),
        new Localized("「{0}」 does not say which other days.", "「{0}」では、ほかのどの日か分かりません。"),
        new Localized(
            "「他」 is no day. Split it into two items and say which week and weekday each is.",
            "「他」は日になりません。行を2つに分け、それぞれ第何・何曜日かを書いてください。"));

    /// <summary>AT3265: (祝日の場合第3).</summary>
    public static readonly DiagnosticDescriptor HolidayMove = new(
        "AT3265",
        DiagnosticSeverity.Error,
        new Localized("What happens on a holiday", "祝日のときのこと"),
        new Localized("What 「{0}」 says about holidays cannot be read here.", "「{0}」のことは、ここには書けません。"),
        new Localized(
            "Use on_holiday: (open, closed, next_day, next_weekday, next_week). For another day write on_holiday: closed and that day under only:, as a date: 「第4金曜 17:00-19:00」 + on_holiday: closed + only: [2026-12-18].",
            "on_holiday: を使ってください（open closed next_day next_weekday next_week）。別の日に移すなら「第4金曜 17:00-19:00」＋ on_holiday: closed ＋ only: [2026-12-18] のように書きます。"));

    /// <summary>AT3266: 土曜日は、10:00-19:00.</summary>
    public static readonly DiagnosticDescriptor Topic = new(
        "AT3266",
        DiagnosticSeverity.Error,
        new Localized("A remark on other days", "「は」のついた書き方"),
        new Localized("「{0}」 changes what another line says.", "「{0}」は、ほかの行の言いかえになっています。"),
        new Localized(
            "Write one item per weekday, each with its own time, without 「は」.",
            "曜日ごとに行を分け、「は」をつけずに、それぞれの時間を書いてください。"));

    /// <summary>AT3267: 夏季18:00 冬季17:00.</summary>
    public static readonly DiagnosticDescriptor Seasons = new(
        "AT3267",
        DiagnosticSeverity.Error,
        new Localized("Seasons in one line", "季節で変わる日程"),
        new Localized("「{0}」 changes with the season.", "「{0}」とあり、季節で変わる日程です。"),
        new Localized("Make two items and give each its season: 「season: 4月-10月」.", "行を2つにして、それぞれに「season: 4月-10月」のように書いてください。"));

    /// <summary>AT3268: 2月22日(aaa).</summary>
    public static readonly DiagnosticDescriptor LostFormat = new(
        "AT3268",
        DiagnosticSeverity.Error,
        new Localized("A broken spreadsheet format", "表計算の書式のくずれ"),
        new Localized("「{0}」 is what a spreadsheet leaves when a format is lost.", "「{0}」は、表計算の書式がくずれたもののようです。"),
        new Localized("Look at the original table and write the date with its year: 「2026-02-22」.", "元の表を見て、「2026-02-22」のように年から書いてください。"));

    /// <summary>AT3269: 45792, 1030, 24:00:00, 0.708….</summary>
    public static readonly DiagnosticDescriptor SpreadsheetNumber = new(
        "AT3269",
        DiagnosticSeverity.Error,
        new Localized("A number from a spreadsheet", "表計算の数字"),
        new Localized("「{0}」 looks like a number from a spreadsheet.", "「{0}」は、表計算の数字のままのようです。"),
        new Localized("Do you mean 「{1}」? Then write that.", "「{1}」のことですか。それなら、そう書いてください。"));

    /// <summary>AT3270: 非公開.</summary>
    public static readonly DiagnosticDescriptor NotPublic = new(
        "AT3270",
        DiagnosticSeverity.Error,
        new Localized("Not public", "非公開"),
        new Localized("「{0}」 is not a schedule.", "「{0}」は日程ではありません。"),
        new Localized(
            "Use disclosure: on_contact for the place, and schedule_note: 日時と場所は、連絡した人にお知らせします。",
            "場所は disclosure: on_contact に、日程は schedule_note: 日時と場所は、連絡した人にお知らせします。 のように書いてください。"));

    /// <summary>AT3271: 現在休止.</summary>
    public static readonly DiagnosticDescriptor Paused = new(
        "AT3271",
        DiagnosticSeverity.Error,
        new Localized("Paused", "休止中"),
        new Localized("「{0}」 is a state, not a schedule.", "「{0}」は日程ではなく、今の状態です。"),
        new Localized("Write status: paused, and status_on: with the day.", "status: paused と、status_on: にその日を書いてください。"));

    /// <summary>AT3272: 活動を終了.</summary>
    public static readonly DiagnosticDescriptor Closed = new(
        "AT3272",
        DiagnosticSeverity.Error,
        new Localized("Closed", "終了"),
        new Localized("「{0}」 is a state, not a schedule.", "「{0}」は日程ではなく、今の状態です。"),
        new Localized("Write status: closed, and status_on: with the day.", "status: closed と、status_on: にその日を書いてください。"));

    /// <summary>AT3273: 受付9:30-, 先着順, 小学生は….</summary>
    public static readonly DiagnosticDescriptor OtherWords = new(
        "AT3273",
        DiagnosticSeverity.Error,
        new Localized("More than days and times", "日程のほかの言葉"),
        new Localized("「{0}」 says something else than days and times.", "「{0}」は、日と時間のほかのことです。"),
        new Localized("Leave the days and times here; move the rest to schedule_note or label.", "ここには日と時間だけを残し、ほかのことは schedule_note か label に移してください。"));

    /// <summary>AT3274: 日曜・祝日休み.</summary>
    public static readonly DiagnosticDescriptor OnlyClosures = new(
        "AT3274",
        DiagnosticSeverity.Error,
        new Localized("Only closures", "休みの日だけ"),
        new Localized("「{0}」 says when it is closed, not when it is open.", "「{0}」は休みの日のことで、開く日が分かりません。"),
        new Localized("Write the open days here and the closures under except:.", "ここには開く日を書き、休みの日は except: に書いてください。"));
}
