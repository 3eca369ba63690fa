using System.Globalization;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;

namespace CommunityAtlas.Content.Validation;

/// <summary>A pin lies within reach of the middle of its area.</summary>
internal sealed class PinDistanceRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (parsed.Entry.Place.Point is not { } pin) return;
        if (draft.Taxonomies.FindArea(parsed.Entry.AreaKey) is not { Point: { } middle, RadiusKilometres: { } radius } area) return;
        var kilometres = pin.DistanceTo(middle) / 1000;
        if (kilometres <= radius) return;
        diagnostics.Add(DisclosureDiagnostics.FarFromArea, parsed.Locations["place.lat"], area.Name, Print(kilometres), Print(radius));
    }

    private static string Print(double kilometres) => kilometres.ToString("0.#", CultureInfo.InvariantCulture);
}
