using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Output;
using CommunityAtlas.Site.Tests.Samples;

namespace CommunityAtlas.Site.Tests.Pages;

public sealed class FinderPageTests
{
    private static readonly Finder Tree = new("q1",
    [
        new("q1", "どれに近いですか",
        [
            new("話したい", "q2", null, false), new("手を動かしたい", "q2", null, false), new("今すぐ話したい", null, null, true),
            new("わからない", null, new([], ["consultation"], []), false),
        ]),
        new("q2", "どこがよいですか",
        [
            new("近所", "q3", null, false), new("静かなところ", "q4", null, false), new("わからない", null, new(["loneliness"], [], []), false),
        ]),
        new("q3", "だれとですか",
        [
            new("男の人", null, new(["loneliness"], ["mens_shed"], ["men"]), false), new("だれとでも", "q4", null, false), new("わからない", null, new([], ["training"], []), false),
        ]),
        new("q4", "何がいりますか",
        [
            new("食べ物", null, new(["food"], [], []), false), new("ごはん", null, new(["food"], [], []), false), new("こわい", null, new(["violence"], [], []), false),
            new("わからない", null, new(["retirement"], [], []), false),
        ]),
        new("draft", "まだ つながっていない質問", [new("わからない", "draft", null, false)]),
    ]);

    private static readonly BuiltSite Site = BuiltSite.Of(FictionalCity.Catalogue with { Finder = Tree });

    [Fact]
    public void The_site_with_questions_is_sound() => Assert.Empty(Site.Diagnostics.ToSorted());

    [Fact]
    public void The_first_question_leads_to_questions_lists_and_the_telephone_lines()
    {
        var page = Site.Page("find/index.html");
        Assert.Equal("どれに近いですか", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["/find/q2/", "/find/q2/", "/now/", "/find/q1/kinds-consultation/"], page.QuerySelectorAll(".choices a").Select(a => a.GetAttribute("href")));
        Assert.Null(page.QuerySelector(".chosen"));
        Assert.NotNull(page.QuerySelector("main a[href='/now/']"));
    }

    [Fact]
    public void A_page_names_the_answers_so_far_and_leads_back()
    {
        var page = Site.Page("find/q3/index.html");
        Assert.Equal("3つめの質問", page.QuerySelector(".find-number")!.TextContent);
        Assert.Equal(["話したい、または 手を動かしたい", "近所"], page.QuerySelectorAll(".chosen strong").Select(a => a.TextContent));
        Assert.Equal(["どれに近いですか", "どこがよいですか"], page.QuerySelectorAll(".chosen-ask").Select(a => a.TextContent));
        Assert.Equal(["/find/q2/", "/find/", "/now/"], page.QuerySelectorAll(".chosen-ways a").Select(a => a.GetAttribute("href")));
        Assert.Equal("前の質問にもどる: どこがよいですか", page.QuerySelector(".chosen-ways a")!.TextContent);
    }

    [Fact]
    public void A_question_with_several_ways_has_one_page_that_names_them_all()
    {
        var page = Site.Page("find/q4/index.html");
        Assert.Equal("3つめの質問", page.QuerySelector(".find-number")!.TextContent); // the shortest way
        Assert.Equal("静かなところ、または だれとでも", page.QuerySelectorAll(".chosen strong")[^1].TextContent);
        Assert.Equal(["/find/q2/", "/find/q3/", "/find/", "/now/"], page.QuerySelectorAll(".chosen-ways a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Titles_of_questions_tell_nothing_to_who_looks_at_the_history() =>
        Assert.Equal("えらんでさがす（3つめの質問） | あおぞら つながり地図帳", Site.Page("find/q4/index.html").Title);

    [Fact]
    public void What_fits_every_part_of_an_answer_comes_before_what_fits_one()
    {
        var page = Site.Page("find/q3/needs-loneliness.kinds-mens_shed.audience-men/index.html");
        Assert.Equal("次に開く日が近い順", page.QuerySelectorAll(".order-heading")[0].TextContent);
        Assert.StartsWith("答えの一部に合うところ: ", page.QuerySelectorAll(".order-heading")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("木もれび工房", page.QuerySelectorAll(".card h3")[0].TextContent);
        Assert.Contains("やすみ会", page.QuerySelectorAll(".card h3").Select(h => h.TextContent)); // a men's shed, but nobody said for whom
        Assert.Equal(["話したい、または 手を動かしたい", "近所", "男の人"], page.QuerySelectorAll(".chosen strong").Select(a => a.TextContent));
        Assert.Equal("/find/q3/", page.QuerySelector(".chosen-ways a")!.GetAttribute("href"));
    }

    [Fact]
    public void Answers_that_find_the_same_share_a_list() =>
        Assert.Equal("食べ物、または ごはん", Site.Page("find/q4/needs-food/index.html").QuerySelectorAll(".chosen strong")[^1].TextContent);

    [Fact]
    public void An_empty_list_says_what_to_do_next()
    {
        var page = Site.Page("find/q3/kinds-training/index.html");
        Assert.Contains("まだ登録がありません。", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".ask"));
        Assert.Equal("/kinds/training/", page.QuerySelector(".related a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_delicate_list_has_an_exit_and_the_crisis_card()
    {
        var page = Site.Page("find/q4/needs-violence/index.html");
        Assert.NotNull(page.QuerySelector(".exit"));
        Assert.NotNull(page.QuerySelector(".crisis"));
    }

    [Fact]
    public void Lists_that_repeat_others_are_not_in_the_sitemap()
    {
        var sitemap = Site.Text("sitemap.xml");
        Assert.Contains("/find/q4/<", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/find/q4/needs", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_nothing_leads_to_have_no_page() => Assert.DoesNotContain(Site.Files.Files, f => f.Path.StartsWith("find/draft", StringComparison.Ordinal));

    [Fact]
    public void A_result_is_a_beginning_and_never_hundreds_of_pages()
    {
        var many = Enumerable.Range(0, 130).Select(i => FictionalCity.Plain($"p-{i:000}", $"会{i:000}") with { Kind = "consultation" });
        var site = BuiltSite.Of(FictionalCity.Of([.. many]) with { Finder = Tree });
        Assert.Empty(site.Diagnostics.ToSorted());
        Assert.Equal(5, site.Files.Files.Count(f => f.Path.StartsWith("find/q1/kinds-consultation/", StringComparison.Ordinal)));
        var first = site.Page("find/q1/kinds-consultation/index.html");
        Assert.Contains("130件のうち、はじめの100件", first.QuerySelector(".list-count")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("えらんでさがす: 合いそうなところ けっか（5ページ中1ページ目） | あおぞら つながり地図帳", first.Title);
        Assert.NotNull(first.QuerySelector(".related a[href='/kinds/consultation/']"));
    }

    [Fact]
    public void A_site_without_questions_has_no_finder() =>
        Assert.DoesNotContain(BuiltSite.Of(FictionalCity.Catalogue).Files.Files, f => f.Path.StartsWith("find/", StringComparison.Ordinal));

    [Fact]
    public void Addresses_of_results_stay_short_and_apart()
    {
        FinderResult Of(string last) => new([.. Enumerable.Range(0, 20).Select(i => $"long_need_number_{i}"), last], [], []);
        var (one, other) = (Permalinks.FinderResult("q", Of("a")), Permalinks.FinderResult("q", Of("b")));
        Assert.NotEqual(one, other);
        Assert.InRange(one.Length, 90, 110);
    }
}
