using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Closures, seasons and columns that cannot be read, or that should be looked at.</summary>
public static class ExceptDiagnostics
{
    /// <summary>AT3250: 年末年始 without dates.</summary>
    public static readonly DiagnosticDescriptor BarePeriod = new(
        "AT3250",
        DiagnosticSeverity.Warning,
        new Localized("A period without dates", "日付のない期間"),
        new Localized("「{0}」 was read as 「{1}」, the site's default.", "「{0}」を、このサイトの決まりの「{1}」として読みました。"),
        new Localized("Places differ: ask, and write the dates, for example 「12/29-1/3」.", "場所によって違います。確かめて「12/29-1/3」のように日付で書いてください。"));

    /// <summary>AT3251: a period holidays.yml does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownPeriod = new(
        "AT3251",
        DiagnosticSeverity.Error,
        new Localized("An unknown period", "知らない期間"),
        new Localized("When 「{0}」 begins and ends is not known.", "「{0}」が何日から何日までか分かりません。"),
        new Localized("Write the dates: 「12/29-1/3」.", "「12/29-1/3」のように日付で書いてください。"));

    /// <summary>AT3252: a closure behind several rules.</summary>
    public static readonly DiagnosticDescriptor ClosureAmongRules = new(
        "AT3252",
        DiagnosticSeverity.Error,
        new Localized("A closure among several rules", "いくつかの日程にまじった休み"),
        new Localized("It is not clear which days 「{0}」 belongs to.", "「{0}」が、どの日程の休みなのか分かりません。"),
        new Localized("Move it to except:, or split the rules into two items.", "except: に移すか、行を2つに分けてください。"));

    /// <summary>AT3253: an unreadable <c>except</c>.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "AT3253",
        DiagnosticSeverity.Error,
        new Localized("Unreadable closure", "休みの日が読めない"),
        new Localized("From 「{0}」 on, the closure cannot be read.", "休みの日の「{0}」から先が読めません。"),
        new Localized(
            "Write for example 「祝日」, 「12/29-1/3」, 「8月」, 「第3月曜」, 「月曜(祝日の場合は翌日)」 or 「2026-12-24」.",
            "「祝日」「12/29-1/3」「8月」「第3月曜」「月曜(祝日の場合は翌日)」「2026-12-24」のように書いてください。"));

    /// <summary>AT3254: an unreadable <c>season</c>.</summary>
    public static readonly DiagnosticDescriptor UnreadableSeason = new(
        "AT3254",
        DiagnosticSeverity.Error,
        new Localized("Unreadable season", "季節が読めない"),
        new Localized("The season 「{0}」 cannot be read.", "季節「{0}」が読めません。"),
        new Localized("Write months or dates: 「4月-10月」, 「4/15-10/15」.", "月か日付で書いてください。例：「4月-10月」「4/15-10/15」。"));

    /// <summary>AT3255: an unreadable weekday column.</summary>
    public static readonly DiagnosticDescriptor UnreadableWeekdays = new(
        "AT3255",
        DiagnosticSeverity.Error,
        new Localized("Unreadable weekdays", "曜日が読めない"),
        new Localized("「{0}」 is not a list of weekdays.", "「{0}」は、曜日として読めません。"),
        new Localized("Write weekdays only: 「月水金」, 「月・火・土曜日、祝日」.", "曜日だけを書いてください。例：「月水金」「月・火・土曜日、祝日」。"));

    /// <summary>AT3256: an unreadable time column.</summary>
    public static readonly DiagnosticDescriptor UnreadableTimes = new(
        "AT3256",
        DiagnosticSeverity.Error,
        new Localized("Unreadable time", "時間が読めない"),
        new Localized("「{0}」 is not a time span.", "「{0}」は、時間として読めません。"),
        new Localized("Write 「10:00-12:00」, or 「10:00-」 if the end is open.", "「10:00-12:00」か、終わりが決まっていなければ「10:00-」と書いてください。"));

    /// <summary>AT3257: a closure inside when that is not understood.</summary>
    public static readonly DiagnosticDescriptor UnclearClosure = new(
        "AT3257",
        DiagnosticSeverity.Error,
        new Localized("A closure that cannot be read", "休みの日が読めない"),
        new Localized("The closure with 「{0}」 cannot be read here.", "休みの日（「{0}」のところ）が読めません。"),
        new Localized(
            "Put closures into except: 「{{when: 毎日 10:00-12:00, except: [12/29-1/3, 8/13-8/16]}}」; what is not a date or weekday goes into schedule_note.",
            "休みの日は except に分けて書けます。例：{{when: 毎日 10:00-12:00, except: [12/29-1/3, 8/13-8/16]}}。日付や曜日で言えないことは schedule_note に書いてください。"));
}
