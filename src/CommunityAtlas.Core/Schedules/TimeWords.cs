using System.Globalization;

namespace CommunityAtlas.Core.Schedules;

/// <summary>Words for times of day.</summary>
internal static class TimeWords
{
    private const int Day = 24 * 60;
    private const int Noon = 12 * 60;

    public static string Print(TimeSpanOfDay time) => time switch
    {
        { StartMinute: 0, EndMinute: Day } => "終日",
        { StartMinute: { } start, EndMinute: { } end } => $"{Start(start)}-{(end > Day ? "翌" + Clock(end - Day) : Clock(end))}",
        { StartMinute: { } start } => Start(start) + "-",
        { EndMinute: { } end } => Start(end) + "まで",
        _ => throw new InvalidOperationException("A span without start and end."),
    };

    public static string Display(TimeSpanOfDay time) => time switch
    {
        { StartMinute: 0, EndMinute: Day } => "一日じゅう",
        { StartMinute: { } start, EndMinute: { } end } => $"{Hour(start)}から{Hour(end)}まで",
        { StartMinute: { } start } => Hour(start) + "から",
        { EndMinute: { } end } => Hour(end) + "まで",
        _ => throw new InvalidOperationException("A span without start and end."),
    };

    // An early hour without 午前 would be asked about: 1:00 could be meant as 13:00.
    private static string Start(int minute) => minute is >= 60 and < 7 * 60 ? "午前" + Clock(minute) : Clock(minute);

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60}:{minute % 60:00}");

    private static string Hour(int minute)
    {
        switch (minute)
        {
            case Noon:
                return "正午";
            case Day:
                return "夜中の0時";
            case > Day:
                return "翌日の" + Hour(minute - Day);
        }

        var (half, hour) = minute < Noon ? ("午前", minute / 60) : ("午後", (minute / 60) - 12);
        var minutes = minute % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{minute % 60}分");
        return string.Create(CultureInfo.InvariantCulture, $"{half}{hour}時{minutes}");
    }
}
