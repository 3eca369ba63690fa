using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Times that cannot be read, or that should be looked at.</summary>
public static class TimeDiagnostics
{
    /// <summary>AT3220: no time at all.</summary>
    public static readonly DiagnosticDescriptor NoTime = new(
        "AT3220",
        DiagnosticSeverity.Warning,
        new Localized("No time", "時間がない"),
        new Localized("「{0}」 gives no time; the page says 「時間は要確認」.", "「{0}」に時間がありません。ページには「時間は要確認」と出ます。"),
        new Localized("Add the time if you know it: 「10:00-12:00」, or 「10:00-」 if the end is open.", "分かれば時間を書いてください。例：「10:00-12:00」。終わりが決まっていなければ「10:00-」。"));

    /// <summary>AT3221: a schedule item that is only a time.</summary>
    public static readonly DiagnosticDescriptor OnlyTime = new(
        "AT3221",
        DiagnosticSeverity.Error,
        new Localized("A time without a day", "日のない時間"),
        new Localized("「{0}」 is only a time.", "「{0}」は時間だけで、日がありません。"),
        new Localized(
            "A comma and a blank inside an unquoted list cut the text in two: put the whole in quotes or write 「、」, for example \"毎週 火曜 10:00-12:00, 13:00-15:00\".",
            "引用符のない [ ] の中の「, 」は、そこで行を切ってしまいます。全体を \" \" で囲むか「、」を使ってください。例：\"毎週 火曜 10:00-12:00, 13:00-15:00\"。"));

    /// <summary>AT3222: times before the days.</summary>
    public static readonly DiagnosticDescriptor TimeBeforeDays = new(
        "AT3222",
        DiagnosticSeverity.Error,
        new Localized("The time stands before the day", "時間が日より前にある"),
        new Localized("「{0}」 stands before its day.", "「{0}」が、日より前に書かれています。"),
        new Localized("Write the day first, then the time: 「毎週 火曜 10:00-12:00」.", "日を先に、時間を後に書いてください。例：「毎週 火曜 10:00-12:00」。"));

    /// <summary>AT3223: 10:00 without a dash.</summary>
    public static readonly DiagnosticDescriptor NoDash = new(
        "AT3223",
        DiagnosticSeverity.Error,
        new Localized("Start or end?", "始まりか終わりか"),
        new Localized("「{0}」 does not say whether it is the start or the end.", "「{0}」が、始まりの時刻か終わりの時刻か分かりません。"),
        new Localized("Write 「10:00-」 for a start, 「10:00まで」 for an end, 「10:00-12:00」 for both.", "始まりなら「10:00-」、終わりなら「10:00まで」、両方なら「10:00-12:00」と書いてください。"));

    /// <summary>AT3224: the end is not after the start.</summary>
    public static readonly DiagnosticDescriptor EndNotAfterStart = new(
        "AT3224",
        DiagnosticSeverity.Error,
        new Localized("It ends before it starts", "終わりが始まりより前"),
        new Localized("「{0}」 ends before it starts.", "「{0}」は、終わりの時刻が始まりより後になっていません。"),
        new Localized(
            "For the afternoon write 「13:00」 or 「午後1時」; past midnight write 「22:00-翌2:00」 or 「22:00-26:00」.",
            "午後なら「13:00」か「午後1時」と書いてください。夜中をまたぐなら「22:00-翌2:00」か「22:00-26:00」です。"));

    /// <summary>AT3225: 25:00 as a start, 10:75, 午後13時.</summary>
    public static readonly DiagnosticDescriptor NoSuchTime = new(
        "AT3225",
        DiagnosticSeverity.Error,
        new Localized("No such time", "ありえない時刻"),
        new Localized("「{0}」 has a time that does not exist.", "「{0}」に、ありえない時刻があります。"),
        new Localized("Starts lie between 0:00 and 23:59, ends up to 30:00; 午前 and 午後 go with 0 to 11.", "始まりは 0:00〜23:59、終わりは 30:00 まで、午前・午後は 0時〜11時で書いてください。"));

