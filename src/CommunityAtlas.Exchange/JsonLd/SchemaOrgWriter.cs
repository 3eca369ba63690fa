using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;

namespace CommunityAtlas.Exchange.JsonLd;

/// <summary>
/// An entry in the words of schema.org, for the one data block of its page. Says no more than the entry: what is unknown is
/// left out, and a place that is not public has no address, pin or date here.
/// </summary>
public static class SchemaOrgWriter
{
    // Escapes <, >, & and ' so that nothing can end the script element, and leaves Japanese readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The block as JSON text.</summary>
    public static string Write(Entry entry, Catalogue catalogue, Permalinks permalinks, DateOnly today)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "WebPage");
            json.WriteString("url", permalinks.Absolute(Permalinks.Entry(entry.Slug)));
            json.WriteString("inLanguage", "ja");
            if (entry.Verified.Date is { } day) json.WriteString("lastReviewed", SchemaOrgTerms.Date(day));
            if (SchemaOrgTerms.License(entry.License) is { } license) json.WriteString("license", license);
            json.WriteStartObject("mainEntity");
            WriteService(json, entry, catalogue, today);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteService(Utf8JsonWriter json, Entry entry, Catalogue catalogue, DateOnly today)
    {
        var kind = catalogue.Taxonomies.Kinds.Get(entry.Kind);
        json.WriteString("@type", "Service");
        json.WriteString("name", entry.Name);
        WriteNames(json, entry);
        json.WriteString("description", entry.Summary);
        json.WriteString("serviceType", kind.Label);
        WriteAreas(json, entry, catalogue.Taxonomies);
        if (entry.Organization is { } organization) WriteOrganization(json, organization);
        WriteAudience(json, entry);
        SchemaOrgChannels.Write(json, entry, catalogue.Taxonomies.FindArea(entry.AreaKey));
        WriteOffers(json, entry.Cost);
        SchemaOrgHours.Write(json, entry, kind, catalogue, today);
    }

    private static void WriteNames(Utf8JsonWriter json, Entry entry)
    {
        if (entry.NameKana is null && entry.AlsoKnownAs.IsEmpty) return;
        json.WriteStartArray("alternateName");
        if (entry.NameKana is { } kana) json.WriteStringValue(kana);
        foreach (var name in entry.AlsoKnownAs) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void WriteAreas(Utf8JsonWriter json, Entry entry, Taxonomies taxonomies)
    {
        json.WriteStartArray("areaServed");
        foreach (var area in entry.Serves.Select(taxonomies.FindArea).OfType<Area>())
        {
            json.WriteStartObject();
            json.WriteString("@type", "AdministrativeArea");
            json.WriteString("name", area.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOrganization(Utf8JsonWriter json, Organization organization)
    {
        json.WriteStartObject("provider");
        json.WriteString("@type", organization.Type switch
        {
            "npo" or "voluntary_group" => "NGO",
            "municipality" => "GovernmentOrganization",
            _ => "Organization",
        });
        json.WriteString("name", organization.Name);
        if (organization.Url is { } url) json.WriteString("url", url);
        if (organization.Since is { } year) json.WriteString("foundingDate", SchemaOrgTerms.Year(year));
        json.WriteEndObject();
    }

    private static void WriteAudience(Utf8JsonWriter json, Entry entry)
    {
        if (entry.MinimumAge is null && entry.MaximumAge is null) return;
        json.WriteStartObject("audience");
        json.WriteString("@type", "PeopleAudience");
        if (entry.MinimumAge is { } minimum) json.WriteNumber("suggestedMinAge", minimum);
        if (entry.MaximumAge is { } maximum) json.WriteNumber("suggestedMaxAge", maximum);
        json.WriteEndObject();
    }

    // 収入による and 寄付 have no price; unknown has no offer at all.
    private static void WriteOffers(Utf8JsonWriter json, Cost cost)
    {
        if (cost.Type != CostType.Free && (cost.Type != CostType.Fee || cost.Amounts.IsEmpty)) return;
        json.WriteStartArray("offers");
        if (cost.Type == CostType.Free) WriteOffer(json, null, 0);
        else foreach (var amount in cost.Amounts) WriteOffer(json, amount.Who, amount.Yen);
        json.WriteEndArray();
    }

    private static void WriteOffer(Utf8JsonWriter json, string? name, int yen)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Offer");
        if (name is not null) json.WriteString("name", name);
        json.WriteNumber("price", yen);
        json.WriteString("priceCurrency", "JPY");
        json.WriteEndObject();
    }
}
