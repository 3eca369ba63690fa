using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Dates that cannot be right.</summary>
public static class DateDiagnostics
{
    /// <summary>AT3240: 2026-02-30, 13月.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = new(
        "AT3240",
        DiagnosticSeverity.Error,
        new Localized("No such day", "ない日"),
        new Localized("「{0}」 is not in the calendar.", "「{0}」は、暦にない日です。"),
        new Localized("Check the year, month and day.", "年・月・日を確かめてください。"));

    /// <summary>AT3241: the weekday in brackets is wrong.</summary>
    public static readonly DiagnosticDescriptor WrongWeekday = new(
        "AT3241",
        DiagnosticSeverity.Error,
        new Localized("The weekday is wrong", "曜日が違う"),
        new Localized("「{0}」 has the wrong weekday: it is 「{1}」.", "「{0}」の曜日が違います。正しくは「{1}」です。"),
        new Localized("Check the year, the date and the weekday.", "年と日付と曜日を確かめてください。"));

    /// <summary>AT3242: 11月23日 without a year.</summary>
    public static readonly DiagnosticDescriptor NoYear = new(
        "AT3242",
        DiagnosticSeverity.Error,
        new Localized("A date without its year", "年のない日付"),
        new Localized("「{0}」 has no year.", "「{0}」に年がありません。"),
        new Localized("Write the year: 「2026-11-23」 or 「2026年11月23日（月）」.", "年から書いてください。例：「2026-11-23」「2026年11月23日（月）」。"));

    /// <summary>AT3243: 15日・29日 without 毎月.</summary>
    public static readonly DiagnosticDescriptor DaysWithoutMonth = new(
        "AT3243",
        DiagnosticSeverity.Error,
        new Localized("Days of which month?", "何月の日か書かれていない"),
        new Localized("「{0}」 does not say in which month.", "「{0}」が、毎月のことか、ある月だけのことか分かりません。"),
        new Localized("For every month write 「毎月15日・29日」; for single dates write the year and month too.", "毎月なら「毎月15日・29日」と、その時だけなら年と月から書いてください。"));

    /// <summary>AT3244: 2026-12-06 - 2026-12-08.</summary>
    public static readonly DiagnosticDescriptor SpanOfDates = new(
        "AT3244",
        DiagnosticSeverity.Error,
        new Localized("A span of dates", "日付の範囲"),
        new Localized("「{0}」 is a span; whether it is open on every day of it is not said.", "「{0}」は範囲です。その間の毎日なのかが分かりません。"),
        new Localized("List the dates, or write 「毎日」 with from: and until:.", "日付を並べるか、「毎日」と書いて from: と until: をつけてください。"));

    /// <summary>AT3245: a span whose end is earlier.</summary>
    public static readonly DiagnosticDescriptor EndsBeforeItBegins = new(
        "AT3245",
        DiagnosticSeverity.Error,
        new Localized("It ends before it begins", "終わりの日が前"),
        new Localized("「{0}」 ends before it begins.", "「{0}」は、終わりの日が始まりより前です。"),
        new Localized("Check both dates.", "二つの日付を確かめてください。"));

    /// <summary>AT3246: not a date where one is wanted.</summary>
    public static readonly DiagnosticDescriptor NotADate = new(
        "AT3246",
        DiagnosticSeverity.Error,
        new Localized("Not a date", "日付ではない"),
        new Localized("「{0}」 is not a date.", "「{0}」は、日付として読めません。"),
        new Localized("Write it as 「2026-12-06」 or 「2026年12月6日」.", "「2026-12-06」か「2026年12月6日」のように書いてください。"));

    /// <summary>AT3247: a rule under <c>only</c>.</summary>
    public static readonly DiagnosticDescriptor OnlyTakesDates = new(
        "AT3247",
        DiagnosticSeverity.Error,
        new Localized("only takes dates", "only には日付だけ"),
        new Localized("「{0}」 under only is not a single date.", "only の「{0}」は、一日ずつの日付ではありません。"),
        new Localized("Write dates, with a time if need be: 「2026-12-06 10:00-12:00」. Repeating days belong in when.", "「2026-12-06 10:00-12:00」のように日付で書いてください。くり返す日は when に書きます。"));
}
