using CommunityAtlas.Japanese.Filters;

namespace CommunityAtlas.Japanese.Tests.Filters;

public sealed class JapaneseNumberTests
{
    [Theory]
    [InlineData("三千二百", "3200")]
    [InlineData("〇一二", "12")]
    [InlineData("一〇〇〇", "1000")]
    [InlineData("三千2百２十三", "3223")]
    [InlineData("10万", "100000")]
    [InlineData("1.5万", "15000")]
    [InlineData("３．２千", "3200")]
    [InlineData("4,647.100", "4647.1")]
    [InlineData("15,7", null)]
    [InlineData("1,234,567", "1234567")]
    [InlineData("二〇二六", "2026")]
    [InlineData("十", "10")]
    [InlineData("百二十", "120")]
    [InlineData("万", "10000")]
    [InlineData("一億二千万", "120000000")]
    [InlineData("一兆", "1000000000000")]
    [InlineData("七垓二十京", "700200000000000000000")]
    [InlineData("２０２６", "2026")]
    [InlineData("零", "0")]
    [InlineData("0.5", "0.5")]
    [InlineData("", null)]
    [InlineData("三つ", null)]
    [InlineData("百千", null)]
    [InlineData("万億", null)]
    [InlineData("第3", null)]
    [InlineData(".", null)]
    [InlineData("3.", null)]
    public void Numbers_are_read_as_they_are_written_in_Japanese(string text, string? number) => Assert.Equal(number, JapaneseNumber.Normalize(text));

    [Fact]
    public void The_filter_leaves_other_words_alone()
    {
        var tokenizer = new JapaneseTokenizer(Tokenizers.Ipadic.Dictionary);
        var filter = new NumberFilter();
        Assert.Equal("3200", filter.Apply("三千二百", default, tokenizer, ""));
        Assert.Equal("居場所", filter.Apply("居場所", default, tokenizer, ""));
    }
}
