using System.Globalization;
using System.Text;
using CommunityAtlas.Content.Entries;
using CommunityAtlas.Core.Diagnostics;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Content.Validation;

/// <summary>One pin does not stand for two addresses, unless it marks the town only. Each entry is compared with the first that has the pin.</summary>
internal sealed class SharedPinRule : IEntryRule
{
    public void Check(ParsedEntry parsed, DraftCatalogue draft, DiagnosticBag diagnostics)
    {
        var place = parsed.Entry.Place;
        if (place is not { Point: { } pin, Address: { } address } || place.Precision == PinPrecision.Town) return;
        var first = draft.At(pin).First(e => e.Entry.Place.Address is not null);
        if (ReferenceEquals(first, parsed) || Fold(first.Entry.Place.Address!) == Fold(address)) return;
        diagnostics.Add(
            DisclosureDiagnostics.SharedPin,
            parsed.Locations["place.lat"],
            string.Create(CultureInfo.InvariantCulture, $"{pin.Latitude}, {pin.Longitude}"),
            first.Entry.Slug);
    }

    private static string Fold(string address) =>
        string.Concat(address.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).Replace('ー', '-').Replace('−', '-').Replace('‐', '-').Replace('–', '-');
}
