using System.Globalization;

namespace CommunityAtlas.Exchange.OpenData.Emission;

/// <summary>Numbers and dates as words of the entry format.</summary>
public static class YamlNumber
{
    /// <summary>A whole number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, <c>2026-11-10</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
