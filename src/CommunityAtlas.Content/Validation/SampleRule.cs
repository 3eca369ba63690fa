using System.Globalization;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Content.Settings;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>Sample data can never be published as fact, and no real place gets into the sample.</summary>
internal sealed class SampleRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        if (draft.IsDemo is not { } isDemo) return;
        var entry = parsed.Entry;
        if (isDemo && entry.Imported is not null)
        {
            diagnostics.Add(SampleDiagnostics.ImportedOnSample, parsed.Locations["imported"], entry.Name);
            return;
        }

        CheckArea(parsed, draft, isDemo, diagnostics);
        foreach (var (path, phone) in PhonesOf(entry))
        {
            if (SampleData.IsSampleNumber(phone.Number) == isDemo) continue;
            diagnostics.Add(isDemo ? SampleDiagnostics.RealPhone : SampleDiagnostics.SamplePhone, parsed.Locations[path], phone.Number);
        }

        foreach (var link in EntryLinks.Of(entry))
        {
            if (SampleData.IsSampleHost(link.Host) == isDemo) continue;
            diagnostics.Add(isDemo ? SampleDiagnostics.RealHost : SampleDiagnostics.SampleHost, parsed.PlaceOf(link.Path, link.Address), link.Address);
        }

        if (entry.Place.Point is { } point && SampleData.IsSamplePin(point) != isDemo)
        {
            diagnostics.Add(isDemo ? SampleDiagnostics.RealPin : SampleDiagnostics.SamplePin, parsed.Locations["place.lat"], Print(point));
        }
    }

    private static void CheckArea(ParsedEntry parsed, DraftCatalogue draft, bool isDemo, DiagnosticBag diagnostics)
    {
        if (draft.Taxonomies.FindArea(parsed.Entry.AreaKey) is not { } area || SampleData.IsSampleArea(area.LocalGovernmentCode) == isDemo) return;
        diagnostics.Add(
            isDemo ? SampleDiagnostics.RealArea : SampleDiagnostics.SampleArea, parsed.Locations.Start, area.Name, area.LocalGovernmentCode);
    }

    private static IEnumerable<(string Path, Phone Phone)> PhonesOf(Entry entry) =>
        entry.Contact.Phones.Select((p, i) => (Indexed("contact.phone", i, entry.Contact.Phones.Length), p))
            .Concat(entry.Contact.Faxes.Select((p, i) => (Indexed("contact.fax", i, entry.Contact.Faxes.Length), p)));

    // A lone number is written without a list.
    private static string Indexed(string path, int index, int count) => count == 1 ? path : $"{path}[{index}]";

    private static string Print(GeoPoint point) => string.Create(CultureInfo.InvariantCulture, $"{point.Latitude}, {point.Longitude}");
}
