using AngleSharp.Dom;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

/// <summary>The search page as it is built. What becomes of it in a browser is held by the browser tests.</summary>
public sealed class SearchPageTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue, FictionalCity.Options("https://example.org/atlas/"));

    private static readonly IDocument Page = Site.Page("search/index.html");

    [Theory]
    [InlineData("index.html")]
    [InlineData("search/index.html")]
    public void The_box_has_no_name_so_that_a_form_without_script_sends_nothing(string path)
    {
        var form = Assert.Single(Site.Page(path).QuerySelectorAll("form"));
        Assert.Equal("/atlas/search/", form.GetAttribute("action"));
        Assert.Empty(form.QuerySelectorAll("[name]"));
        var box = Assert.Single(form.QuerySelectorAll("input"));
        Assert.Equal(("text", "search", "combobox", "off"), (box.GetAttribute("type"), box.GetAttribute("inputmode"), box.GetAttribute("role"), box.GetAttribute("autocomplete")));
        Assert.Equal("listbox", form.QuerySelector("#" + box.GetAttribute("aria-controls"))!.GetAttribute("role"));
    }

    [Fact]
    public void No_other_page_asks_for_words_or_searches()
    {
        foreach (var file in Site.Files.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && f.Path is not ("index.html" or "memo/index.html") && !f.Path.EndsWith("search/index.html", StringComparison.Ordinal)))
        {
            Assert.Empty(Site.Page(file.Path).QuerySelectorAll("form, input:not(#no-ruby), script[src]:not([src$='/days-page.js'], [src$='/map-page.js'], [src$='/page.js'])"));
        }
    }

    [Fact]
    public void The_crisis_card_of_the_home_page_waits_hidden_above_the_results()
    {
        var card = Page.QuerySelector("#search-crisis")!;
        Assert.True(card.HasAttribute("hidden"));
        Assert.Equal(Site.Page("index.html").QuerySelector(".crisis")!.OuterHtml, card.FirstElementChild!.OuterHtml);
        Assert.True(card.CompareDocumentPosition(Page.QuerySelector("#results")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void The_button_that_applies_filters_stands_behind_the_last_of_them()
    {
        var filters = Page.QuerySelectorAll("[data-facet]");
        var buttons = Page.QuerySelectorAll("button").Where(b => b.TextContent == "条件をあてはめる").ToList();
        Assert.Equal(2, buttons.Count);
        Assert.True(filters[filters.Length - 1].CompareDocumentPosition(buttons[0]).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void Only_what_some_listed_entry_has_is_offered()
    {
        Assert.Equal(
            FictionalCity.Taxonomies.Kinds.Terms.Where(k => FictionalCity.Catalogue.Entries.Any(e => e.Kind == k.Code)).Select(k => k.Label),
            Options("kind"));
        Assert.DoesNotContain("不明", Options("cost"));
        Assert.All(Page.QuerySelectorAll("[data-facet=cost] input"), i => Assert.NotEqual("unknown", i.GetAttribute("value")));
        Assert.Empty(Options("area"));
        Assert.Equal(["地域", "種別", "行きたい日", "お金", "だれが行けるか", "はじめての日"], Page.QuerySelectorAll("#filters-body > [data-facet] .filter-name").Select(n => n.TextContent));
    }

    [Fact]
    public void A_flag_nobody_has_said_yes_to_is_not_offered()
    {
        var quiet = FictionalCity.Plain("a", "一つめ") with { FirstVisit = FirstVisit.Unknown with { CanJustSit = new Answer(TriState.Yes), AnonymousOk = new Answer(TriState.No) } };
        var page = BuiltSite.Of(FictionalCity.Catalogue with { Entries = [quiet] }).Page("search/index.html");
        Assert.Equal(["can_just_sit"], page.QuerySelectorAll("[data-facet=first] input").Select(i => i.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("[data-facet=access]"));
    }

    [Fact]
    public void Without_script_the_page_says_so_and_leads_to_every_list_and_the_telephone()
    {
        Assert.Contains("JavaScript", Page.QuerySelector(".without-script")!.TextContent, StringComparison.Ordinal);
        var links = Page.QuerySelectorAll("main .link-list a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/atlas/needs/", "/atlas/areas/", "/atlas/kinds/", "/atlas/now/"], links);
        Assert.NotNull(Page.QuerySelector(".ask a[href^='tel:']"));
    }

    private static IEnumerable<string> Options(string facet) => Page.QuerySelectorAll($"[data-facet={facet}] .options label > span:first-of-type").Select(s => s.TextContent);
}
