using System.Globalization;
using CommunityAtlas.Content.Entries.Fields;
using CommunityAtlas.Content.Entries.Messages;
using CommunityAtlas.Content.Entries.Types;
using CommunityAtlas.Core.Entries;
using Parts = CommunityAtlas.Content.Entries.EntryFields.PlaceParts;

namespace CommunityAtlas.Content.Entries.Groups;

/// <summary>place. What may not be published is not even read: a secret is kept by not being in the file.</summary>
internal static class PlaceReader
{
    /// <summary>The place; null when it cannot be told how public it is.</summary>
    public static Place? Read(FieldScope scope)
    {
        if (!scope.IsWritten(Parts.Disclosure)) return ReadPublic(scope);
        if (scope.FindValue(Parts.Disclosure) is not { } disclosure) return null;
        if (disclosure == Disclosure.Public) return ReadPublic(scope);
        var written = EntryCodes.Disclosures.First(d => d.Meaning == disclosure).Written;
        foreach (var field in Parts.Secret)
        {
            // The value is not quoted: messages end up in logs that outlive the correction.
            if (scope.IsWritten(field)) scope.Report(PlaceDiagnostics.NotDisclosed, scope.KeyLocationOf(field), scope.KeyOf(field), $"{written.Value}（{written.Label.Ja}）");
        }

        return new Place { Disclosure = disclosure };
    }

    private static Place ReadPublic(FieldScope scope) => new()
    {
        Address = scope.Find(Parts.Address),
        Building = scope.Find(Parts.Building),
        PostalCode = scope.Find(Parts.PostalCode),
        Point = ReadPoint(scope),
        Precision = scope.FindOr(Parts.Precision, PinPrecision.Building),
        District = scope.Find(Parts.District),
        Landmark = scope.Find(Parts.Landmark),
        Access = scope.Find(Parts.Access),
        Parking = scope.FindOr(Parts.Parking, Answer.Unknown),
    };

    private static GeoPoint? ReadPoint(FieldScope scope)
    {
        var hasLat = scope.IsWritten(Parts.Lat);
        var hasLng = scope.IsWritten(Parts.Lng);
        if (hasLat != hasLng)
        {
            var (here, there) = hasLat ? (Parts.Lat, Parts.Lng) : (Parts.Lng, Parts.Lat);
            scope.Report(PlaceDiagnostics.CoordinateAlone, scope.KeyLocationOf(here), scope.KeyOf(here), there.Title);
        }

        var lat = scope.FindValue(Parts.Lat);
        var lng = scope.FindValue(Parts.Lng);
        if (lat is { } north && lng is { } east && DegreesType.Latitude.Contains(east) && DegreesType.Longitude.Contains(north))
        {
            scope.Report(PlaceDiagnostics.Swapped, scope.LocationOf(Parts.Lat), Text(north), Text(east));
            return null;
        }

        var latIsFine = IsInJapan(scope, Parts.Lat, lat, DegreesType.Latitude);
        var lngIsFine = IsInJapan(scope, Parts.Lng, lng, DegreesType.Longitude);
        return latIsFine && lngIsFine ? new GeoPoint(lat!.Value, lng!.Value) : null;
    }

    private static bool IsInJapan(FieldScope scope, Field<double> field, double? degrees, DegreesType range)
    {
        if (degrees is not { } value) return false;
        if (range.Contains(value)) return true;
        scope.Report(PlaceDiagnostics.OutsideJapan, scope.LocationOf(field), Text(value), scope.KeyOf(field), range.Smallest, range.Largest);
        return false;
    }

    private static string Text(double degrees) => degrees.ToString(CultureInfo.InvariantCulture);
}
