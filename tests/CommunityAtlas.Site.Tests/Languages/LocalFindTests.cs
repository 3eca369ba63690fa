using AngleSharp.Dom;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Languages;

/// <summary>The two ways of finding, in easy Japanese and English: by questions and by words.</summary>
public sealed class LocalFindTests
{
    private static readonly Finder Tree = new("q1",
    [
        Question("q1", "どれに近いですか", "どれに 近いですか", "Which comes closest?",
        [
            Option("話したい", "話したい", "I want to talk") with { To = "q2" },
            Option("お茶をのみたい", "お茶を 飲みたい", "I want some tea") with { To = "q2" },
            Option("今すぐ話したい", "いますぐ 話したい", "I want to talk now") with { IsCrisis = true },
            Option("わからない", "わからない", "I am not sure") with { Result = new([], ["training"], []) },
        ]),
        Question("q2", "だれとですか", "だれと ですか", "With whom?",
        [
            Option("男の人", "男の 人", "Men") with { Result = new(["loneliness"], ["mens_shed"], ["men"]) },
            Option("こわい", "こわい", "I am afraid") with { Result = new(["violence"], [], []) },
            Option("わからない", "わからない", "I am not sure") with { Result = new(["loneliness"], [], []) },
        ]),
    ]);

    private static readonly Lazy<BuiltSite> City = new(() => BuiltSite.Of(FictionalCity.Catalogue with { Finder = Tree }));

    [Fact]
    public void The_build_finds_nothing_wrong() => Assert.Empty(City.Value.Diagnostics.ToSorted());

    [Theory]
    [InlineData("find/")]
    [InlineData("find/q2/")]
    [InlineData("find/q2/needs-loneliness.kinds-mens_shed.audience-men/")]
    [InlineData("search/")]
    public void Both_ways_stand_in_every_language_and_name_the_others(string permalink)
    {
        foreach (var folder in new[] { "", "ja-easy/", "en/" })
        {
            var nav = City.Value.Page(folder + permalink + "index.html").QuerySelector("nav.languages")!;
            Assert.Equal(3, nav.QuerySelectorAll("li").Length);
            Assert.Equal(2, nav.QuerySelectorAll("a[href]").Length);
        }
    }

    [Fact]
    public void Questions_and_answers_are_those_of_the_file()
    {
        var page = City.Value.Page("en/find/q2/index.html");
        Assert.Equal("With whom?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Question 2", page.QuerySelector(".find-number")!.TextContent);
        Assert.Equal(["Men", "I am afraid", "I am not sure"], page.QuerySelectorAll(".choices a").Select(a => a.TextContent));
        Assert.Equal(["I want to talk, or I want some tea"], page.QuerySelectorAll(".chosen strong").Select(a => a.TextContent));
        Assert.Equal(["/en/find/", "/en/find/", "/en/now/"], page.QuerySelectorAll(".chosen-ways a").Select(a => a.GetAttribute("href")));
        Assert.Equal("どれに 近いですか", LanguageChecks.WithoutReadings(City.Value.Page("ja-easy/find/index.html").QuerySelector("h1")!));
    }

    [Fact]
    public void Titles_tell_no_question() => Assert.DoesNotContain("whom", City.Value.Page("en/find/q2/index.html").Title, StringComparison.Ordinal);

