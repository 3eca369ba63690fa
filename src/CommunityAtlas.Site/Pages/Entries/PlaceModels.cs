using System.Collections.Immutable;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Texts;
using CommunityAtlas.Site.ViewModels;

namespace CommunityAtlas.Site.Pages.Entries;

/// <summary>場所. Reads a place only through <see cref="PlannedEntry.PublicPlace"/>.</summary>
internal static class PlaceModels
{
    public static PlaceModel Of(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        var place = planned.PublicPlace;
        var modes = entry.Mode.Where(m => m != "in_person").ToImmutableArray();
        return new PlaceModel
        {
            Area = planned.Area.Name,
            Address = place?.Address,
            Building = place?.Building,
            PostalCode = place?.PostalCode,
            District = place?.District,
            Landmark = place?.Landmark,
            Access = place?.Access,
            Parking = place is null || place.Parking == Answer.Unknown ? null : Parking(place.Parking),
            Hidden = entry.Place.Disclosure switch
            {
                Disclosure.AreaOnly => index.Words["place.areaOnly"],
                Disclosure.OnContact => index.Words["place.onContact"],
                _ => place?.Address is null && entry.IsGoneTo ? index.Words["place.unknown"] : null,
            },
            Mode = modes.IsEmpty ? null : string.Join("、", Labels.Of(EntryCodes.Modes, entry.Mode)),
            Serves = Serves(index, planned),
        };
    }

    private static string Parking(Answer parking) => Labels.Of(parking.Value) + (parking.Note is { } note ? $"（{note}）" : "");

    private static string? Serves(SiteIndex index, PlannedEntry planned)
    {
        var entry = planned.Entry;
        if (entry.Serves.Contains("anywhere", StringComparer.Ordinal)) return index.Words["place.anywhere"];
        return entry.Serves is [var only] && index.Catalogue.Taxonomies.FindArea(only)?.Key == planned.Area.Key
            ? null
            : string.Join("、", entry.Serves.Select(key => index.Catalogue.Taxonomies.FindArea(key)?.Name ?? key));
    }
}
