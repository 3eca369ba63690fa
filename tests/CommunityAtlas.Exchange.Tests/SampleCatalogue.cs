using System.Collections.Frozen;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Core.Schedules;

namespace CommunityAtlas.Exchange.Tests;

/// <summary>A catalogue made by hand, for exporters.</summary>
internal static class SampleCatalogue
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly Permalinks Permalinks = new("https://example.org/atlas/");

    public static readonly HolidayCalendar Holidays = new(
        new DateOnly(2027, 12, 31),
        new Dictionary<DateOnly, string> { [new(2026, 11, 23)] = "勤労感謝の日" }.ToFrozenDictionary(),
        FrozenDictionary<string, Season>.Empty);

    public static Entry Entry(string slug) => new()
    {
        Slug = slug, AreaKey = "aozora", SourcePath = $"entries/aozora/{slug}.md", Name = "あおぞら会", Kind = "ibasho", Summary = "話せます。", Serves = ["aozora"],
        Contact = new Contact { Phones = [new Phone("044-000-0000", PhoneKind.Geographic)] },
        Verified = new Verification(new DateOnly(2026, 11, 10), "phone", "事務局"), Sources = [new Source("電話", null, null, "operator_consented", null, null)],
    };

    public static ScheduleItem Item(string when)
    {
        var reading = ScheduleParser.ParseWhen(when, Holidays);
        Assert.True(reading.IsUnderstood, when);
        return new ScheduleItem { Written = when, Rules = reading.Value.Rules, Except = reading.Value.Except };
    }

    public static Catalogue Of(params ReadOnlySpan<Entry> entries) => new()
    {
        Site = new SiteConfig { Title = "地図帳", BaseUrl = "https://example.org/atlas/", Attribution = "会" },
        Taxonomies = new Taxonomies(
            new([
                new Kind { Code = "ibasho", Label = "居場所", RecheckMonths = 12 },
                new Kind { Code = "shelterline", Label = "相談", RecheckMonths = 12, IsSensitive = true },
            ]),
            new([new Need { Code = "fun", Label = "楽しみ" }, new Need { Code = "violence", Label = "暴力", IsSensitive = true }]),
            new([]),
            new([]),
            new([]),
            new([new Area { Key = "aozora", LocalGovernmentCode = "990019", Name = "あおぞら市", Prefecture = "架空県" }])),
        Entries = [.. entries],
        Holidays = Holidays,
    };
}
