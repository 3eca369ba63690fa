using System.Globalization;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Configuration;
using CommunityAtlas.Core.Entries;

namespace CommunityAtlas.Search.Tests.Oracles;

/// <summary>Bare texts as entries that hold nothing but a body, numbered as they come: one field, as Lucene has it.</summary>
internal static class PlainCorpus
{
    public static Catalogue Of(IEnumerable<string> texts) => new()
    {
        Site = new SiteConfig { Title = "-", BaseUrl = "https://example.org/", Attribution = "-" },
        Taxonomies = new Taxonomies(
            new([new Kind { Code = "text", Label = "", RecheckMonths = 12 }]), new([]), new([]), new([]), new([]),
            new([new Area { Key = "here", LocalGovernmentCode = "990019", Name = "" }])),
        Entries = [.. texts.Select(Entry)],
    };

    /// <summary>Number of the text that an entry was made of.</summary>
    public static int NumberOf(string slug) => int.Parse(slug.AsSpan(1), CultureInfo.InvariantCulture);

    private static Entry Entry(string text, int number) => new()
    {
        Slug = string.Create(CultureInfo.InvariantCulture, $"t{number:D6}"),
        AreaKey = "here",
        SourcePath = "-",
        Name = "",
        Kind = "text",
        Summary = "",
        Description = new Description(text, LuceneSearch.OneLine(text), default),
        Serves = ["here"],
        Contact = new Contact(),
        Verified = new Verification(new DateOnly(2026, 11, 10), "phone", "-"),
        Sources = [],
    };
}
