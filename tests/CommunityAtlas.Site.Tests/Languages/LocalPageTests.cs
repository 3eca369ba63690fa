using AngleSharp.Dom;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Languages;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Languages;

/// <summary>Pages in easy Japanese and English: what a reader finds there, and what must never be there.</summary>
public sealed class LocalPageTests
{
    private static readonly Lazy<BuiltSite> City = new(() => BuiltSite.Of(FictionalCity.Catalogue));

    [Fact]
    public void The_build_finds_nothing_wrong() => Assert.Empty(City.Value.Diagnostics.ToSorted());

    [Theory]
    [InlineData("places/komorebi-kobo/")]
    [InlineData("now/")]
    [InlineData("about/")]
    [InlineData("checked/")]
    [InlineData("accessibility/")]
    [InlineData("contribute/")]
    [InlineData("days/")]
    [InlineData("needs/loneliness/")]
    [InlineData("kinds/mens_shed/")]
    [InlineData("")]
    public void Pages_name_the_languages_they_exist_in(string permalink)
    {
        foreach (var (folder, language, current) in new[] { ("", "ja", "日本語"), ("ja-easy/", "ja", "やさしい日本語"), ("en/", "en", "English") })
        {
            var page = City.Value.Page(folder + permalink + "index.html");
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            var nav = page.QuerySelector("nav.languages")!;
            Assert.Equal(current, WithoutReadings(nav.QuerySelector("[aria-current=true]")!));
            Assert.Equal(["/" + permalink, "/ja-easy/" + permalink, "/en/" + permalink], Expected(nav, "/" + folder + permalink));
            Assert.All(nav.QuerySelectorAll("a"), a => Assert.Equal(a.GetAttribute("lang"), a.GetAttribute("hreflang")));
        }
    }

    [Fact]
    public void A_page_that_stands_alone_names_no_language() => Assert.Null(City.Value.Page("map/index.html").QuerySelector("nav.languages"));

