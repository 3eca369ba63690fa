using System.Collections.Immutable;
using System.Globalization;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Site.Texts;

/// <summary>Times in 午前 and 午後, ranges with から and まで.</summary>
internal static class JapaneseTimes
{
    private const int Noon = 720;
    private const int Midnight = 1440;

    /// <summary>Said where no time was written.</summary>
    public const string Unknown = "時間は電話で確認";

    /// <summary>午前10時から午後3時まで.</summary>
    public static string Of(TimeSpanOfDay? span) => span switch
    {
        null => Unknown,
        { StartMinute: 0, EndMinute: Midnight } => "24時間",
        { StartMinute: { } start, EndMinute: { } end } => Of(start) + "から" + Of(end) + "まで",
        { StartMinute: { } start } => Of(start) + "から（終わりの時刻は電話で確認）",
        { EndMinute: { } end } => Of(end) + "まで",
        _ => Unknown,
    };

    /// <summary>Spans one after another.</summary>
    public static string Of(ImmutableArray<TimeSpanOfDay> spans) =>
        spans.IsEmpty ? Unknown : string.Join("、", spans.Select(s => Of((TimeSpanOfDay?)s)));

    /// <summary>午後3時30分; noon is 正午, from 24:00 on it is the next day.</summary>
    public static string Of(int minute)
    {
        if (minute >= Midnight) return "翌日の" + Of(minute - Midnight);
        if (minute == Noon) return "正午";
        var (half, hour) = minute < Noon ? ("午前", minute / 60) : ("午後", (minute - Noon) / 60);
        var rest = minute % 60;
        return string.Create(CultureInfo.InvariantCulture, $"{half}{hour}時{(rest == 0 ? "" : $"{rest}分")}");
    }
}
