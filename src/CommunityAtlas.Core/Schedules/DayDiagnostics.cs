using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Days that cannot be computed as written.</summary>
public static class DayDiagnostics
{
    /// <summary>AT3200: how often is said, which day is not.</summary>
    public static readonly DiagnosticDescriptor WhichDay = new(
        "AT3200",
        DiagnosticSeverity.Error,
        new Localized("Which day is not said", "どの日かが書かれていない"),
        new Localized("「{0}」 does not say on which days it takes place.", "「{0}」だけでは、どの日に開かれるのか決まりません。"),
        new Localized(
            "Write which week and which weekday, for example 「毎月 第2・第4水曜」 or 「毎週 火曜」; if it is not fixed, put it into schedule_note.",
            "第何・何曜日ですか。「毎月 第2・第4水曜」「毎週 火曜」のように書いてください。決まっていなければ schedule_note に書いてください。"));

    /// <summary>AT3201: 月2, 水2.</summary>
    public static readonly DiagnosticDescriptor ShortForm = new(
        "AT3201",
        DiagnosticSeverity.Error,
        new Localized("A short form with two meanings", "二通りに読める短い書き方"),
        new Localized("「{0}」 can be read in more than one way.", "「{0}」は、何通りにも読める短い書き方です。"),
        new Localized(
            "Do you mean 「第2月曜」 or 「月2回」? Short forms such as 「水2」 are not accepted; write for example 「毎月 第2水曜」.",
            "「第2月曜」ですか、「月2回」ですか。「水2」のような短い書き方は受けつけません。「毎月 第2水曜」のように書いてください。"));

    /// <summary>AT3202: 月 or 日 alone.</summary>
    public static readonly DiagnosticDescriptor LoneLetter = new(
        "AT3202",
        DiagnosticSeverity.Error,
        new Localized("A weekday without 曜", "「曜」のない曜日"),
        new Localized("「{0}」 may mean a weekday, or a month or a day.", "「{0}」は、曜日なのか、何月・何日なのか、読み分けられません。"),
        new Localized("For the weekday, add 曜: 「月曜」, 「日曜」.", "曜日なら「月曜」「日曜」のように「曜」をつけてください。"));

    /// <summary>AT3203: 月2回 beside three days.</summary>
    public static readonly DiagnosticDescriptor CountDisagrees = new(
        "AT3203",
        DiagnosticSeverity.Error,
        new Localized("The count and the days disagree", "回数と日が合わない"),
        new Localized("In 「{0}」 the count does not match the days beside it.", "「{0}」は、回数といっしょに書かれた日が合いません。"),
        new Localized(
            "Leave out the count, or split it into two items and say which week each is: 「毎週 水曜」 and 「第2・第4日曜」.",
            "回数を消すか、行を2つに分けて第何かを書いてください。例：「毎週 水曜」と「第2・第4日曜」。"));

    /// <summary>AT3204: 第2土・日.</summary>
    public static readonly DiagnosticDescriptor OneWeekday = new(
        "AT3204",
        DiagnosticSeverity.Error,
        new Localized("Two weekdays after one 第", "一つの「第」に曜日が二つ"),
        new Localized("In 「{0}」 it is not clear to which weekday 第 belongs.", "「{0}」の「第」が、どの曜日までかかるのか分かりません。"),
        new Localized(
            "Write 第 for each weekday, or 毎週: 「第2土曜・第2日曜」, 「第2土曜、毎週 日曜」.",
            "曜日ごとに「第」か「毎週」をつけてください。例：「第2土曜・第2日曜」「第2土曜、毎週 日曜」。"));

    /// <summary>AT3205: 第2週の水曜.</summary>
    public static readonly DiagnosticDescriptor WeekOfMonth = new(
        "AT3205",
        DiagnosticSeverity.Error,
        new Localized("A week of the month", "第何週という書き方"),
        new Localized("「{0}」 counts weeks, and people count them differently.", "「{0}」の「第何週」は、人によって数え方が違います。"),
        new Localized(
            "Count the weekday instead: 「第2水曜」 is the second Wednesday of the month.",
            "曜日の回数で書いてください。「第2水曜」は、その月の2回目の水曜です。"));

