using System.Text;
using CommunityAtlas.Core.Catalogues;
using CommunityAtlas.Core.Entries;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Site.Pages;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Themes;
using CommunityAtlas.Site.Words;

namespace CommunityAtlas.Site.Tests.Words;

public sealed class NameReadingsTests
{
    private static readonly PageWords Texts = BuiltSite.ReadTheme(FictionalCity.ThemeFolder).Words;

    private static readonly UserDictionary Words = UserDictionary.Parse("新町,新町,アラマチ,カスタム地名\n木場サロン,木場 サロン,キバ サロン,カスタム名詞\n");

    [Theory]
    [InlineData("東京の保健室", "とうきょうのほけんしつ")]
    [InlineData("「青空」カフェ♪", "あおぞらかふぇ")]
    [InlineData("ABCサロン", "ABCさろん")]
    [InlineData("ふれあい・サロン", "ふれあい・サロン")]
    [InlineData("♪", "♪")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("新町の会", "しんまちのかい")]
    public void A_name_is_read_for_its_order(string name, string reading) => Assert.Equal(reading, new NameReadings(null).ForOrder(null, name));

    [Fact]
    public void A_written_reading_is_taken_as_it_is() => Assert.Equal("あおぞら", new NameReadings(Words).ForOrder("あおぞら", "新町の会"));

    [Fact]
    public void The_towns_own_words_go_first() => Assert.Equal("あらまちのかい", new NameReadings(Words).ForOrder(null, "新町の会"));

    [Fact]
    public void The_dictionary_is_only_loaded_for_a_name_that_needs_it()
    {
        var catalogue = FictionalCity.Of(FictionalCity.Workshop, FictionalCity.Pantry, FictionalCity.Plain("kana", "ふれあい サロン"));
        var names = new NameReadings(Words);
        _ = SiteIndex.Of(catalogue, FictionalCity.Options(), Texts, names);
        Assert.False(names.HasLoadedDictionary);

        _ = SiteIndex.Of(FictionalCity.Of(FictionalCity.Workshop, FictionalCity.Plain("kanji", "新町の会")), FictionalCity.Options(), Texts, names);
        Assert.True(names.HasLoadedDictionary);
    }

    [Fact]
    public void Entries_without_a_reading_stand_where_their_name_is_probably_read()
    {
        // 会 of the same hour, so that the name decides: かわ, 木場 (きば), けやき, 新町 (しんまち, or あらまち as words.csv says), そら.
        Entry[] entries =
        [
            At("a", "そらの会") with { NameKana = "そらのかい" }, At("b", "新町の会"), At("c", "けやきの会") with { NameKana = "けやきのかい" }, At("d", "木場サロン"), At("e", "かわの会") with { NameKana = "かわのかい" },
        ];

        Assert.Equal(["かわの会", "木場サロン", "けやきの会", "新町の会", "そらの会"], Headings(entries, UserDictionary.Parse("木場,木場,キバ,カスタム地名")));
        Assert.Equal(["新町の会", "かわの会", "木場サロン", "けやきの会", "そらの会"], Headings(entries, Words));
    }

    [Fact]
    public void Long_lists_put_such_a_name_in_its_row_and_no_page_shows_the_guess()
    {
        var catalogue = FictionalCity.Of([FictionalCity.Plain("shin", "新町の会"), .. Enumerable.Range(0, 24).Select(i => FictionalCity.Plain($"p-{i:00}", $"会{i:00}") with { NameKana = "そらのかい" })]);

        Assert.Contains("新町の会", Names(catalogue, null, "3"), StringComparison.Ordinal); // さ
        var site = BuiltSite.Of(catalogue, FictionalCity.Options() with { OwnWords = Words });
        Assert.Equal("新町の会", site.Page("kinds/mens_shed/names/1/index.html").QuerySelector(".names li a")!.TextContent.Trim()); // あ
        Assert.Empty(site.Files.Files.Where(f => Shows(f.Content.Span, "あらまち") || Shows(f.Content.Span, "アラマチ") || Shows(f.Content.Span, "しんまち")).Select(f => f.Path));
    }

    [Fact]
    public void Areas_without_a_reading_are_ordered_in_the_same_way()
    {
        var areas = FictionalCity.Taxonomies.Areas.Terms.Select(a => a.Key == "minato" ? a with { Name = "新町", Kana = null } : a.Key == "aozora" ? a with { Name = "けやき市", Kana = "けやきし" } : a);
        var catalogue = FictionalCity.Of(FictionalCity.Plain("a", "会")) with { Taxonomies = FictionalCity.Taxonomies with { Areas = new([.. areas]) } };

        Assert.Equal(["けやき市", "新町"], Municipalities(catalogue, null));
        Assert.Equal(["新町", "けやき市"], Municipalities(catalogue, Words));
    }

    private static Entry At(string slug, string name) => FictionalCity.Plain(slug, name) with { Schedule = [FictionalCity.Item("毎週 日曜 9:00-11:00")] };

    private static IEnumerable<string> Headings(Entry[] entries, UserDictionary words) =>
        BuiltSite.Of(FictionalCity.Of(entries), FictionalCity.Options() with { OwnWords = words }).Page("kinds/mens_shed/index.html").QuerySelectorAll(".card h3").Select(h => h.TextContent);

    private static string Names(Catalogue catalogue, UserDictionary? words, string row) =>
        BuiltSite.Of(catalogue, FictionalCity.Options() with { OwnWords = words }).Page($"kinds/mens_shed/names/{row}/index.html").QuerySelector(".names")!.TextContent;

    private static IEnumerable<string> Municipalities(Catalogue catalogue, UserDictionary? words) =>
        SiteIndex.Of(catalogue, FictionalCity.Options() with { OwnWords = words }, Texts).Areas.Where(a => a.Level == AreaLevel.Municipality).Select(a => a.Name);

    private static bool Shows(ReadOnlySpan<byte> content, string text) => content.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
