using System.Text.Json;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Core.Policies;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityAtlas.Site.Tests;

/// <summary>Whatever the text policy lets pass may stand in any field: the page stays whole, and shows it as written.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onclick='x")]
    [InlineData("{{site.title}} {{{safeHtml x}}} {{> card}}")]
    [InlineData("</script><b>")]
    [InlineData("<!-- --> ]]> &amp; &#x202E;")]
    [InlineData("javascript:alert(1)")]
    [InlineData("${7*7} `x` \\u003c")]
    public void A_payload_stays_text(string payload) => AssertInert([payload]);

    [Fact]
    public void A_site_may_begin_without_any_entry() => Assert.Empty(Told(BuiltSite.Of(FictionalCity.Of([]))));

    [SharedDataFact]
    public void Naughty_strings_stay_text()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(RepositoryRoot.SharedData, "suites", "blns", "blns.json")))!;
        var accepted = strings.Where(s => s.Trim().Length > 0 && TextPolicy.Accepts(s, TextLines.One)).ToArray();
        Assert.True(accepted.Length > 200, "Too few strings reach the pages to prove anything.");
        AssertInert(accepted);
    }

    [Fact]
    public void Any_text_the_policy_accepts_stays_text() =>
        Prop.ForAll<string[]>(texts =>
        {
            var accepted = texts.Where(t => !string.IsNullOrWhiteSpace(t) && TextPolicy.Accepts(t, TextLines.One));
            Assert.DoesNotContain(Told(BuiltSite.Of(FictionalCity.Of([.. accepted.Select((t, i) => With($"p-{i}", t))]))), t => !t.StartsWith("AT4023", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private static void AssertInert(string[] payloads)
    {
        var site = BuiltSite.Of(
            FictionalCity.Of([.. payloads.Select((p, i) => With($"p-{i}", p))]),
            FictionalCity.Options() with { ParsesPages = true });
        // A payload that is a mobile number, or that nobody can read aloud, is rightly found.
        var told = Told(site).Where(t => !t.StartsWith("AT4413", StringComparison.Ordinal) && !t.StartsWith("AT4023", StringComparison.Ordinal)).ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));
        for (var i = 0; i < payloads.Length; i++)
        {
            Assert.Equal(payloads[i], site.Page($"places/p-{i}/index.html").QuerySelector("h1")!.TextContent);
        }
    }

    private static IEnumerable<string> Told(BuiltSite site) =>
        site.Diagnostics.ToSorted().Select(d => $"{d.Id} {d.Location} {d.Message(CommunityAtlas.Core.Diagnostics.DiagnosticLanguage.English)}");

    private static Entry With(string slug, string text) => FictionalCity.Plain(slug, text) with
    {
        NameKana = text,
        AlsoKnownAs = [text],
        Summary = text,
        SummaryEasy = text,
        ScheduleNote = text,
        NotSuitableFor = text,
        Alert = new Alert(text, FictionalCity.Today),
        Translations = [new EntryTranslation("en", text, text, text)],
        Organization = new Organization { Name = text, Description = text },
        Place = new Place { Address = text, Building = text, Access = text, Landmark = text },
        Contact = new Contact { Phones = [new Phone("044-000-0000", PhoneKind.Geographic, text)], PhoneHours = text, Note = text },
        Cost = new Cost(CostType.Fee, [new CostAmount(text, 100)], text),
        Accessibility = [new Flag("wheelchair_ok", new Answer(TriState.Unknown, text))],
        Activities = [text],
        Verified = new Verification(new DateOnly(2026, 11, 10), "phone", text),
        Sources = [new Source(text, "https://example.org/", null, null, text, text)],
    };
}
