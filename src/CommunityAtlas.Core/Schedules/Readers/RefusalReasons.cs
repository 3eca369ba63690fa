using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Core.Schedules.Readers;

/// <summary>Finds the words that made a text unreadable, so that the hint is about them. Asked only after reading has failed.</summary>
internal static class RefusalReasons
{
    private sealed record Reason(DiagnosticDescriptor Descriptor, ImmutableArray<string> Words);

    // The first reason with one of its words in the text is given: states before days, days before times.
    private static readonly ImmutableArray<Reason> Reasons =
    [
        new(WordingDiagnostics.LostFormat, ["(AAA)", "AAAA", "#REF", "#VALUE", "#N/A", "YYYY", "####"]),
        new(WordingDiagnostics.NotPublic, ["非公開", "公開していません"]),
        new(WordingDiagnostics.Closed, ["活動を終了", "活動終了", "終了しました", "終了済", "閉店", "閉鎖", "廃止", "解散"]),
        new(WordingDiagnostics.OtherWords, ["雨天", "荒天"]),
        new(WordingDiagnostics.Paused, ["休止", "休業中", "休会中", "休校中", "休館中", "中止", "見合わせ"]),
        new(WordingDiagnostics.Irregular, ["不定", "不規則", "未定", "随時", "都度", "友引", "いずれか", "どちらか", "決まってい", "日程調整", "できた日"]),
        new(WordingDiagnostics.OtherWords, ["ホームページ", "HP", "チラシ", "カレンダー", "インスタ", "SNS", "LINE", "ご覧", "参照", "お知らせ"]),
        new(WordingDiagnostics.RelativeDay, ["直後", "直前", "翌々", "の前日", "前の週", "次の", "その前", "その後"]),
        new(WordingDiagnostics.Irregular, ["または", "又は", "もしくは", "若しくは", "あるいは", "或いは"]),
        new(TimeDiagnostics.NotOneTime, ["日の出", "日出", "日没", "日の入"]),
        new(WordingDiagnostics.HolidayMove, ["祝日の場合", "祝日にあたる", "祝日に当たる", "祝日のとき", "祝日の時", "祝日と重なる", "祝日なら", "祝日振替", "休日の場合"]),
        new(WordingDiagnostics.RelativeDay, ["土日の場合", "土曜の場合", "日曜の場合", "重なる場合", "重なった場合", "の翌日", "の翌週"]),
        new(DayDiagnostics.NoFirstDate, ["隔週", "週間に", "週間ごと", "週ごと", "週おき", "週間隔"]),
        new(DayDiagnostics.WhichMonths, ["隔月", "ヶ月", "か月", "ヵ月", "カ月", "ケ月"]),
        new(DayDiagnostics.NoFirstDate, ["おきに"]),
        new(WordingDiagnostics.Seasons, ["夏季", "冬季", "夏期", "冬期", "夏は", "冬は", "春休み", "夏休み", "冬休み", "長期休暇", "学期"]),
        new(WordingDiagnostics.AndOthers, ["他", "ほか", "など", "等"]),
        new(TimeDiagnostics.FromThenOn, ["以降", "以後"]),
        new(TimeDiagnostics.Approximate, ["頃", "ごろ", "くらい", "ぐらい"]),
    ];

    private static readonly ImmutableArray<Reason> LaterReasons =
    [
        new(ExceptDiagnostics.UnclearClosure, ["除く", "除き", "のぞく", "のぞき", "休み", "定休", "休館", "休業", "休診"]),
        new(
            WordingDiagnostics.OtherWords,
            [
                "受付", "受け付", "先着", "予約", "対象", "休憩", "食事", "会食", "配食", "配布", "弁当", "定員", "組", "実施", "提供", "開催時間", "会場", "参加",
                "問合", "問い合わせ", "確認", "変更", "部制", "前半", "次第", "※",
            ]),
        new(TimeDiagnostics.Approximate, ["程度", "前後"]),
        new(TimeDiagnostics.PartOfDay, ["午前中", "午後", "午前", "夕方", "お昼", "昼", "夜", "朝"]),
    ];

    // Which days 年末年始 means does not matter here.
    private static readonly HolidayCalendar AnyPeriod = HolidayCalendar.Empty with
    {
        Periods = ExceptReader.KnownPeriods.ToFrozenDictionary(name => name, _ => new Season(new MonthDay(1, 1), new MonthDay(1, 1))),
    };

    // Reading stopped here because something was missing; words further on may say why.
    private static readonly ImmutableArray<DiagnosticDescriptor> Symptoms =
        [DayDiagnostics.WhichDay, DayDiagnostics.LoneLetter, TimeDiagnostics.NoDash, TimeDiagnostics.OnlyTime, TimeDiagnostics.TimeBeforeDays];

    /// <summary>Why a text was not read; <paramref name="failure"/> is the mistake met, if any, <paramref name="stop"/> where reading stopped.</summary>
    public static ScheduleRefusal Explain(NormalText text, ScheduleRefusal? failure, int stop)
    {
        if (text.Text.Length == 0) return At(text, WordingDiagnostics.Empty, 0, 0);
        if (failure is not null && !Symptoms.Contains(failure.Descriptor)) return failure;
        return Spreadsheet(text)
            ?? Find(text, Reasons, failure)
            ?? failure
            ?? Topics(text)
            ?? NumbersAlone(text, stop)
            ?? Find(text, LaterReasons, failure)
            ?? Every(text, stop)
            ?? At(text, WordingDiagnostics.Unreadable, Math.Min(stop, text.Text.Length - 1), text.Text.Length);
    }

