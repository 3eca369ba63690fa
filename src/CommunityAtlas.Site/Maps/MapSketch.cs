using System.Globalization;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Maps;

/// <summary>Draws where places lie: dots, names of municipalities, a scale bar and north. Needs no borders, no network and no script.</summary>
internal static class MapSketch
{
    private const double Width = 360;
    private const double Margin = 36;
    private const double Smallest = 220;
    private const double Largest = 400;
    private const double Foot = 34;
    private const double NameWidth = 15;
    private const double MetresPerDegree = 111_195;

    // What a single place still shows of its surroundings.
    private const double LeastMetres = 800;

    /// <summary>A sketch; null without points.</summary>
    /// <param name="places">One dot each; equal points fall on each other.</param>
    /// <param name="areas">Names with the middles of municipalities.</param>
    public static SketchModel? Of(string label, IReadOnlyCollection<GeoPoint> places, IReadOnlyCollection<(string Name, GeoPoint Point)> areas)
    {
        GeoPoint[] all = [.. places, .. areas.Select(a => a.Point)];
        if (all.Length == 0) return null;
        var (south, north) = (all.Min(p => p.Latitude), all.Max(p => p.Latitude));
        var (west, east) = (all.Min(p => p.Longitude), all.Max(p => p.Longitude));
        var (middleLatitude, middleLongitude) = ((south + north) / 2, (west + east) / 2);
        var shrink = Math.Cos(double.DegreesToRadians(middleLatitude));
        var across = Math.Max(LeastMetres, (east - west) * MetresPerDegree * shrink);
        var up = Math.Max(LeastMetres / 2, (north - south) * MetresPerDegree);
        var scale = Math.Min((Width - (2 * Margin)) / across, (Largest - Foot - (2 * Margin)) / up);
        var height = Math.Clamp((up * scale) + (2 * Margin) + Foot, Smallest, Largest);
        var centre = (height - Foot) / 2;
        var (length, text) = Scale(scale);
        var bar = height - 12;
        (double X, double Y)[] dots = [.. places.Select(At).Distinct().Order()];
        return new SketchModel
        {
            Label = label,
            ViewBox = $"0 0 {Number(Width)} {Number(height)}",
            Width = Number(Width),
            Height = Number(height),
            Dots = [.. dots.Select(p => new SketchDotModel(Number(p.X), Number(p.Y)))],
            Areas = [.. areas.Select(a => Area(a.Name, At(a.Point), dots))],
            ScalePath = $"M16 {Number(bar - 6)}v6h{Number(length)}v-6",
            ScaleX = Number(16 + length + 8),
            ScaleY = Number(bar),
            ScaleText = text,
            NorthPath = $"M{Number(Width - 24)} {Number(bar)}v-24m-7 9 7-9 7 9",
            NorthX = Number(Width - 50),
            NorthY = Number(bar),
        };

        (double X, double Y) At(GeoPoint point) => (
            Math.Round((Width / 2) + ((point.Longitude - middleLongitude) * MetresPerDegree * shrink * scale), 1),
            Math.Round(centre - ((point.Latitude - middleLatitude) * MetresPerDegree * scale), 1));
    }

    // Below, above, right, left, farther below, farther above: the first that hides the fewest dots.
    private static SketchAreaModel Area(string name, (double X, double Y) at, (double X, double Y)[] dots)
    {
        var wide = name.Length * NameWidth;
        (double Left, double Base)[] choices =
        [
            (at.X - (wide / 2), at.Y + 24), (at.X - (wide / 2), at.Y - 12), (at.X + 14, at.Y + 5), (at.X - 14 - wide, at.Y + 5),
            (at.X - (wide / 2), at.Y + 44), (at.X - (wide / 2), at.Y - 32), (at.X + 34, at.Y + 5), (at.X - 34 - wide, at.Y + 5),
        ];
        // Near an edge a name would run out of the picture.
        var (left, line) = choices.Select(c => (Left: Math.Clamp(c.Left, 4, Math.Max(4, Width - 4 - wide)), Base: Math.Max(c.Base, 18))).MinBy(c =>
            dots.Count(d => d.X > c.Left - 5 && d.X < c.Left + wide + 5 && d.Y > c.Base - 18 && d.Y < c.Base + 8));
        return new SketchAreaModel(name, Number(at.X), Number(at.Y), Number(left), Number(line));
    }

    // The longest round length of at most a third of the picture.
    private static (double Length, string Text) Scale(double scale)
    {
        var most = Width / 3 / scale;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        var text = metres >= 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0} km")
            : string.Create(CultureInfo.InvariantCulture, $"{metres:0} m");
        return (metres * scale, text);
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
