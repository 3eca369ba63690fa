using System.Globalization;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Texts;

/// <summary>Dates as residents read them: 西暦, with the weekday where one has to be there.</summary>
internal static class JapaneseDates
{
    private const string Weekdays = "日月火水木金土";

    /// <summary>2026年11月25日（水）.</summary>
    public static DateModel WithWeekday(DateOnly day) => new(Iso(day), Plain(day) + "（" + Weekday(day.DayOfWeek) + "）");

    /// <summary>11月25日（水）; with the year when it is not <paramref name="today"/>'s.</summary>
    public static DateModel Near(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? new(Iso(day), MonthDay(day) + "（" + Weekday(day.DayOfWeek) + "）") : WithWeekday(day);

    /// <summary>11月10日, without the weekday; with the year when it is not <paramref name="today"/>'s.</summary>
    public static DateModel NearPlain(DateOnly day, DateOnly today) => new(Iso(day), day.Year == today.Year ? MonthDay(day) : Plain(day));

    /// <summary>2026年11月10日.</summary>
    public static DateModel Of(DateOnly day) => new(Iso(day), Plain(day));

    /// <summary>2026年11月10日.</summary>
    public static string Plain(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>11月10日.</summary>
    public static string MonthDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    /// <summary>2026-11-10.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>水.</summary>
    public static string Weekday(DayOfWeek day) => Weekdays[(int)day].ToString();
}
