namespace CommunityAtlas.Core.Entries;

/// <summary>Where people meet. When <see cref="Disclosure"/> is not public, every other member is null.</summary>
public sealed record Place
{
    /// <summary>A place of which nothing is known.</summary>
    public static Place None { get; } = new();

    /// <summary>Street address, prefecture first, as written.</summary>
    public string? Address { get; init; }

    /// <summary>Building and floor.</summary>
    public string? Building { get; init; }

    /// <summary><c>000-0000</c>.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The pin, or null.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>How exact the pin is.</summary>
    public PinPrecision Precision { get; init; } = PinPrecision.Building;

    /// <summary>District or school district.</summary>
    public string? District { get; init; }

    /// <summary>What stands beside it: 「郵便局のとなり」.</summary>
    public string? Landmark { get; init; }

    /// <summary>How to get there.</summary>
    public string? Access { get; init; }

    /// <summary>Whether one can park.</summary>
    public Answer Parking { get; init; } = Answer.Unknown;

    /// <summary>How much of the place may be published.</summary>
    public Disclosure Disclosure { get; init; } = Disclosure.Public;
}

/// <summary>WGS 84, degrees.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusMetres = 6_371_008.8;

    /// <summary>Great-circle distance in metres.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (lat1, lat2) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var dLat = lat2 - lat1;
        var dLng = double.DegreesToRadians(other.Longitude - Longitude);
        var h = (Math.Sin(dLat / 2) * Math.Sin(dLat / 2))
            + (Math.Cos(lat1) * Math.Cos(lat2) * Math.Sin(dLng / 2) * Math.Sin(dLng / 2));
        return 2 * EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>The part of the way that leads north or south, in metres: the distance is never less.</summary>
    public double DistanceInLatitude(GeoPoint other) => EarthRadiusMetres * double.DegreesToRadians(Math.Abs(Latitude - other.Latitude));
}

/// <summary>How exact a pin is; decides how many decimals are exported.</summary>
public enum PinPrecision
{
    /// <summary>The building.</summary>
    Building,

    /// <summary>The block (番地).</summary>
    Block,

    /// <summary>The town (町丁目).</summary>
    Town,
}

/// <summary>How much of a place is published.</summary>
public enum Disclosure
{
    /// <summary>Everything.</summary>
    Public,

    /// <summary>The municipality only.</summary>
    AreaOnly,

    /// <summary>Told to those who make contact.</summary>
    OnContact,
}
