using CommunityAtlas.Core.Entries;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Labels;

/// <summary>A point in ten thousandths of a degree: about 11 metres.</summary>
public readonly record struct StoredPoint(int Latitude, int Longitude)
{
    /// <summary>In degrees.</summary>
    public GeoPoint ToPoint() => new(Latitude / 10_000.0, Longitude / 10_000.0);
}

/// <summary>Points: all latitudes, then all longitudes, each as the difference from the one before it.</summary>
public static class PointColumn
{
    private const int PerDegree = 10_000;
    private const int TownStep = 10;
    private const int MostLatitude = 90 * PerDegree;
    private const int MostLongitude = 180 * PerDegree;

    /// <summary>A point as it is stored; to three decimals where the pin only means the town, as everywhere else on the site.</summary>
    public static StoredPoint Rounded(GeoPoint point, PinPrecision precision)
    {
        var step = precision == PinPrecision.Town ? TownStep : 1;
        return new StoredPoint(Round(point.Latitude, step), Round(point.Longitude, step));
    }

    /// <summary>A point to four decimals.</summary>
    public static StoredPoint Rounded(GeoPoint point) => Rounded(point, PinPrecision.Block);

    /// <summary>Writes points.</summary>
    public static void Write(PayloadWriter writer, IEnumerable<StoredPoint> points)
    {
        var list = points.ToList();
        var before = 0;
        foreach (var point in list)
        {
            writer.Signed(point.Latitude - before);
            before = point.Latitude;
        }

        before = 0;
        foreach (var point in list)
        {
            writer.Signed(point.Longitude - before);
            before = point.Longitude;
        }
    }

    /// <summary>Reads so many points.</summary>
    /// <exception cref="ShardFormatException">Damaged, or not on the globe.</exception>
    public static StoredPoint[] Read(ref PayloadReader reader, int count)
    {
        var latitudes = Column(ref reader, count, MostLatitude);
        var longitudes = Column(ref reader, count, MostLongitude);
        var points = new StoredPoint[count];
        for (var i = 0; i < count; i++) points[i] = new StoredPoint(latitudes[i], longitudes[i]);
        return points;
    }

    private static int Round(double degrees, int step) => (int)Math.Round(degrees * PerDegree / step, MidpointRounding.AwayFromZero) * step;

    private static int[] Column(ref PayloadReader reader, int count, int most)
    {
        if (count > reader.Left) throw new ShardFormatException();
        var values = new int[count];
        var value = 0L;
        for (var i = 0; i < count; i++)
        {
            value += reader.Signed();
            values[i] = Math.Abs(value) <= most ? (int)value : throw new ShardFormatException("a point is not on the globe");
        }

        return values;
    }
}