    /// <summary>AT3226: 午後12時.</summary>
    public static readonly DiagnosticDescriptor NoonOrMidnight = new(
        "AT3226",
        DiagnosticSeverity.Error,
        new Localized("Noon or midnight?", "昼か夜中か"),
        new Localized("「{0}」 means noon to some and midnight to others.", "「{0}」は、昼と読む人も夜中と読む人もいます。"),
        new Localized("Write 12:00 or 正午 for noon, 0:00 or 24:00 for midnight, 12:30 for half past noon.", "昼は「12:00」か「正午」、夜中は「0:00」か「24:00」、昼の12時半は「12:30」と書いてください。"));

    /// <summary>AT3227: 1:00-3:00, 午後5時-6時、7時-8時.</summary>
    public static readonly DiagnosticDescriptor MorningOrAfternoon = new(
        "AT3227",
        DiagnosticSeverity.Error,
        new Localized("Morning or afternoon?", "午前か午後か"),
        new Localized("「{0}」 does not say whether it is morning or afternoon.", "「{0}」が、午前なのか午後なのか分かりません。"),
        new Localized("Write 「13:00」 or 「午後1時」; in the small hours write 「午前1時」.", "午後なら「13:00」か「午後1時」、夜明け前なら「午前1時」と書いてください。"));

    /// <summary>AT3228: a bare 5:00 or 6:30.</summary>
    public static readonly DiagnosticDescriptor EarlyMorning = new(
        "AT3228",
        DiagnosticSeverity.Warning,
        new Localized("Early in the morning?", "朝早くですか"),
        new Localized("「{0}」 was read as early morning.", "「{0}」を、朝早くの時刻として読みました。"),
        new Localized("If it is the evening write 17:00 or 午後5時; if it is the morning write 午前 before it.", "夕方なら「17:00」か「午後5時」と書いてください。朝でよければ「午前」をつけてください。"));

    /// <summary>AT3229: 15時以降.</summary>
    public static readonly DiagnosticDescriptor FromThenOn = new(
        "AT3229",
        DiagnosticSeverity.Error,
        new Localized("From an hour on", "「以降」という書き方"),
        new Localized("「{0}」 is not a time span.", "「{0}」は、時間の書き方になっていません。"),
        new Localized("If it starts then, write 「15:00-」.", "その時刻に始まるなら「15:00-」と書いてください。"));

    /// <summary>AT3230: two times to choose from, or sunset.</summary>
    public static readonly DiagnosticDescriptor NotOneTime = new(
        "AT3230",
        DiagnosticSeverity.Error,
        new Localized("Not one time", "時刻が一つに決まらない"),
        new Localized("「{0}」 is not one time of day.", "「{0}」は、時刻が一つに決まりません。"),
        new Localized("Decide on one time; if that is impossible, put it into schedule_note.", "時刻を一つにしてください。決められなければ schedule_note に書いてください。"));

    /// <summary>AT3231: 18時頃, 約1時間.</summary>
    public static readonly DiagnosticDescriptor Approximate = new(
        "AT3231",
        DiagnosticSeverity.Error,
        new Localized("About", "およその書き方"),
        new Localized("「{0}」 is only approximate.", "「{0}」は、およその書き方です。"),
        new Localized("Write the time as announced; for 「may change」 put 原則 in front.", "案内している時刻をそのまま書いてください。変わることがあるなら、前に「原則」をつけてください。"));

    /// <summary>AT3232: 午前中, 夕方.</summary>
    public static readonly DiagnosticDescriptor PartOfDay = new(
        "AT3232",
        DiagnosticSeverity.Error,
        new Localized("A part of the day", "時間帯だけ"),
        new Localized("「{0}」 does not say from when to when.", "「{0}」だけでは、何時から何時までか分かりません。"),
        new Localized("Write the time, for example 「10:00-12:00」; if it is not fixed, put it into schedule_note.", "「10:00-12:00」のように時刻を書いてください。決まっていなければ schedule_note に書いてください。"));
}
