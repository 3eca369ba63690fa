using System.Text;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Japanese.Phrases;
using CommunityAtlas.Site.Tests.Samples;
using CommunityAtlas.Site.Themes;

namespace CommunityAtlas.Site.Tests.Themes;

/// <summary>Where headings and buttons may break (site.md §5): marks between phrases, and not one letter of a text changed.</summary>
public sealed class PhraseMarksTests
{
    private readonly PhraseMarks _marks = new(new Lazy<PhraseBreaker>(() => new PhraseBreaker(JapaneseDictionary.LoadEmbedded(), null)));

    [Theory]
    [InlineData("<h1>紹介のしかた</h1>", "<h1>紹介の<wbr>しかた</h1>")]
    [InlineData("<h3><a href=\"/紹介のしかた/\">紹介のしかた</a></h3>", "<h3><a href=\"/紹介のしかた/\">紹介の<wbr>しかた</a></h3>")]
    [InlineData("<h2 id=\"a\">紹介の <span class=\"tag\">その日に行ける</span></h2><p>紹介のしかた</p>", "<h2 id=\"a\">紹介の <span class=\"tag\">その<wbr>日に<wbr>行ける</span></h2><p>紹介のしかた</p>")]
    [InlineData("<p><a class=\"button\" href=\"/\">条件をあてはめる</a> <a href=\"/\">条件をあてはめる</a></p>", "<p><a class=\"button\" href=\"/\"><span>条件を<wbr>あてはめる</span></a> <a href=\"/\">条件をあてはめる</a></p>")]
    [InlineData("<button type=\"button\">条件をあてはめる</button>", "<button type=\"button\"><span>条件を<wbr>あてはめる</span></button>")]
    [InlineData("<h4>紹介のしかた</h4><title>紹介のしかた</title>", "<h4>紹介のしかた</h4><title>紹介のしかた</title>")]
    [InlineData("<h1><ruby>紹介<rt>しょうかい</rt></ruby>のしかた</h1><h2>紹介のしかた</h2>", "<h1><ruby>紹介<rt>しょうかい</rt></ruby>のしかた</h1><h2>紹介の<wbr>しかた</h2>")]
    [InlineData("<h1>Tea &amp; cake</h1>", "<h1>Tea &amp; cake</h1>")]
    [InlineData("<h1>お茶&amp;紹介のしかた</h1>", "<h1>お茶&amp;紹介の<wbr>しかた</h1>")]
    public void Marks_stand_between_phrases_of_headings_and_buttons(string page, string expected)
    {
        using var writer = new PageWriter();
        _marks.Write(page, writer);
        Assert.Equal(expected, writer.TakeText());
    }

    [Fact]
    public void A_built_page_reads_the_same_without_its_marks_and_has_none_where_machines_read()
    {
        var site = BuiltSite.Of(FictionalCity.Of(FictionalCity.Plain("narabe", "紹介のしかたを考える会")));
        var page = Encoding.UTF8.GetString(site.Files.Files.Single(f => f.Path == "places/narabe/index.html").Content.Span);
        Assert.Contains("<h1>紹介の<wbr>しかたを<wbr>考える<wbr>会</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<title>紹介のしかたを考える会", page, StringComparison.Ordinal);
        foreach (var file in site.Files.Files)
        {
            var text = Encoding.UTF8.GetString(file.Content.Span);
            var forMachines = file.Path.EndsWith(".html", StringComparison.Ordinal) ? text[..Math.Max(0, text.IndexOf("<body>", StringComparison.Ordinal))] : text;
            Assert.DoesNotContain("<wbr>", forMachines, StringComparison.Ordinal);
        }
    }
}