    [Fact]
    public void An_entry_has_a_page_in_a_language_only_where_somebody_wrote_in_it()
    {
        Assert.DoesNotContain(City.Value.Files.Files, f => f.Path is "en/places/minato-pantry/index.html" or "ja-easy/places/minato-pantry/index.html");
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("plain", "なにもない"), FictionalCity.Workshop));
        Assert.DoesNotContain(site.Files.Files, f => f.Path.EndsWith("/places/plain/index.html", StringComparison.Ordinal) && f.Path.Contains("ja-easy", StringComparison.Ordinal));
        Assert.Contains("やさしい日本語はまだありません", site.Text("places/plain/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_link_of_the_frame_leads_out_of_the_language()
    {
        foreach (var tag in new[] { "en", "ja-easy" })
        {
            foreach (var path in new[] { "", "now/", "about/", "checked/", "places/komorebi-kobo/" })
            {
                var page = City.Value.Page($"{tag}/{path}index.html");
                var links = page.QuerySelectorAll("header a[href^='/'], footer a[href^='/']").Select(a => a.GetAttribute("href")!).ToList();
                Assert.NotEmpty(links);
                Assert.All(links, href => Assert.StartsWith($"/{tag}/", href, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_coming_days_name_what_somebody_wrote_about_and_lead_to_the_rest()
    {
        var page = City.Value.Page("en/days/index.html");
        Assert.Contains(page.QuerySelectorAll(".day-row h3 a"), a => a.GetAttribute("href") == "/en/places/komorebi-kobo/" && a.TextContent == "Komorebi Workshop");
        var first = page.QuerySelector("section[aria-labelledby^=day-]")!;
        var day = first.QuerySelector("h2 time")!.GetAttribute("datetime")!;
        Assert.Equal($"/days/{day}/", first.QuerySelector(".more a")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".day-row h3 a"), a => Assert.StartsWith("/en/places/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_coming_days_are_a_week_with_a_jump_to_each()
    {
        var page = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop with { Schedule = [FictionalCity.Item("毎日 10:00-12:00")] })).Page("en/days/index.html");
        var days = page.QuerySelectorAll("section[aria-labelledby^=day-]").Select(d => "#" + d.GetAttribute("aria-labelledby")).ToList();
        Assert.Equal(7, days.Count);
        Assert.Equal(days, page.QuerySelectorAll(".day-jumps a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("in_person", "1 2 3", "The first time you go")]
    [InlineData("online", "1 2 3", "The first time you get in touch")]
    [InlineData("phone", "1 talk", "The first time you get in touch")]
    [InlineData("outreach_visit", "1 visit", "The first time you get in touch")]
    [InlineData("in_person phone", "1 2 3", "The first time you go")]
    public void What_is_said_on_the_telephone_fits_who_is_called(string modes, string phrases, string heading)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "もしもし。日本語は 少し", ["2"] = "そちらに", ["3"] = "いつ 行けば", ["talk"] = "もしもし。話を", ["visit"] = "家に" };
        var page = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop with { Mode = [.. modes.Split(' ')] })).Page("en/places/komorebi-kobo/index.html");
        Assert.Equal(phrases, string.Join(' ', page.QuerySelectorAll(".phrase").Select(phrase => said.Single(one => phrase.TextContent.StartsWith(one.Value, StringComparison.Ordinal)).Key)));
        Assert.Equal(heading, page.GetElementById("first-visit")!.TextContent);
    }

    [Fact]
    public void Who_has_no_telephone_is_written_to_where_that_can_be()
    {
        Assert.Contains("There is no telephone number. Please write.", Told(new Contact { Email = "a@example.org" }), StringComparison.Ordinal);
        Assert.Contains("Please write to ask for the exact place.", Told(new Contact { Email = "a@example.org" }), StringComparison.Ordinal);
        Assert.DoesNotContain("Please write", Told(new Contact()), StringComparison.Ordinal);
        Assert.Contains("There is no telephone number.", Told(new Contact()), StringComparison.Ordinal);

        static string Told(Contact contact) =>
            BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop with { Contact = contact, Place = new Place() })).Page("en/places/komorebi-kobo/index.html").QuerySelector("main")!.TextContent;
    }

    [Theory]
    [InlineData("こーひーのみせ", "Kōhīnomise")]
    [InlineData("せんたー", "Sentā")]
    [InlineData("とうきょう", "Tōkyō")]
    [InlineData("", null)]
    public void Long_marks_are_read(string kana, string? letters) => Assert.Equal(letters, EntryWording.Romanised(kana));

    [Fact]
    public void The_site_and_its_office_have_names_in_the_language()
    {
        var city = FictionalCity.Of(FictionalCity.Workshop);
        var office = city.Site.Office with { NameIn = [new("en", "Sky Office")], HoursIn = [new("en", "9 am to 5 pm, Monday to Friday")] };
        var site = BuiltSite.Of(city with { Site = city.Site with { TitleIn = [new("en", "Sky Atlas"), new("ja-easy", "そらの 地図")], Office = office } });
        var english = site.Page("en/index.html");
        Assert.EndsWith("Sky Atlas", english.Title, StringComparison.Ordinal);
        Assert.Equal("Sky Atlas", english.QuerySelector(".brand")!.TextContent.Trim());
        Assert.Contains("Sky Office", english.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("9 am to 5 pm, Monday to Friday", english.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("そらの 地図", WithoutReadings(site.Page("ja-easy/index.html").QuerySelector(".brand")!).Trim());
        Assert.EndsWith("あおぞら つながり地図帳", site.Page("index.html").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_of_a_city_is_not_told_as_a_check()
    {
        var entry = FictionalCity.Workshop with { Verified = FictionalCity.Workshop.Verified with { How = "open_data" } };
        var site = BuiltSite.Of(FictionalCity.Of(entry));
        Assert.Contains("Nobody has asked the people there yet", site.Text("en/places/komorebi-kobo/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_names_what_is_not_translated_yet()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("plain", "なにもない"), FictionalCity.Workshop));
        var others = site.Page("en/kinds/mens_shed/index.html").QuerySelector("section[aria-labelledby=others]")!;
        Assert.Equal("/places/plain/", others.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("ja", others.QuerySelector("h3 a")!.GetAttribute("lang"));
    }

    [Fact]
    public void Alternates_for_search_engines_are_whole_and_lead_back()
    {
        var addresses = City.Value.Page("en/places/komorebi-kobo/index.html").QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
        Assert.Equal(["en", "ja"], addresses.Keys.Order(StringComparer.Ordinal));
        foreach (var address in addresses.Values)
        {
            var page = City.Value.Page(address.Replace("https://example.org/", "", StringComparison.Ordinal) + "index.html");
            Assert.Equal(addresses, page.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!));
        }
    }

    [Fact]
    public void Easy_Japanese_tells_the_conclusion_first()
    {
        var page = City.Value.Page("ja-easy/places/komorebi-kobo/index.html");
        Assert.StartsWith("木で 物を", WithoutReadings(page.QuerySelector(".lead")!), StringComparison.Ordinal);
        Assert.Equal(["お金", "よやく", "ことば", "いつ", "どこ"], page.QuerySelectorAll(".sheet dt").Take(5).Select(WithoutReadings));
        Assert.Contains("毎週 火曜日・金曜日 午前 10時から", WithoutReadings(page.QuerySelector(".sheet")!), StringComparison.Ordinal);
    }

    [Fact]
    public void English_tells_days_and_times_in_English()
    {
        var page = City.Value.Page("en/places/komorebi-kobo/index.html");
        Assert.Equal("Komorebi Workshop", page.QuerySelector("h1")!.TextContent);
        var sheet = page.QuerySelector(".sheet")!.TextContent;
        Assert.Contains("Every Tuesday, Friday, 10 am to noon", sheet, StringComparison.Ordinal);
        Assert.Contains("Aozora-shi (あおぞら市)", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kanji_of_an_easy_page_has_a_reading_but_not_where_only_text_may_stand() => LanguageChecks.Easy(City.Value);

    [Fact]
    public void Every_Japanese_run_of_an_English_page_is_marked() => LanguageChecks.Foreign(City.Value, "en");

    [Fact]
    public void The_switch_for_readings_needs_no_script()
    {
        var page = City.Value.Page("ja-easy/places/komorebi-kobo/index.html");
        Assert.NotNull(page.QuerySelector("label input#no-ruby[type=checkbox]"));
        Assert.Null(page.QuerySelector("script[src]:not([src$='/page.js'])"));
        Assert.Null(City.Value.Page("en/index.html").QuerySelector("#no-ruby"));
        Assert.Null(City.Value.Page("places/komorebi-kobo/index.html").QuerySelector("ruby"));
    }

    [Fact]
    public void A_place_that_is_not_public_is_in_no_language()
    {
        const string Canary = "カナリア";
        var hidden = FictionalCity.Workshop with
        {
            Schedule = [],
            ScheduleNote = "連絡した人に お知らせします。",
            Place = new Place { Disclosure = Disclosure.OnContact, Address = Canary, Building = Canary, Landmark = Canary, Access = Canary, District = Canary },
        };
        var site = BuiltSite.Of(FictionalCity.Of(hidden));
        Assert.DoesNotContain(Canary, site.Text("en/places/komorebi-kobo/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, site.Text("ja-easy/places/komorebi-kobo/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delicate_page_keeps_a_neutral_title_and_its_way_out()
    {
        var page = BuiltSite.Of(FictionalCity.Of(FictionalCity.Workshop with { Needs = ["violence"], Place = new Place { Disclosure = Disclosure.AreaOnly } })).Page("en/needs/violence/index.html");
        Assert.DoesNotContain("iolence", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".exit a"));
        Assert.NotNull(page.QuerySelector(".crisis"));
    }

    private static IEnumerable<string> Expected(IElement nav, string own) => nav.QuerySelectorAll("li").Select(li => li.QuerySelector("a")?.GetAttribute("href") ?? own);

    private static string WithoutReadings(IElement element) => LanguageChecks.WithoutReadings(element);
}
