using CommunityAtlas.Site.Languages;

namespace CommunityAtlas.Site.Tests.Languages;

public sealed class LanguageTextTests
{
    [Theory]
    [InlineData("{電話|でんわ}を する", "電話を する", "<ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby>を する")]
    [InlineData("a < b", "a < b", "a &lt; b")]
    [InlineData("{x}", "{x}", "{x}")]
    [InlineData("", "", "")]
    public void A_reading_stands_with_its_word(string written, string plain, string html)
    {
        var text = LanguageText.Parse(written);
        Assert.Equal(plain, text.Plain());
        Assert.Equal(html, text.Html());
    }

    [Fact]
    public void Slots_take_markup_in_any_order()
    {
        var text = LanguageText.Parse("{2}{1}（{0}）");
        Assert.Equal("11月25日（水）", text.Plain("水", "25日", "11月"));
        Assert.Equal("<b>c</b>b（a）", text.Html("a", "b", "<b>c</b>"));
        Assert.Equal("（a）", text.Plain("a"));
    }
}
