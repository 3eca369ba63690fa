using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityAtlas.Exchange.OpenData.Cells;

/// <summary>Two cells with a pin, both within 20–46 N and 122–154 E or else dropped.</summary>
public static partial class PositionCell
{
    private const decimal South = 20, North = 46, West = 122, East = 154;

    /// <summary>What the two cells say.</summary>
    public static PositionReading Read(string latitude, string longitude)
    {
        var (noLatitude, noLongitude) = (CellText.IsEmpty(latitude), CellText.IsEmpty(longitude));
        if (noLatitude && noLongitude) return new PositionReading(null, PositionProblem.None);
        if (noLatitude || noLongitude) return new PositionReading(null, PositionProblem.HalfMissing);
        if (!TryDegrees(latitude, out var lat) || !TryDegrees(longitude, out var lng)) return new PositionReading(null, PositionProblem.NotDegrees);
        if (lat == 0 && lng == 0) return new PositionReading(null, PositionProblem.Zero);
        if (lat == lng) return new PositionReading(null, PositionProblem.SameTwice);
        if (IsInJapan(lat, lng)) return new PositionReading(new Position(lat, lng), PositionProblem.None);
        return IsInJapan(lng, lat)
            ? new PositionReading(new Position(lng, lat), PositionProblem.Swapped)
            : new PositionReading(null, PositionProblem.Outside);
    }

    private static bool IsInJapan(decimal lat, decimal lng) => lat is >= South and <= North && lng is >= West and <= East;

    // A number without a point (3702117) has lost it; where it stood cannot be known.
    private static bool TryDegrees(string cell, out decimal degrees)
    {
        degrees = 0;
        var text = CellText.Ascii(cell);
        return DegreesShape().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees);
    }

    [GeneratedRegex(@"^([+-]?[0-9]{1,3}\.[0-9]{1,20}|0)$", RegexOptions.CultureInvariant)]
    private static partial Regex DegreesShape();
}

/// <summary>A pin as the file gives it, at most seven decimals (about a centimetre).</summary>
public readonly record struct Position(decimal Latitude, decimal Longitude)
{
    private const int Decimals = 7;

    /// <summary>Latitude as written into an entry.</summary>
    public string LatitudeText => Text(Latitude);

    /// <summary>Longitude as written into an entry.</summary>
    public string LongitudeText => Text(Longitude);

    private static string Text(decimal degrees) => Math.Round(degrees, Decimals).ToString("0.0######", CultureInfo.InvariantCulture);
}

/// <summary>A pin and what is wrong with it; a swapped pin is both.</summary>
public readonly record struct PositionReading(Position? Position, PositionProblem Problem);

/// <summary>What is wrong with a pin.</summary>
public enum PositionProblem
{
    /// <summary>Nothing, or there is none.</summary>
    None,

    /// <summary>Only one of the two is given.</summary>
    HalfMissing,

    /// <summary>Not a decimal number with a point.</summary>
    NotDegrees,

    /// <summary>0 and 0.</summary>
    Zero,

    /// <summary>The same number in both.</summary>
    SameTwice,

    /// <summary>Latitude and longitude changed places; put right.</summary>
    Swapped,

    /// <summary>Not in Japan.</summary>
    Outside,
}
