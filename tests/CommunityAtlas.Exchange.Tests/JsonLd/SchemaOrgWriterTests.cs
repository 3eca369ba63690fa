using System.Text.Json;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Schedules;
using CommunityAtlas.Exchange.JsonLd;

namespace CommunityAtlas.Exchange.Tests.JsonLd;

public sealed class SchemaOrgWriterTests
{
    // The pairs of exchange.md B6: types, and the properties each may have here.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["WebPage"] = ["url", "inLanguage", "lastReviewed", "license", "mainEntity"],
        ["Service"] = ["name", "alternateName", "description", "serviceType", "areaServed", "provider", "audience", "availableChannel", "offers", "hoursAvailable", "subjectOf"],
        ["AdministrativeArea"] = ["name"],
        ["Organization"] = ["name", "url", "foundingDate"],
        ["NGO"] = ["name", "url", "foundingDate"],
        ["GovernmentOrganization"] = ["name", "url", "foundingDate"],
        ["PeopleAudience"] = ["suggestedMinAge", "suggestedMaxAge"],
        ["ServiceChannel"] = ["availableLanguage", "servicePhone", "serviceUrl", "serviceLocation"],
        ["ContactPoint"] = ["telephone", "contactOption"],
        ["Place"] = ["address", "geo", "amenityFeature"],
        ["PostalAddress"] = ["addressCountry", "postalCode", "addressRegion", "addressLocality", "streetAddress"],
        ["GeoCoordinates"] = ["latitude", "longitude"],
        ["LocationFeatureSpecification"] = ["name", "value"],
        ["Offer"] = ["name", "price", "priceCurrency"],
        ["OpeningHoursSpecification"] = ["dayOfWeek", "opens", "closes", "validThrough"],
        ["Event"] = ["name", "startDate", "eventStatus", "eventSchedule"],
        ["Schedule"] = ["startDate", "endDate", "startTime", "endTime", "scheduleTimezone", "repeatFrequency", "byDay", "byMonth", "byMonthDay", "exceptDate"],
    };

    private static readonly Entry Full = SampleCatalogue.Entry("a") with
    {
        NameKana = "あおぞらかい",
        Organization = new Organization { Name = "会", Type = "npo", Url = "https://example.org/", Since = 2019, CorporateNumber = "8999999000001" },
        Place = new Place { Address = "架空県あおぞら市1-2", PostalCode = "000-0000", Point = new GeoPoint(34.123456, 140.123456), Precision = PinPrecision.Town },
        Accessibility = [new Flag("wheelchair_ok", new Answer(TriState.Yes)), new Flag("captions", new Answer(TriState.No)), new Flag("hearing_loop", new Answer(TriState.Unknown, "?"))],
        Languages = [new SpokenLanguage("ja", null)],
        MinimumAge = 50,
        Cost = new Cost(CostType.Fee, [new CostAmount("1回", 200)], null),
        Schedule =
        [
            SampleCatalogue.Item("毎週 火曜 10:00-12:00") with { OnHoliday = HolidayPolicy.Open },
            SampleCatalogue.Item("毎月 第2・第4水曜 10:00-15:00") with { OnHoliday = HolidayPolicy.Closed },
            SampleCatalogue.Item("毎週 月曜 13:00-") with { OnHoliday = HolidayPolicy.Closed },
            SampleCatalogue.Item("偶数月の12日 10:00-11:00"),
        ],
    };

    [Fact]
    public void Only_known_types_with_known_properties_are_written() => Walk(Write(Full));

    [Fact]
    public void A_plain_weekly_rule_is_opening_hours_until_the_check_is_too_old()
    {
        var hours = Assert.Single(Write(Full).GetProperty("mainEntity").GetProperty("hoursAvailable").EnumerateArray());
        Assert.Equal("https://schema.org/Tuesday", hours.GetProperty("dayOfWeek")[0].GetString());
        Assert.Equal("10:00", hours.GetProperty("opens").GetString());
        Assert.Equal("2028-05-10", hours.GetProperty("validThrough").GetString());
    }

    [Fact]
    public void Other_rules_are_schedules_that_name_the_days_left_out()
    {
        var schedules = Write(Full).GetProperty("mainEntity").GetProperty("subjectOf").EnumerateArray().Select(e => e.GetProperty("eventSchedule")).ToList();
        Assert.Equal(["2WE", "4WE"], schedules[0].GetProperty("byDay").EnumerateArray().Select(d => d.GetString()!));
        Assert.Equal("2026-11-23", schedules[1].GetProperty("exceptDate")[0].GetString());
        Assert.False(schedules[1].TryGetProperty("endTime", out _));
        Assert.Equal([2, 4, 6, 8, 10, 12], schedules[2].GetProperty("byMonth").EnumerateArray().Select(m => m.GetInt32()));
        Assert.Equal(12, schedules[2].GetProperty("byMonthDay")[0].GetInt32());
    }

    [Fact]
    public void A_pin_is_no_more_exact_than_it_was_given()
    {
        var geo = Location(Full).GetProperty("geo");
        Assert.Equal((34.123, 140.123), (geo.GetProperty("latitude").GetDouble(), geo.GetProperty("longitude").GetDouble()));
    }

    [Fact]
    public void Unknown_flags_are_not_written()
    {
        var features = Location(Full).GetProperty("amenityFeature").EnumerateArray().Select(f => f.GetProperty("value").GetBoolean());
        Assert.Equal([true, false], features);
    }

    [Theory]
    [InlineData(Disclosure.AreaOnly)]
    [InlineData(Disclosure.OnContact)]
    public void A_place_that_is_not_public_is_not_written(Disclosure disclosure)
    {
        var service = Write(Full with { Place = Full.Place with { Disclosure = disclosure } }).GetProperty("mainEntity");
        Assert.All(service.GetProperty("availableChannel").EnumerateArray(), channel => Assert.False(channel.TryGetProperty("serviceLocation", out _)));
        Assert.Equal(disclosure == Disclosure.AreaOnly, service.TryGetProperty("hoursAvailable", out _));
    }

    [Theory]
    [InlineData(CostType.Unknown)]
    [InlineData(CostType.ByMeans)]
    [InlineData(CostType.Donation)]
    public void A_cost_that_is_no_price_is_no_offer(CostType type) =>
        Assert.False(Write(Full with { Cost = new Cost(type, [], null) }).GetProperty("mainEntity").TryGetProperty("offers", out _));

    [Fact]
    public void Free_is_a_price_of_nothing() =>
        Assert.Equal(0, Write(Full with { Cost = new Cost(CostType.Free, [], null) }).GetProperty("mainEntity").GetProperty("offers")[0].GetProperty("price").GetInt32());

    [Fact]
    public void Dates_nobody_has_checked_for_long_are_not_written()
    {
        var service = Write(Full with { Verified = new Verification(new DateOnly(2025, 1, 1), "phone", null) }).GetProperty("mainEntity");
        Assert.False(service.TryGetProperty("hoursAvailable", out _));
        Assert.False(service.TryGetProperty("subjectOf", out _));
    }

    [Fact]
    public void No_text_can_end_the_script_element()
    {
        var json = SchemaOrgWriter.Write(Full with { Name = "</script><!--&'" }, SampleCatalogue.Of(Full), SampleCatalogue.Permalinks, SampleCatalogue.Today);
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('&', json);
        Assert.Contains("居場所", json, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("</script><!--&'", document.RootElement.GetProperty("mainEntity").GetProperty("name").GetString());
    }

    private static JsonElement Location(Entry entry) => Write(entry).GetProperty("mainEntity").GetProperty("availableChannel")[0].GetProperty("serviceLocation");

    private static JsonElement Write(Entry entry)
    {
        using var document = JsonDocument.Parse(SchemaOrgWriter.Write(entry, SampleCatalogue.Of(entry), SampleCatalogue.Permalinks, SampleCatalogue.Today));
        return document.RootElement.Clone();
    }

    private static void Walk(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Walk(item);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        var type = element.GetProperty("@type").GetString()!;
        foreach (var property in element.EnumerateObject().Where(p => p.Name is not ("@type" or "@context")))
        {
            Assert.Contains(property.Name, Allowed[type]);
            Assert.NotEqual(JsonValueKind.Null, property.Value.ValueKind);
            Walk(property.Value);
        }
    }
}