    /// <summary>AT3206: 第6, 第3-1.</summary>
    public static readonly DiagnosticDescriptor OrdinalOutOfRange = new(
        "AT3206",
        DiagnosticSeverity.Error,
        new Localized("No such week", "ありえない「第」"),
        new Localized("「{0}」 is not one of 第1 to 第5 in rising order.", "「{0}」は、第1〜第5の順になっていません。"),
        new Localized("Write 第1 to 第5 or 最終, each with a sign between: 「第2・第4土曜」.", "第1〜第5か「最終」で、間を「・」で区切って書いてください。例：「第2・第4土曜」。"));

    /// <summary>AT3207: an interval without its first date.</summary>
    public static readonly DiagnosticDescriptor NoFirstDate = new(
        "AT3207",
        DiagnosticSeverity.Error,
        new Localized("No first date to count from", "数え始めの日がない"),
        new Localized("「{0}」 cannot be counted without a first date.", "「{0}」は、最初の日が分からないと数えられません。"),
        new Localized(
            "Give the first date: 「隔週 土曜(2026-11-28から)」, 「3週ごと 土曜(2026-11-28から)」; it must fall on that weekday.",
            "最初の日を書いてください。例：「隔週 土曜(2026-11-28から)」「3週ごと 土曜(2026-11-28から)」。その曜日の日付にします。"));

    /// <summary>AT3208: the first date falls on another weekday.</summary>
    public static readonly DiagnosticDescriptor FirstDateOnOtherWeekday = new(
        "AT3208",
        DiagnosticSeverity.Error,
        new Localized("The first date is another weekday", "最初の日の曜日が違う"),
        new Localized("The first date 「{0}」 is no day of 「{1}」.", "最初の日「{0}」は、「{1}」の曜日ではありません。"),
        new Localized("Check the date or the weekday.", "日付か曜日を確かめてください。"));

    /// <summary>AT3209: 第5, 29日 … exist only in some months.</summary>
    public static readonly DiagnosticDescriptor NotEveryMonth = new(
        "AT3209",
        DiagnosticSeverity.Information,
        new Localized("Not in every month", "ない月もある"),
        new Localized("「{0}」 does not exist in every month; only months that have it are counted.", "「{0}」がない月もあります。ある月だけ数えます。"),
        new Localized("For the last of each month write 「最終水曜」 or 「毎月末日」.", "毎月の最後なら「最終水曜」「毎月末日」と書いてください。"));

    /// <summary>AT3210: 毎週 土曜 and 第4土曜 at the same time.</summary>
    public static readonly DiagnosticDescriptor SaidTwice = new(
        "AT3210",
        DiagnosticSeverity.Error,
        new Localized("The same day twice", "同じ日が二通り"),
        new Localized("Both 「{0}」 and 「{1}」 are written for the same time.", "同じ時間に「{0}」と「{1}」の両方が書かれています。"),
        new Localized("Keep only the one that is right.", "正しいほうだけを残してください。"));

    /// <summary>AT3211: 隔月, 2か月に1回.</summary>
    public static readonly DiagnosticDescriptor WhichMonths = new(
        "AT3211",
        DiagnosticSeverity.Error,
        new Localized("Which months?", "何月か分からない"),
        new Localized("「{0}」 does not say which months.", "「{0}」だけでは、何月に開くのか分かりません。"),
        new Localized(
            "Write 「偶数月の 第2火曜」, 「奇数月の 第2火曜」 or the months themselves: 「4月・7月・10月・1月の 第2火曜」.",
            "「偶数月の 第2火曜」「奇数月の 第2火曜」か、「4月・7月・10月・1月の 第2火曜」のように月を書いてください。"));
}
