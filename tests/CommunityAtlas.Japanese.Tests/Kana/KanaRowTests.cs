using CommunityAtlas.Japanese.Kana;

namespace CommunityAtlas.Japanese.Tests.Kana;

public sealed class KanaRowTests
{
    [Theory]
    [InlineData("あさひ", "あ")]
    [InlineData("がっこう", "か")]
    [InlineData("ヴィラ", "あ")]
    [InlineData("ぱんや", "は")]
    [InlineData("ゃ", "や")]
    [InlineData("ろうそく", "ら")]
    [InlineData("んだ", "わ")]
    [InlineData("ﾀﾞﾝｽ", "た")]
    public void A_reading_is_in_the_row_of_its_first_sound(string reading, string row) => Assert.Equal(row, KanaRow.Of(reading));

    [Theory]
    [InlineData("")]
    [InlineData("ABC")]
    [InlineData("木")]
    [InlineData("ー")]
    public void Other_texts_are_in_no_row(string text) => Assert.Null(KanaRow.Of(text));

    [Fact]
    public void There_are_ten_rows() => Assert.Equal("あかさたなはまやらわ", string.Concat(KanaRow.Names));
}