    /// <summary>A refusal that quotes the words from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static ScheduleRefusal At(NormalText text, DiagnosticDescriptor descriptor, int start, int end, params ReadOnlySpan<string> more)
    {
        (start, end) = text.Trimmed(start, end);
        var (offset, length) = text.Place(start, end);
        return new ScheduleRefusal(descriptor, offset, length, [text.WrittenBetween(start, end), .. more]);
    }

    private static ScheduleRefusal? Find(NormalText text, ImmutableArray<Reason> reasons, ScheduleRefusal? failure)
    {
        foreach (var reason in reasons)
        {
            foreach (var word in reason.Words)
            {
                var at = text.Text.IndexOf(word, StringComparison.Ordinal);
                if (at < 0) continue;
                // 午前10時(又は午後5時): no day is in doubt, the time is.
                var isTime = word is "又は" or "または" or "もしくは" or "若しくは" or "あるいは" or "或いは"
                    && (failure?.Descriptor == TimeDiagnostics.NoDash || !HasDay(text.Text));
                var descriptor = isTime ? TimeDiagnostics.NotOneTime : reason.Descriptor;
                return At(text, descriptor, at, at + word.Length);
            }
        }

        return null;
    }

    private static bool HasDay(string text) =>
        text.Contains('曜', StringComparison.Ordinal) || text.Contains('第', StringComparison.Ordinal) || text.Contains('週', StringComparison.Ordinal)
        || text.Contains("平日", StringComparison.Ordinal);

    // 45792, 1030, 24:00:00, 0.7083: what the cell showed can be told, so the hint says it.
    private static ScheduleRefusal? Spreadsheet(NormalText text)
    {
        var whole = text.Text;
        if (!whole.All(c => char.IsAsciiDigit(c) || c is '.' or ':')) return null;
        var meaning = Meaning(whole);
        return meaning is null ? null : At(text, WordingDiagnostics.SpreadsheetNumber, 0, whole.Length, meaning);
    }

    private static string? Meaning(string number)
    {
        var parts = number.Split(':');
        if (parts is [var h, var m, "00"] && h.Length is 1 or 2 && m.Length == 2) return $"{h}:{m}";
        if (parts.Length > 1 || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        if (value is > 0 and < 1)
        {
            var minutes = (int)Math.Round(value * 1440, MidpointRounding.AwayFromZero);
            return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
        }

        if (value != decimal.Truncate(value)) return null;
        if (value is >= 20000 and <= 80000)
        {
            return new DateOnly(1899, 12, 30).AddDays((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var (hour, minute) = ((int)(value / 100 % 100), (int)(value % 100));
        return number.Length is 3 or 4 && value < 2400 && minute < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{hour}:{minute:00}")
            : null;
    }

    /// <summary>A text that says only when it is closed.</summary>
    public static ScheduleRefusal? OnlyClosures(NormalText text)
    {
        if (!ExceptReader.MayClose(text.Text)) return null;
        var cursor = new ScheduleCursor(text);
        return !ExceptReader.ReadAll(cursor, AnyPeriod, mustSaySo: true).IsEmpty && !cursor.HasFailed
            ? At(text, WordingDiagnostics.OnlyClosures, 0, text.Text.Length)
            : null;
    }

    // 土曜は…, 毎月第1日曜は…, 11月-2月は…
    private static ScheduleRefusal? Topics(NormalText text)
    {
        for (var at = text.Text.IndexOf('は', StringComparison.Ordinal); at > 0; at = text.Text.IndexOf('は', at + 1))
        {
            // 開催日は and お正月は are about something else.
            var before = at > 1 ? text.Text[at - 2] : '\0';
            if (text.Text[at - 1] == '月' && char.IsAsciiDigit(before)) return At(text, WordingDiagnostics.Seasons, 0, at + 1);
            if (before is '催' or '正' or '館' or '業') continue;
            if (text.Text[at - 1] is '曜' or '日' or '月' or '火' or '水' or '木' or '金' or '土' or '祝') return At(text, WordingDiagnostics.Topic, 0, at + 1);
        }

        return null;
    }

    // What the numbers can be where reading stopped: a date without its year, days without 毎月, a count.
    private static ScheduleRefusal? NumbersAlone(NormalText text, int stop)
    {
        var whole = text.Text;
        for (var at = stop; at < whole.Length; at++)
        {
            if (!char.IsAsciiDigit(whole[at])) continue;
            var cursor = new ScheduleCursor(text) { Position = at };
            if (DateReader.TryMonthDay(cursor, out _))
            {
                return cursor.Next == '-'
                    ? At(text, WordingDiagnostics.Seasons, at, whole.Length)
                    : At(text, DateDiagnostics.NoYear, at, cursor.Position);
            }

            if (DateReader.TryMonth(cursor, out _) && cursor.Next == '-') return At(text, WordingDiagnostics.Seasons, at, whole.Length);
            cursor.Position = at;
            cursor.TryNumber(4, out _);
            if (cursor.Next is '回' or '、' or '-' && at > 0 && whole[at - 1] is '月' or '週' or '年' or 'に') return At(text, DayDiagnostics.WhichDay, 0, cursor.Position + 1);
            if (cursor.Next == '日' && (at == 0 || whole[at - 1] != '第')) return At(text, DateDiagnostics.DaysWithoutMonth, at, cursor.Position + 1);
            if (cursor.Try("のつく日")) return At(text, DateDiagnostics.DaysWithoutMonth, at, cursor.Position);
            while (at + 1 < whole.Length && char.IsAsciiDigit(whole[at + 1])) at++;
        }

        return null;
    }

    // 毎週, 毎月末: how often, and no day.
    private static ScheduleRefusal? Every(NormalText text, int stop) =>
        stop == 0 && text.Text.StartsWith('毎') ? At(text, DayDiagnostics.WhichDay, 0, text.Text.Length) : null;
}