    [Fact]
    public void A_list_shows_an_entry_in_the_language_where_it_has_a_text_and_else_in_Japanese()
    {
        var page = City.Value.Page("en/find/q2/needs-loneliness.kinds-mens_shed.audience-men/index.html");
        var cards = page.QuerySelectorAll(".card h3 a");
        Assert.Equal(("/en/places/komorebi-kobo/", "en"), (cards[0].GetAttribute("href"), cards[0].GetAttribute("lang")));
        var japanese = Assert.Single(cards, a => a.TextContent == "やすみ会");
        Assert.Equal(("ja", "ja"), (japanese.GetAttribute("lang"), japanese.GetAttribute("hreflang")));
        Assert.StartsWith("/places/", japanese.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("partly", japanese.Closest("section")!.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void An_empty_list_says_what_to_do_next()
    {
        var page = City.Value.Page("en/find/q1/kinds-training/index.html");
        Assert.NotNull(page.QuerySelector(".empty"));
        Assert.NotNull(page.QuerySelector(".ask a[href^='tel:']"));
    }

    [Fact]
    public void A_delicate_list_has_an_exit_and_the_crisis_card()
    {
        var page = City.Value.Page("en/find/q2/needs-violence/index.html");
        Assert.NotNull(page.QuerySelector(".exit"));
        Assert.NotNull(page.QuerySelector(".crisis"));
        Assert.NotNull(page.QuerySelector("main[data-sensitive]"));
    }

    [Fact]
    public void A_language_the_first_question_does_not_speak_has_no_finder()
    {
        var site = BuiltSite.Of(FictionalCity.Catalogue with { Finder = Tree with { Questions = [Tree.Questions[0] with { Translations = [] }, Tree.Questions[1]] } });
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.DoesNotContain(site.Files.Files, f => f.Path.StartsWith("en/find/", StringComparison.Ordinal));
        Assert.Empty(site.Page("en/index.html").QuerySelectorAll("a[href*='/find/']"));
    }

    [Fact]
    public void The_home_of_a_language_leads_to_both() => Assert.All(["en", "ja-easy"], tag =>
    {
        var page = City.Value.Page(tag + "/index.html");
        Assert.NotNull(page.QuerySelector($"main a[href='/{tag}/find/']"));
        Assert.NotNull(page.QuerySelector($"main a[href='/{tag}/search/']"));
        Assert.NotNull(page.QuerySelector($"header a[href='/{tag}/search/']"));
    });

    [Fact]
    public void The_search_page_has_every_element_and_text_that_the_Japanese_one_has()
    {
        var standard = City.Value.Page("search/index.html");
        foreach (var tag in new[] { "en", "ja-easy" })
        {
            var page = City.Value.Page(tag + "/search/index.html");
            Assert.Equal(Texts(standard), Texts(page).Except(["tag", "entry", "card.standard"], StringComparer.Ordinal));
            Assert.Equal($"/{tag}/places/{{0}}/", page.QuerySelector("#search-texts [data-text=entry]")!.TextContent);
            Assert.Equal(Values(standard), Values(page));
            Assert.All(standard.QuerySelectorAll(".with-script [id]"), e => Assert.NotNull(page.GetElementById(e.Id!)));
            Assert.Equal("/", page.QuerySelector("#search")!.GetAttribute("data-root"));
            Assert.Equal($"/{tag}/search/", page.QuerySelector("#search")!.GetAttribute("action"));
            Assert.EndsWith("/search-page.js", page.QuerySelector("script[src]")!.GetAttribute("src"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_the_script_fills_in_is_still_to_be_filled_in() => Assert.Equal(
        "“{0}”: {1} found", City.Value.Page("en/search/index.html").QuerySelector("#search-texts [data-text=status]")!.TextContent);

    [Fact]
    public void Words_the_script_writes_need_no_reading() => Assert.All(
        City.Value.Page("ja-easy/search/index.html").QuerySelectorAll("#search-texts [data-text]:not([data-text^='pager.']):not([data-text^='card.']):not([data-text^='title'])"),
        text => Assert.Null(text.QuerySelector("ruby")));

    [Fact]
    public void Every_kanji_has_a_reading_and_every_Japanese_run_is_marked()
    {
        LanguageChecks.Easy(City.Value);
        LanguageChecks.Foreign(City.Value, "en");
    }

    private static IEnumerable<string?> Texts(IDocument page) => page.QuerySelectorAll("[data-text]").Where(t => t.Closest("#saving-texts") is null).Select(t => t.GetAttribute("data-text"));

    private static IEnumerable<string?> Values(IDocument page) => page.QuerySelectorAll("[data-facet] input[value]").Select(i => i.GetAttribute("value"));

    private static FinderQuestion Question(string id, string ask, string easy, string english, FinderOption[] options) =>
        new(id, ask, [.. options]) { Translations = [new("ja-easy", easy), new("en", english)] };

    private static FinderOption Option(string label, string easy, string english) =>
        new(label, null, null, false) { Translations = [new("ja-easy", easy), new("en", english)] };
}
