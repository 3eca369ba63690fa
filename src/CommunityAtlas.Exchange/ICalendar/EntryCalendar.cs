using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Exchange.ICalendar;

/// <summary>places/&lt;slug&gt;/calendar.ics (RFC 5545): the planned days of an entry, for the reader's own calendar.</summary>
public static class EntryCalendar
{
    /// <summary>
    /// The calendar of an entry, or null where its dates may not be promised or not be carried about: not running, checked too long
    /// ago, told on contact only, delicate, or without a schedule that can be computed.
    /// </summary>
    public static OutputFile? Write(Catalogue catalogue, Permalinks permalinks, Entry entry, DateOnly today)
    {
        var kind = catalogue.Taxonomies.Kinds.Get(entry.Kind);
        var isShared = entry.Status == EntryStatus.Active
            && entry.Place.Disclosure != Disclosure.OnContact
            && !kind.IsSensitive
            && !entry.Needs.Any(need => catalogue.Taxonomies.Needs.Get(need).IsSensitive)
            && FreshnessRule.Of(entry, kind, today) is Freshness.Fresh or Freshness.Due;
        if (!isShared || entry.Verified.Date is not { } checkedOn) return null;
        var series = Series(catalogue, entry, kind, checkedOn);
        if (series.IsEmpty) return null;

        var lines = new ContentLines();
        lines.Add("BEGIN:VCALENDAR").Add("VERSION:2.0").Add("PRODID:-//CommunityAtlas//atlas//JA").Add("CALSCALE:GREGORIAN").Add("METHOD:PUBLISH");
        lines.AddText("X-WR-CALNAME", entry.Name).AddText("X-WR-CALDESC", Terms(catalogue, entry)).Add("X-WR-TIMEZONE:Asia/Tokyo");
        lines.Add("BEGIN:VTIMEZONE").Add("TZID:Asia/Tokyo").Add("BEGIN:STANDARD").Add("DTSTART:19700101T000000");
        lines.Add("TZOFFSETFROM:+0900").Add("TZOFFSETTO:+0900").Add("TZNAME:JST").Add("END:STANDARD").Add("END:VTIMEZONE");
        var host = new Uri(permalinks.BaseUrl).Host;
        var uids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, dates) in series) Write(lines, entry, item, dates, Uid(entry, item, dates, host, uids), permalinks);
        lines.Add("END:VCALENDAR");
        return new OutputFile(Permalinks.Calendar(entry.Slug), lines.ToUtf8(), "calendar of " + entry.Slug);
    }

    // From the day of the check, so that the file does not change from day to day, to the last day anybody may promise.
    private static ImmutableArray<(ScheduleItem Item, RecurrenceSeries Dates)> Series(Catalogue catalogue, Entry entry, Kind kind, DateOnly first)
    {
        var last = Earlier(FreshnessRule.LastDayBeforeStale(entry, kind)!.Value, catalogue.Holidays.ConfirmedUntil);
        return
        [
            .. entry.Schedule.SelectMany(item => RecurrenceRules
                .Of(item, catalogue.Holidays, first, item.Until is { } until ? Earlier(last, until) : last)
                .Select(dates => (item, dates))),
        ];
    }

    private static void Write(ContentLines lines, Entry entry, ScheduleItem item, RecurrenceSeries dates, string uid, Permalinks permalinks)
    {
        lines.Add("BEGIN:VEVENT").Add("UID:" + uid);
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{entry.Verified.Date!.Value:yyyyMMdd}T000000Z"));
        foreach (var line in dates.ToLines()) lines.Add(line);
        lines.AddText("SUMMARY", entry.Name + (item.Label is { } label ? ": " + label : "") + "（予定）");
        lines.AddText("DESCRIPTION", Description(entry, item, dates, permalinks.Absolute(Permalinks.Entry(entry.Slug))));
        lines.Add("URL:" + permalinks.Absolute(Permalinks.Entry(entry.Slug)));
        lines.Add("STATUS:" + (dates.IsTentative ? "TENTATIVE" : "CONFIRMED"));
        if (entry.Place is { Disclosure: Disclosure.Public, Address: { } address })
        {
            lines.AddText("LOCATION", entry.Place.Building is { } building ? $"{address} {building}" : address);
            if (entry.Place.Point is { } point) lines.Add("GEO:" + Degrees(point.Latitude, entry.Place.Precision) + ";" + Degrees(point.Longitude, entry.Place.Precision));
        }

        lines.Add("END:VEVENT");
    }

    private static string Description(Entry entry, ScheduleItem item, RecurrenceSeries dates, string address)
    {
        var check = entry.Verified.Date!.Value;
        var sentences = new List<string> { "これは予定です。行く前に、ページや電話で確かめてください。" };
        if (dates.Time is null) sentences.Add("時間は電話で確かめてください。");
        else if (dates.Time.Value.StartMinute is null) sentences.Add($"時間: {SchedulePrinter.DisplayTime(dates.Time.Value)}。はじまりの時刻は不明です。");
        else if (dates.Time.Value.EndMinute is null) sentences.Add("終わりの時刻は不明です。");
        if (item.Type == AttendanceType.Meeting) sentences.Add("はじまりの時刻に集まります。");
        if (dates.IsTentative) sentences.Add(item.IsTentative ? "この日は変わることがあります。" : "祝日は要確認です。");
        sentences.Add(string.Create(CultureInfo.InvariantCulture, $"確認: {check.Year}年{check.Month}月{check.Day}日"));
        sentences.Add(address);
        return string.Join('\n', sentences);
    }

    private static string Terms(Catalogue catalogue, Entry entry)
    {
        var licence = entry.License is { } id ? "利用条件: " + id : "利用条件は分かっていません";
        var named = entry.Sources.Select(s => s.Attribution).Prepend(catalogue.Site.Attribution).OfType<string>().Distinct(StringComparer.Ordinal);
        return string.Join('\n', named.Prepend(licence));
    }

    // The rule in words names the event for ever: the same plan keeps its id when dates move on or other plans are added.
    private static string Uid(Entry entry, ScheduleItem item, RecurrenceSeries dates, string host, HashSet<string> taken)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{dates.Key}\n{item.Label}\n{(item.Season is { } season ? SchedulePrinter.Print(season) : "")}"));
        // The letter keeps the digits of an id and of its hash from looking like one telephone number.
        var uid = $"{entry.FirstId}-r{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
        var free = uid;
        for (var i = 2; !taken.Add(free); i++) free = string.Create(CultureInfo.InvariantCulture, $"{uid}-{i}");
        return $"{free}@{host}";
    }

    private static string Degrees(double value, PinPrecision precision) => value.ToString(
        precision switch { PinPrecision.Building => "0.00000", PinPrecision.Block => "0.0000", _ => "0.000" }, CultureInfo.InvariantCulture);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
