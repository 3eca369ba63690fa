using System.Text.Json;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Exchange.JsonLd;

/// <summary>availableChannel: telephone, web page, and the place where it is public.</summary>
internal static class SchemaOrgChannels
{
    public static void Write(Utf8JsonWriter json, Entry entry, Area? area)
    {
        var place = entry.Place.Disclosure == Disclosure.Public ? entry.Place : null;
        var hasPlace = place is not null && (place.Address is not null || place.Point is not null || entry.Accessibility.Any(IsKnown));
        if (entry.Contact.Phones.IsEmpty && entry.Contact.Url is null && !hasPlace) return;
        json.WriteStartArray("availableChannel");
        json.WriteStartObject();
        json.WriteString("@type", "ServiceChannel");
        if (!entry.Languages.IsEmpty)
        {
            json.WriteStartArray("availableLanguage");
            foreach (var language in entry.Languages) json.WriteStringValue(language.Code);
            json.WriteEndArray();
        }

        if (entry.Contact.Phones is [var phone, ..]) WritePhone(json, phone);
        if (entry.Contact.Url is { } url) json.WriteString("serviceUrl", url);
        if (hasPlace) WritePlace(json, entry, place!, area);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePhone(Utf8JsonWriter json, Phone phone)
    {
        json.WriteStartObject("servicePhone");
        json.WriteString("@type", "ContactPoint");
        json.WriteString("telephone", phone.Number);
        if (phone.Kind == PhoneKind.Free) json.WriteString("contactOption", "https://schema.org/TollFree");
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Entry entry, Place place, Area? area)
    {
        json.WriteStartObject("serviceLocation");
        json.WriteString("@type", "Place");
        if (place.Address is { } address)
        {
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            json.WriteString("addressCountry", "JP");
            if (place.PostalCode is { } code) json.WriteString("postalCode", code);
            if (area?.Prefecture is { } prefecture) json.WriteString("addressRegion", prefecture);
            if (area is not null) json.WriteString("addressLocality", area.Name);
            json.WriteString("streetAddress", place.Building is { } building ? address + " " + building : address);
            json.WriteEndObject();
        }

        if (place.Point is { } point)
        {
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            var decimals = place.Precision switch
            {
                PinPrecision.Building => 5,
                PinPrecision.Block => 4,
                _ => 3,
            };
            json.WriteNumber("latitude", Math.Round(point.Latitude, decimals));
            json.WriteNumber("longitude", Math.Round(point.Longitude, decimals));
            json.WriteEndObject();
        }

        WriteFlags(json, entry);
        json.WriteEndObject();
    }

    private static void WriteFlags(Utf8JsonWriter json, Entry entry)
    {
        if (!entry.Accessibility.Any(IsKnown)) return;
        json.WriteStartArray("amenityFeature");
        foreach (var flag in entry.Accessibility.Where(IsKnown))
        {
            json.WriteStartObject();
            json.WriteString("@type", "LocationFeatureSpecification");
            json.WriteString("name", EntryCodes.AccessibilityFlags.FirstOrDefault(c => c.Value == flag.Key)?.Label.Ja ?? flag.Key);
            json.WriteBoolean("value", flag.Answer.Value == TriState.Yes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool IsKnown(Flag flag) => flag.Answer.Value != TriState.Unknown;
}
