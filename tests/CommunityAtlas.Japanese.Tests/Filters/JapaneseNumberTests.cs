using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Japanese.Tests.Filters;

public sealed class JapaneseNumberTests
{
    [Theory]
    [InlineData("三千二百", "3200")]
    [InlineData("〇〇七", "7")]
    [InlineData("一〇〇〇", "1000")]
    [InlineData("三千2百２十三", "3223")]
    [InlineData("兆六百万五千一", "1000006005001")]
    [InlineData("10万", "100000")]
    [InlineData("1.5万", "15000")]
    [InlineData("３．２千", "3200")]
    [InlineData("１．２万３４５．６７", "12345.67")]
    [InlineData("4,647.100", "4647.1")]
    [InlineData("15,7", "157")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("二〇二六", "2026")]
    [InlineData("十", "10")]
    [InlineData("百二十", "120")]
    [InlineData("万", "10000")]
    [InlineData("一億二千万", "120000000")]
    [InlineData("七垓二十京", "700200000000000000000")]
    [InlineData("２０２６", "2026")]
    [InlineData("0.5", "0.5")]
    [InlineData(".5", "0.5")]
    [InlineData("0.000", "0")]
    [InlineData("3.", "3")]
    [InlineData("5,", "5")]
    public void Numbers_are_read_as_they_are_written_in_Japanese(string text, string number) => Assert.Equal(number, JapaneseNumber.Normalize(text));

    [Theory]
    [InlineData("百千", "1100")]
    [InlineData("万億", "100010000")]
    [InlineData("千,百", "1100")]
    [InlineData("万,5", "10005")]
    public void Units_need_not_fall(string text, string number) => Assert.Equal(number, JapaneseNumber.Normalize(text));

    [Theory]
    [InlineData("")]
    [InlineData("三つ")]
    [InlineData("第3")]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("千.百")]
    [InlineData("1.2.3")]
    [InlineData("5..3")]
    [InlineData("三・五")]
    [InlineData("零")]
    [InlineData("三拾")]
    public void Other_texts_are_no_numbers(string text) => Assert.Null(JapaneseNumber.Normalize(text));

    [Fact]
    public void A_thousand_figures_are_a_number_and_more_are_none()
    {
        Assert.Equal("1" + new string('0', 999), JapaneseNumber.Normalize("1" + new string('0', 999)));
        Assert.Null(JapaneseNumber.Normalize("1" + new string('0', 1000)));
    }
}
