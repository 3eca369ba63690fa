using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>A cell with one time of day: 9:00, 9時30分, 午後5時, 24:00:00, or the fraction of a day that a spreadsheet stores.</summary>
public static partial class TimeCell
{
    private const int MinutesOfDay = 1440;
    private const double OneSecondInMinutes = 1.0 / 60;

    /// <summary>Minutes after midnight, 0–1440 (24:00), or null when the cell is not one time.</summary>
    public static int? Minute(string cell)
    {
        var text = CellText.Ascii(cell);
        if (FractionShape().IsMatch(text)) return OfFraction(text);
        var match = TimeShape().Match(text);
        if (!match.Success) return null;
        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["half"].Success ? 30 : Number(match.Groups["minute"]);
        switch (match.Groups["half_day"].Value)
        {
            case "午後" when hour <= 12: hour = (hour % 12) + 12; break;
            case "午前" when hour <= 12: break;
            case "": break;
            default: return null;
        }

        var total = (hour * 60) + minute;
        return minute < 60 && total <= MinutesOfDay ? total : null;
    }

    /// <summary>A time as the schedule grammar writes it: <c>17:00</c>.</summary>
    public static string Print(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60}:{minute % 60:00}");

    // 0.70833333333333337 is 17:00: only a fraction within a second of a whole minute is a time of day.
    private static int? OfFraction(string text)
    {
        var minutes = double.Parse(text, CultureInfo.InvariantCulture) * MinutesOfDay;
        var whole = Math.Round(minutes);
        return Math.Abs(minutes - whole) <= OneSecondInMinutes ? (int)whole : null;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^0?\.[0-9]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex FractionShape();

    [GeneratedRegex(@"^(?<half_day>午前|午後)?(?<hour>[0-9]{1,2})(:(?<minute>[0-9]{2})(:00)?|時((?<minute>[0-9]{1,2})分|(?<half>半))?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeShape();
}
